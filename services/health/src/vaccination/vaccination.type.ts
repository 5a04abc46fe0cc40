import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { vaccineProducts } from './vaccination.codes.js'

const VaccineProductEnum = graphqlEnum(vaccineProducts)

@ObjectType('HealthVaccination', { simpleResolvers: true, description: 'A dose of COVID-19 vaccine (新冠疫苗接种).' })
export class Vaccination {
  @Field(() => Int, { description: 'Number of the dose, boosters counted on (剂次).' })
  dose!: number

  @Field(() => VaccineProductEnum, { description: 'Kind of vaccine (疫苗类型).' })
  product!: CodeOf<typeof vaccineProducts>

  @Field(() => CivilDateScalar, { description: 'Day of vaccination (接种日期).' })
  vaccinatedOn!: string

  @Field(() => ID, { nullable: true, description: 'Clinic that vaccinated, by its code (接种单位编码).' })
  clinicCode!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Clinic that vaccinated, as the ledger names it: elsewhere in the country too (接种单位).',
  })
  clinicName!: string | null
}
