import { Check, Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { isOneOf, type CodeOf } from '../code-set.js'
import { deliveryRecipients, deliveryItems, deliverers } from './medicine.codes.js'

/** One item handed over on one day, for one person or for a dwelling. */
@Entity('medicine_delivery')
@Unique('medicine_delivery_key', ['personKey', 'householdNumber', 'item', 'deliveredOn'])
@Index('medicine_delivery_household_number', ['householdNumber'])
@Check('medicine_delivery_recipient_check', isOneOf('recipient', deliveryRecipients))
@Check('medicine_delivery_item_check', isOneOf('item', deliveryItems))
@Check('medicine_delivery_deliverer_check', isOneOf('deliverer', deliverers))
@Check(
  'medicine_delivery_recipient_named',
  `case recipient when 'PERSON' then person_key is not null and household_number is null else person_key is null and household_number is not null end`,
)
export class MedicineDeliveryRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  recipient!: CodeOf<typeof deliveryRecipients>

  /** For one person; null where it is for a dwelling. */
  @Column({ type: 'text', nullable: true })
  personKey!: string | null

  /** The dwelling it is for; null where it is for one person. */
  @Column({ type: 'text', nullable: true })
  householdNumber!: string | null

  /** The dwelling where one person’s delivery was handed over. */
  @Column({ type: 'text', nullable: true })
  handedOverAt!: string | null

  @Column({ type: 'text' })
  item!: CodeOf<typeof deliveryItems>

  @Column({ type: 'integer' })
  quantity!: number

  @Column({ type: 'text', nullable: true })
  unit!: string | null

  @Column({ type: 'date' })
  deliveredOn!: string

  @Column({ type: 'text', nullable: true })
  deliverer!: CodeOf<typeof deliverers> | null

  /** Name; not given out. */
  @Column({ type: 'text', nullable: true })
  deliveredBy!: string | null

  /** Name of who signed; not given out. */
  @Column({ type: 'text', nullable: true })
  receivedBy!: string | null
}
