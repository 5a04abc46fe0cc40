import { type DataSource } from 'typeorm'

/** Answers when the database does; throws when it does not. */
export async function getPulse(source: DataSource): Promise<void> {
  await source.query('select 1')
}
