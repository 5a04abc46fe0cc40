import { code, codes, decimal, instant, integer, ledger, personName, text, yesNo } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { contactChannels, reporters, symptoms } from './home-treatment.codes.js'

const noSymptom = { WITHOUT_SYMPTOM: ['无', '无症状', '无不适', '已无症状'] } as const

export const homeTreatmentContactLedger = ledger({
  register: 'home-treatment-contacts',
  title: { zh: '居家治疗健康监测随访记录', en: 'Contacts with people under treatment at home' },
  columns: {
    ...personColumns,
    at: instant('随访时间', { notAfter: 'through', aliases: ['联系时间', '监测时间'], example: '2023-01-09 15:30' }),
    channel: code('联系方式', contactChannels.words, { aliases: ['随访方式'], example: '电话' }),
    answered: yesNo('是否联系上', {
      aliases: ['是否接通', '是否应答'],
      description: '没有联系上的填“否”，不填体温等',
      example: '是',
    }),
    reportedBy: code('信息来源', reporters.words, { optional: true, aliases: ['反馈人类别'], example: '医护人员' }),
    temperature: decimal('体温', {
      optional: true,
      min: 30,
      max: 45,
      unit: '℃',
      aliases: ['体温(℃)', '体温（°C）'],
      example: '37.8',
    }),
    oxygenSaturation: integer('血氧饱和度', {
      optional: true,
      min: 40,
      max: 100,
      unit: '%',
      aliases: ['血氧饱和度(%)', '血氧', 'SpO2', '指氧'],
      example: '96',
    }),
    symptoms: codes(
      '症状',
      { ...symptoms.words, ...noSymptom },
      {
        optional: true,
        description: '可填多项；没有症状的填“无”，未问到的留空',
        example: '发热、咳嗽',
      },
    ),
    medicationAdvice: text('用药指导', {
      optional: true,
      aliases: ['药品指导', '用药建议'],
      maximum: 200,
      example: '对乙酰氨基酚，间隔6小时',
    }),
    contactedBy: personName('随访人', { optional: true, aliases: ['随访医生', '联系人'], example: '李村医' }),
    clinicCode: optionalClinicCode('随访机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.answered ? [] : answeredOnly(row)),
    ...(row.temperature !== null && !isTenths(row.temperature) ? ['体温只保留一位小数'] : []),
    ...(row.symptoms !== null && row.symptoms.length > 1 && row.symptoms.includes('WITHOUT_SYMPTOM')
      ? ['症状填了“无”又填了其他症状，请保留其一']
      : []),
  ],
})

/** A failed call proves nothing of the patient, so it cannot carry a reading or advice. */
function answeredOnly(
  row: Record<'temperature' | 'oxygenSaturation' | 'symptoms' | 'medicationAdvice', unknown>,
): string[] {
  const given = [row.temperature, row.oxygenSaturation, row.symptoms, row.medicationAdvice]
  return given.some((cell) => cell !== null) ? ['没有联系上却填了体温、血氧、症状或用药指导，请核对'] : []
}

function isTenths(value: number): boolean {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-6
}
