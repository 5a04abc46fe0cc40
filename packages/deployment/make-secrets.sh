#!/bin/sh
# Makes the secrets of an installation: one random secret in each file of the folder given. What is there stays.
#   packages/deployment/make-secrets.sh /etc/huilian/secrets
set -eu
folder="${1:?Say the folder: packages/deployment/make-secrets.sh /etc/huilian/secrets}"
services="$(dirname "$0")/../../services"
umask 077
mkdir -p "$folder"

make() { # file, content
  [ -e "$folder/$1" ] && return
  printf '%s\n' "$2" >"$folder/$1"
  # containers read them as users of their own; on this machine the folder keeps everybody else out
  chmod 0444 "$folder/$1"
  echo "made $1"
}
random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

make postgres-superuser "$(random)"
for manifest in "$services"/[!_]*/department.json; do
  role="huilian_$(basename "$(dirname "$manifest")" | tr - _)"
  make "database-${role}_owner" "$(random)"
  make "database-$role" "$(random)"
done
# whoever holds this key can try every identity number: keep a sealed copy, and nothing else
make linking-key "p1:$(head -c 32 /dev/urandom | base64 | tr -d '\n')"
