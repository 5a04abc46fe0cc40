import { code, date, ledger } from '@huilian/ledger'
import { daysInOrder } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const deathLedger = ledger({
  register: 'deaths',
  title: { zh: '殡葬信息台账', en: 'Ledger of deaths from funeral data' },
  columns: {
    ...personColumns,
    diedOn: date('死亡日期', { aliases: ['去世日期', '死亡时间'], notAfter: 'through', example: '2022-12-28' }),
    recordedOn: date('登记日期', {
      aliases: ['录入日期', '登记时间', '火化日期'],
      notAfter: 'through',
      example: '2022-12-30',
    }),
    source: code(
      '信息来源',
      {
        CREMATION: ['火化', '殡仪馆', '火化证明'],
        BURIAL: ['安葬', '公墓', '安葬证明'],
        VILLAGE_REPORT: ['村级上报', '村（社区）上报'],
      },
      { optional: true, aliases: ['来源'], example: '火化' },
    ),
  },
  check: (row) => daysInOrder({ earlier: ['死亡日期', row.diedOn], later: ['登记日期', row.recordedOn] }),
})
