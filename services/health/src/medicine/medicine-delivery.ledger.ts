import {
  code,
  date,
  division,
  householdNumber,
  integer,
  ledger,
  personName,
  text,
  type Contradiction,
} from '@huilian/ledger'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { deliverers, deliveryItems, deliveryRecipients } from './medicine.codes.js'

/** One row for each item handed over, to one person or to a dwelling. */
export const medicineDeliveryLedger = ledger({
  register: 'medicine-deliveries',
  title: { zh: '药品和抗原检测试剂发放台账', en: 'Medicine and antigen kits delivered' },
  columns: {
    recipient: code('发放对象', deliveryRecipients.words, {
      description: '发给个人的填姓名和证件号码，发到户的填户编号',
      example: '个人',
    }),
    identity: personColumns.identity,
    name: personName('姓名', {
      optional: true,
      aliases: ['领取对象', '人员姓名'],
      description: '发给个人的必填',
      example: '王德厚',
    }),
    birthDate: personColumns.birthDate,
    householdNumber: householdNumber('户编号', {
      optional: true,
      aliases: ['居住户编号'],
      description: '送到的那一户（实际居住的户，不是户口所在的户）；发到户的必填',
      example: '341122101201000001',
    }),
    division: division('所属村', {
      aliases: ['所在村', '村（社区）', '村居', '行政村', '区划代码'],
      example: '341122101201',
    }),
    item: code('物品名称', deliveryItems.words, {
      aliases: ['药品名称', '药品', '物品', '发放物品'],
      example: '布洛芬',
    }),
    quantity: integer('数量', { min: 1, max: 10000, aliases: ['发放数量'], example: '10' }),
    unit: text('单位', { optional: true, maximum: 10, aliases: ['计量单位'], example: '片' }),
    deliveredOn: date('发放日期', { notAfter: 'through', aliases: ['发放时间', '领取日期'], example: '2022-12-26' }),
    deliverer: code('发放人身份', deliverers.words, { optional: true, aliases: ['发放人类别'], example: '村医' }),
    deliveredBy: personName('发放人', { optional: true, aliases: ['发放人姓名'], example: '李村医' }),
    receivedBy: personName('签收人', {
      optional: true,
      aliases: ['领取人', '签收'],
      description: '不是必填：没有签收也算发到',
      example: '',
    }),
  },
  check: (row) => [...checkRecipient(row)],
})

function checkRecipient(row: {
  recipient: 'PERSON' | 'HOUSEHOLD'
  identity: Parameters<typeof checkPerson>[0]['identity']
  name: string | null
  birthDate: string | null
  householdNumber: string | null
}): Contradiction[] {
  if (row.recipient === 'PERSON') return row.name === null ? ['发给个人的要填姓名'] : checkPerson(row)
  return row.householdNumber === null ? ['发到户的要填户编号（实际居住的户）'] : []
}
