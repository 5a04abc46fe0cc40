import { registerEnumType } from 'type-graphql'

export enum ChildKind {
  ORPHAN = 'ORPHAN',
  DE_FACTO_UNSUPPORTED = 'DE_FACTO_UNSUPPORTED',
}

registerEnumType(ChildKind, {
  name: 'CivilAffairsChildKind',
  description: 'As what a child is recognised (儿童类别).',
  valuesConfig: {
    ORPHAN: { description: 'Both parents are dead or cannot be found (孤儿).' },
    DE_FACTO_UNSUPPORTED: {
      description: 'The parents live and cannot support it; why is never told (事实无人抚养儿童).',
    },
  },
})

export enum ChildCustody {
  KINSHIP = 'KINSHIP',
  FOSTER = 'FOSTER',
  INSTITUTION = 'INSTITUTION',
  ADOPTED = 'ADOPTED',
}

registerEnumType(ChildCustody, {
  name: 'CivilAffairsChildCustody',
  description: 'Where the child grows up (养育方式).',
  valuesConfig: {
    KINSHIP: { description: 'With relatives (亲属抚养).' },
    FOSTER: { description: 'With a foster family (家庭寄养).' },
    INSTITUTION: { description: 'In a welfare institution (机构养育).' },
    ADOPTED: { description: 'Adopted (收养).' },
  },
})

export enum TopUpDecision {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
  ZERO = 'ZERO',
}

registerEnumType(TopUpDecision, {
  name: 'CivilAffairsTopUpDecision',
  description: 'What is paid on top of other aid (补差决定).',
  valuesConfig: {
    FULL: { description: 'The whole standard (全额).' },
    PARTIAL: { description: 'The difference to the standard (补差).' },
    ZERO: {
      description: 'Nothing: subsistence allowance or destitution support already reaches the standard (补差为零).',
    },
  },
})
