import { type DepartmentRequest, Indexed } from '@huilian/subgraph'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { covers } from '../benefit/in-force.js'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { certificatePeriods } from './certificate-periods.js'
import { certificateOfPerson, gradingsOfPerson } from './disability-certificate.store.js'
import { DisabilityCertificate } from './disability-certificate.type.js'
import { DisabilityKind } from './disability-kind.type.js'

@Resolver(() => CivilAffairsRecord)
export class DisabilityCertificateResolver {
  @FieldResolver(() => [DisabilityCertificate], {
    description:
      'The disability certificate as periods of one kind and level, now and before, oldest first (残疾人证).',
  })
  async disabilityCertificates(
    @Root() { personKey }: CivilAffairsRecord,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<DisabilityCertificate[]> {
    const [certificate, gradings] = await Promise.all([
      lists.loadFirst(certificateOfPerson, personKey),
      lists.load(gradingsOfPerson, personKey),
    ])
    return certificatePeriods(certificate, gradings)
  }

  @FieldResolver(() => DisabilityKind, {
    nullable: true,
    description: 'Kind of disability by the certificate valid today (残疾类别).',
  })
  @Indexed({ absent: 'NONE' })
  async disabilityKind(
    @Root() record: CivilAffairsRecord,
    @Ctx() request: DepartmentRequest,
  ): Promise<DisabilityKind | null> {
    return (await this.today(record, request))?.kind ?? null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Level of disability by the certificate valid today: 1, the heaviest, to 4 (残疾等级).',
  })
  @Indexed({ absent: 'NONE' })
  async disabilityLevel(@Root() record: CivilAffairsRecord, @Ctx() request: DepartmentRequest): Promise<number | null> {
    return (await this.today(record, request))?.level ?? null
  }

  private async today(record: CivilAffairsRecord, request: DepartmentRequest): Promise<DisabilityCertificate | null> {
    const day = request.clock.today()
    const periods = await this.disabilityCertificates(record, request)
    return periods.find(({ validFrom, validTo }) => covers(validFrom, validTo, day)) ?? null
  }
}
