import { code, date, division, identityNumber, ledger, personName, yuan } from '@huilian/ledger'

export const mealLedger = ledger({
  register: 'meals',
  title: { zh: '学生营养餐台账', en: 'School meals ledger' },
  columns: {
    identity: identityNumber('证件号码', { optional: true, aliases: ['身份证号'], example: '341199201609090032' }),
    name: personName('姓名', { example: '王小明' }),
    division: division('所属村', { example: '341122101201' }),
    servedOn: date('用餐日期', { example: '2023-01-09' }),
    kind: code('餐别', { HOT: ['热餐', '1'], COLD: ['冷餐', '2'] }, { example: '热餐' }),
    cost: yuan('金额', { optional: true, example: '5' }),
  },
})
