import { registerEnumType } from 'type-graphql'

/** Whether a department's record is this person's. */
export enum RecordLink {
  LINKED = 'LINKED',
  ABSENT = 'ABSENT',
  UNCERTAIN = 'UNCERTAIN',
}

registerEnumType(RecordLink, {
  name: 'RecordLink',
  description: 'Whether a department’s record is this person’s (身份匹配).',
  valuesConfig: {
    LINKED: { description: 'The department knows this person by the identity number (已匹配).' },
    ABSENT: { description: 'The department searched and nobody is there: a positive empty answer (查无此人).' },
    UNCERTAIN: {
      description: 'Records without a number could be this person’s, so nothing follows from absence (身份未匹配).',
    },
  },
})
