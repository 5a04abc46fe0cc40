import { Field, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { deliveryRecipients, deliveryItems, deliverers } from './medicine.codes.js'

const DeliveryRecipientEnum = graphqlEnum(deliveryRecipients)
const DeliveryItemEnum = graphqlEnum(deliveryItems)
const DelivererEnum = graphqlEnum(deliverers)

@ObjectType('HealthMedicineDelivery', {
  simpleResolvers: true,
  description: 'Medicine or antigen kits delivered to a person or a dwelling (药品和抗原发放).',
})
export class MedicineDelivery {
  @Field(() => DeliveryRecipientEnum, { description: 'Whom it is for (发放对象).' })
  recipient!: CodeOf<typeof deliveryRecipients>

  @Field(() => DeliveryItemEnum, { description: 'What was delivered (物品).' })
  item!: CodeOf<typeof deliveryItems>

  @Field(() => Int, { description: 'How many units (数量).' })
  quantity!: number

  @Field(() => String, { nullable: true, description: 'Unit of the quantity (单位).' })
  unit!: string | null

  @Field(() => CivilDateScalar, { description: 'Day of delivery (发放日期).' })
  deliveredOn!: string

  @Field(() => DelivererEnum, { nullable: true, description: 'Who handed it over (发放人身份).' })
  deliverer!: CodeOf<typeof deliverers> | null
}
