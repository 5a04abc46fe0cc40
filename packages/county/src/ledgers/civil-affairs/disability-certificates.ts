import type { DisabilityCertificate } from '../../lives/body.js'
import type { Person } from '../../lives/person.js'
import { knownDeath, nameOf, numberOf, peopleOf, villageNameOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'

const KINDS = ['', '视力', '听力', '言语', '肢体', '智力', '精神', '多重']
const LEVELS = ['', '一级', '二级', '三级', '四级']

/** 残疾人证, with the level before where it changed. The number is the certificate's: 20 characters, 22 after a re-issue. */
export const disabilityCertificatesLedger = countyLedger<{
  person: Person
  certificate: DisabilityCertificate
  cancelled: string | undefined
}>({
  department: 'civil-affairs',
  register: 'disability-certificates',
  title: '来安县残疾人证台账',
  format: 'xlsx',
  from: '2010-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const { certificate } = person
      if (!certificate || certificate.issuedOn > through || !person.identityNumber) continue
      yield {
        person,
        certificate,
        cancelled: knownDeath(person, 'civil-affairs', through) && person.death?.writtenDown['civil-affairs'],
      }
    }
  },
  columns: {
    残疾人证号: ({ person, certificate }) => certificateAsWritten(person, certificate),
    姓名: ({ person }) => nameOf(person, 'civil-affairs'),
    所属村: ({ person }) => villageNameOf(person.household, 'civil-affairs'),
    残疾类别: ({ certificate }) => KINDS[certificate.kind],
    残疾等级: ({ certificate }) => LEVELS[certificate.level],
    发证日期: ({ certificate }) => certificate.before?.issuedOn ?? certificate.issuedOn,
    评定日期: ({ certificate }) => (certificate.before ? certificate.issuedOn : ''),
    有效期至: ({ certificate }) => certificate.validThrough,
    原残疾类别: ({ certificate }) => (certificate.before ? KINDS[certificate.kind] : ''),
    原残疾等级: ({ certificate }) => LEVELS[certificate.before?.level ?? 0],
    原评定日期: ({ certificate }) => certificate.before?.issuedOn ?? '',
    注销日期: ({ cancelled }) => cancelled ?? '',
    注销原因: ({ cancelled }) => (cancelled ? '持证人死亡' : ''),
  },
})

/** A mistyped or 15-digit number stays what it is; kind and level stand beside it. */
function certificateAsWritten(person: Person, certificate: DisabilityCertificate): string {
  const number = numberOf(person, 'civil-affairs')
  return number.length === 18 ? `${number}${certificate.kind}${certificate.level}${certificate.reissue ?? ''}` : number
}
