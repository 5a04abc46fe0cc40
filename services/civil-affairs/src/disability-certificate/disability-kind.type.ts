import { registerEnumType } from 'type-graphql'

export enum DisabilityKind {
  VISUAL = 'VISUAL',
  HEARING = 'HEARING',
  SPEECH = 'SPEECH',
  PHYSICAL = 'PHYSICAL',
  INTELLECTUAL = 'INTELLECTUAL',
  MENTAL = 'MENTAL',
  MULTIPLE = 'MULTIPLE',
}

registerEnumType(DisabilityKind, {
  name: 'CivilAffairsDisabilityKind',
  description: 'Kind of disability by GB/T 26341-2010 (残疾类别).',
  valuesConfig: {
    VISUAL: { description: 'Sight, digit 1 of a certificate’s number (视力).' },
    HEARING: { description: 'Hearing, digit 2 (听力).' },
    SPEECH: { description: 'Speech, digit 3 (言语).' },
    PHYSICAL: { description: 'Body, digit 4 (肢体).' },
    INTELLECTUAL: { description: 'Intellect, digit 5 (智力).' },
    MENTAL: { description: 'Mind, digit 6 (精神).' },
    MULTIPLE: { description: 'Several of these, digit 7 (多重).' },
  },
})
