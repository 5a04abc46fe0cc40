#!/bin/sh
# Starts a service with the password of its database, which comes in a file, put into its DATABASE_URL.
set -eu
password="$(cat /run/secrets/database-password)"
export DATABASE_URL="${DATABASE_URL%%@*}:$password@${DATABASE_URL#*@}"
exec "$@"
