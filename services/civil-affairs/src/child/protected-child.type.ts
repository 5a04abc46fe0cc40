import { ObjectType } from 'type-graphql'

/** Apart from the record, so that all of it can be withheld from everybody but the bureau and the child's own director. */
@ObjectType('CivilAffairsProtectedChild', {
  description:
    'What the bureau holds of a child in its care; only for civil affairs and the village’s director for children (儿童保护档案).',
})
export class ProtectedChild {
  personKey!: string
}
