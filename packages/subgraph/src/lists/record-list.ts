import { type EntityTarget, type ObjectLiteral } from 'typeorm'

/**
 * A list that hangs on a record: the rows of one table that belong to one person or household. Rows come as plain
 * objects with the entity's property names: dates as `YYYY-MM-DD`, instants as ISO 8601, bigint as number.
 */
export interface RecordList<Row extends ObjectLiteral> {
  entity: EntityTarget<Row>
  /** Property that holds the owner's key. */
  owner: keyof Row & string
  order: Partial<Record<keyof Row & string, 'ASC' | 'DESC'>>
}

/** Declares a list; a noun's `.store.ts` exports one. */
export function recordList<Row extends ObjectLiteral>(
  entity: EntityTarget<Row>,
  owner: keyof Row & string,
  order: RecordList<Row>['order'],
): RecordList<Row> {
  return { entity, owner, order }
}
