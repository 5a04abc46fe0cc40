import { type DataSource } from 'typeorm'

/**
 * What the tables still lack, or have too much, against what the entities declare: empty when the migrations are
 * true to them. References and checks are the migrations' alone, so their absence from the entities is no difference.
 */
export async function listSchemaDifferences(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log()
  const constraints = (await source.query(`select conname as name from pg_constraint where contype in ('f', 'c')`)) as {
    name: string
  }[]
  const own = new Set(constraints.map((constraint) => constraint.name))
  return upQueries
    .map((each) => each.query)
    .filter((query) => !own.has(/DROP CONSTRAINT "([^"]+)"/.exec(query)?.[1] ?? ''))
}
