import { code, date, decimal, division, integer, ledger, text } from '@huilian/ledger'
import { clinicCode } from '../clinic/clinic-columns.js'
import { supplyItems } from './supply.codes.js'

/** 防疫、消杀、药品等物资: what a clinic has, one row for each item and count. */
export const supplyLedger = ledger({
  register: 'supplies',
  title: { zh: '基层医疗机构物资储备台账', en: 'Supplies of clinics' },
  columns: {
    clinicCode: clinicCode(),
    division: division('所在区划', { aliases: ['所在村', '所属村', '区划代码'], example: '341122101000' }),
    item: code('物资名称', supplyItems.words, { aliases: ['物资', '药品名称', '品名'], example: '退烧药' }),
    quantity: integer('库存数量', { min: 0, aliases: ['库存', '数量'], example: '600' }),
    unit: text('单位', { maximum: 10, aliases: ['计量单位'], example: '片' }),
    dailyUse: decimal('日均用量', { optional: true, min: 0, aliases: ['日均消耗', '日用量'], example: '40' }),
    daysOfStock: integer('可用天数', {
      optional: true,
      min: 0,
      max: 10000,
      unit: '天',
      aliases: ['可使用天数'],
      description: '不填的按库存和日均用量计算',
      example: '15',
    }),
    countedOn: date('盘点日期', { notAfter: 'through', aliases: ['统计日期', '登记日期'], example: '2023-01-09' }),
  },
})
