import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { CivilDateScalar, type DepartmentRequest } from '@huilian/subgraph'
import { graphqlEnum } from '../graphql-enum.js'
import { type SupplyRow } from '../supply/supply.entity.js'
import { suppliesOfClinic, withDaysOfStock } from '../supply/supply.store.js'
import { Supply } from '../supply/supply.type.js'
import { clinicKinds } from './clinic.codes.js'
import { type ClinicRow } from './clinic.entity.js'
import { Clinic } from './clinic.reference.js'
import { clinicOfCode, dutyPhonesOfClinic, listClinics } from './clinic.store.js'
import { divisionCode } from './division-code.js'
import { Division } from './division.reference.js'
import { type DutyPhoneRow } from './duty-phone.entity.js'
import { DutyPhone } from './duty-phone.type.js'

const ClinicKindEnum = graphqlEnum(clinicKinds)

@Resolver(() => Clinic)
export class ClinicResolver {
  @Query(() => [Clinic], {
    nullable: true,
    description: 'Clinics of a division and all divisions under it (基层医疗机构).',
  })
  healthClinics(
    @Arg('division', () => ID, { description: 'Division code, 12 digits (行政区划).' }) division: string,
    @Ctx() { sql }: DepartmentRequest,
  ): Promise<Clinic[]> {
    return listClinics(sql, divisionCode(division))
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name (机构名称).' })
  async name(@Root() clinic: Clinic, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await load(clinic, request))?.name ?? null
  }

  @FieldResolver(() => ClinicKindEnum, { nullable: true, description: 'Kind (机构类别).' })
  async kind(@Root() clinic: Clinic, @Ctx() request: DepartmentRequest): Promise<ClinicRow['kind'] | null> {
    return (await load(clinic, request))?.kind ?? null
  }

  @FieldResolver(() => Division, { nullable: true, description: 'Where it is (所在区划).' })
  async division(@Root() clinic: Clinic, @Ctx() request: DepartmentRequest): Promise<Division | null> {
    const code = (await load(clinic, request))?.divisionCode
    return code ? { code } : null
  }

  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description: 'Day it was closed; null while open (撤销日期).',
  })
  async closedOn(@Root() clinic: Clinic, @Ctx() request: DepartmentRequest): Promise<string | null> {
    return (await load(clinic, request))?.closedOn ?? null
  }

  @FieldResolver(() => [DutyPhone], {
    description: 'Numbers, past ones too, in the order in which they began (值班电话).',
  })
  phones(@Root() clinic: Clinic, @Ctx() { lists }: DepartmentRequest): Promise<DutyPhoneRow[]> {
    return lists.load(dutyPhonesOfClinic, clinic.code)
  }

  @FieldResolver(() => [Supply], { description: 'Counts of stock, oldest first (物资储备).' })
  async supplies(@Root() clinic: Clinic, @Ctx() { lists }: DepartmentRequest): Promise<SupplyRow[]> {
    return (await lists.load(suppliesOfClinic, clinic.code)).map(withDaysOfStock)
  }
}

function load(clinic: Clinic, { lists }: DepartmentRequest): Promise<ClinicRow | null> {
  return lists.loadFirst(clinicOfCode, clinic.code)
}
