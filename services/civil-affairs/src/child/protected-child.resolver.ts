import { type DepartmentRequest } from '@huilian/subgraph'
import { type GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { asksForPayments } from '../payment/asks-for-payments.js'
import { distributePayments } from '../payment/distribute-payments.js'
import { CivilAffairsRecord } from '../person/civil-affairs-record.type.js'
import { personOf } from '../person/person.reference.js'
import { Payment } from '../payment/payment.type.js'
import { ChildRecognition } from './child-recognition.type.js'
import { paymentsOfChild, recognitionsOfChild } from './protected-child.store.js'
import { ProtectedChild } from './protected-child.type.js'

@Resolver(() => CivilAffairsRecord)
export class ProtectedChildOfRecordResolver {
  @FieldResolver(() => ProtectedChild, {
    nullable: true,
    description: 'A child in the bureau’s care; null only where it is withheld (儿童保护档案).',
  })
  protectedChild(@Root() { personKey }: CivilAffairsRecord): ProtectedChild {
    return { personKey }
  }
}

@Resolver(() => ProtectedChild)
export class ProtectedChildResolver {
  @FieldResolver(() => [ChildRecognition], {
    description: 'Recognitions as an orphan or as unsupported in fact, oldest first (孤儿、事实无人抚养儿童认定).',
  })
  async recognitions(
    @Root() { personKey }: ProtectedChild,
    @Ctx() { lists }: DepartmentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ChildRecognition[]> {
    const [recognitions, payments] = await Promise.all([
      lists.load(recognitionsOfChild, personKey),
      asksForPayments(info) ? lists.load(paymentsOfChild, personKey) : [],
    ])
    return distributePayments(recognitions, payments).map(
      ({ grounds: _, guardianName, guardianKey, ...recognition }) => ({
        ...(recognition as Omit<ChildRecognition, 'guardianNamed' | 'guardian'>),
        guardianNamed: guardianName !== null,
        guardian: personOf(guardianKey),
      }),
    )
  }

  @FieldResolver(() => [Payment], {
    description: 'Payments to the child that no recognition stands behind (无认定记录的发放).',
  })
  async unrecognisedPayments(
    @Root() { personKey }: ProtectedChild,
    @Ctx() { lists }: DepartmentRequest,
  ): Promise<Payment[]> {
    const [recognitions, payments] = await Promise.all([
      lists.load(recognitionsOfChild, personKey),
      lists.load(paymentsOfChild, personKey),
    ])
    return recognitions.length ? [] : payments
  }
}
