import { Arg, Ctx, Directive, Int, Query, Resolver } from 'type-graphql'
import { DepartmentError } from '../errors.js'
import { ChangePage, firstChangesDescription, MAX_CHANGES, RegisterScope } from '../graphql/change-feed.type.js'
import { type DepartmentRequest } from '../server/request.js'
import { listRegisterScopes } from '../register/register-scope.store.js'
import { readCursor, writeCursor } from './cursor.js'
import { findCompleteThrough, getEpoch, listChanges } from './feed.store.js'

/** Before anything is handed in, the data is complete through no instant that matters. */
const NEVER = new Date('1970-01-01T00:00:00Z')

@Resolver()
export class FeedResolver {
  @Query(() => ChangePage, { description: 'Keys that changed since the cursor, with tombstones (变更订阅).' })
  @Directive('@shareable')
  @Directive('@inaccessible')
  async changes(
    // type-graphql prints arguments from the last to the first
    @Arg('first', () => Int, { description: firstChangesDescription })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor of the last page read; left out, from the beginning (起始游标).',
    })
    after: string | null,
    @Ctx() { sql }: DepartmentRequest,
  ): Promise<ChangePage> {
    if (first < 1 || first > MAX_CHANGES)
      throw new DepartmentError('BAD_REQUEST', `Expected \`first\` from 1 to ${MAX_CHANGES}; came ${first}.`)
    const epoch = await getEpoch(sql)
    const position = readCursor(after, epoch)
    // the watermark is read before the keys: it never promises more than they hold
    const asOf = await findCompleteThrough(sql)
    const rows = await listChanges(sql, position, first + 1)
    const changes = rows.slice(0, first)
    const last = changes.at(-1)
    return {
      changes,
      cursor: writeCursor(last ? { epoch, transaction: last.transaction, sequence: last.sequence } : position),
      hasMore: rows.length > first,
      asOf: asOf ?? NEVER,
    }
  }

  @Query(() => [RegisterScope], {
    description: 'For which divisions and periods each register was handed in complete (台账报送范围).',
  })
  @Directive('@shareable')
  @Directive('@inaccessible')
  registerScopes(@Ctx() { sql }: DepartmentRequest): Promise<RegisterScope[]> {
    return listRegisterScopes(sql)
  }
}
