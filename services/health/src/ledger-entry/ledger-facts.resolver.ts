import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, Indexed, type DepartmentRequest } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { HealthRecord } from '../person/health-record.type.js'
import { type diseases } from './ledger-entry.codes.js'
import { type LedgerEntryRow } from './ledger-entry.entity.js'
import { ledgerEntryOfPerson } from './ledger-entry.store.js'
import { DiseaseEnum, KeyGroupEnum, MobilityEnum, SelfCareEnum } from './ledger-entry.type.js'

const fromLedger = 'Null: not in the ledger, or not answered there.'

/** Facts of the health ledger that people are filtered and counted by. */
@Resolver(() => HealthRecord)
export class LedgerFactsResolver {
  @FieldResolver(() => [KeyGroupEnum], {
    nullable: true,
    description: `Key groups of the person; empty: reviewed and in none (重点人群类别). ${fromLedger} Tier C: clinical roles, since a group can say that she is pregnant.`,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async keyGroups(
    @Root() record: HealthRecord,
    @Ctx() request: DepartmentRequest,
  ): Promise<LedgerEntryRow['keyGroups']> {
    return (await load(record, request))?.keyGroups ?? null
  }

  @FieldResolver(() => [DiseaseEnum], {
    nullable: true,
    description: `Underlying diseases; empty: asked and none (基础性疾病). ${fromLedger} For clinical roles.`,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async diseases(
    @Root() record: HealthRecord,
    @Ctx() request: DepartmentRequest,
  ): Promise<CodeOf<typeof diseases>[] | null> {
    return (await load(record, request))?.conditions?.map(({ disease }) => disease) ?? null
  }

  @FieldResolver(() => MobilityEnum, {
    nullable: true,
    description: `How far the person can go (行动能力). ${fromLedger}`,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async mobility(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<LedgerEntryRow['mobility']> {
    return (await load(record, request))?.mobility ?? null
  }

  @FieldResolver(() => SelfCareEnum, {
    nullable: true,
    description: `How far the person can look after himself (生活自理能力). ${fromLedger}`,
  })
  @Indexed({ absent: 'UNKNOWN' })
  async selfCare(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<LedgerEntryRow['selfCare']> {
    return (await load(record, request))?.selfCare ?? null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the ledger entry was last reviewed; null: not in the ledger (最近核实日期).',
  })
  @Indexed({ absent: 'UNKNOWN' })
  async ledgerReviewedOn(@Root() record: HealthRecord, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await load(record, request))?.lastReviewedOn ?? null
  }
}

function load(record: HealthRecord, { lists }: DepartmentRequest): Promise<LedgerEntryRow | null> {
  return lists.loadFirst(ledgerEntryOfPerson, record.personKey)
}
