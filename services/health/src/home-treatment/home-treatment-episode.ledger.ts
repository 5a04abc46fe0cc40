import { code, date, householdNumber, ledger } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { episodePlaces, episodeStatuses } from './home-treatment.codes.js'

export const homeTreatmentEpisodeLedger = ledger({
  register: 'home-treatment-episodes',
  title: { zh: '居家治疗人员台账', en: 'People under treatment at home' },
  columns: {
    ...personColumns,
    startedOn: date('开始日期', {
      notAfter: 'through',
      aliases: ['居家治疗开始日期', '纳管日期', '感染日期'],
      example: '2022-12-28',
    }),
    endedOn: date('结束日期', {
      optional: true,
      notAfter: 'through',
      aliases: ['居家治疗结束日期', '解除日期'],
      example: '',
    }),
    status: code('在管状态', episodeStatuses.words, { aliases: ['状态'], example: '在管' }),
    place: code('治疗地点', episodePlaces.words, { optional: true, example: '自己家中' }),
    householdNumber: householdNumber('居住户编号', {
      optional: true,
      description: '治疗期间实际居住的户',
      example: '',
    }),
    clinicCode: optionalClinicCode('管理机构编码', '负责随访的基层医疗机构'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.endedOn !== null && row.endedOn < row.startedOn
      ? [`结束日期${row.endedOn}早于开始日期${row.startedOn}，请核对`]
      : []),
    ...(row.status === 'OPEN' && row.endedOn !== null ? ['在管状态填“在管”又填了结束日期，请核对'] : []),
    ...(row.status !== 'OPEN' && row.endedOn === null ? ['已结束的要填结束日期'] : []),
  ],
})
