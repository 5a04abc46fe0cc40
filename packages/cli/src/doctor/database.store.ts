import { withClient } from '@huilian/platform'

/** What a department’s runtime role could do that it should not. */
export async function listExcessiveRights(runtimeUrl: string): Promise<string[]> {
  return withClient(runtimeUrl, async (client) => {
    const { rows } = await client.query<{ may: string }>(`
      select may from pg_roles role, lateral (values
        (role.rolsuper, 'do anything (superuser)'),
        (role.rolcreatedb, 'make databases'),
        (role.rolcreaterole, 'make roles'),
        (role.rolbypassrls, 'pass row security by'),
        (has_database_privilege(current_database(), 'create'), 'make schemas'),
        (has_database_privilege(current_database(), 'temporary'), 'make temporary tables'),
        (has_schema_privilege('public', 'create'), 'make tables')
      ) as rights(has, may)
      where role.rolname = current_user and has
      union all
      select 'connect to ' || datname from pg_database
       where datname <> current_database() and datname like 'huilian%' and has_database_privilege(datname, 'connect')`)
    return rows.map(({ may }) => may)
  })
}
