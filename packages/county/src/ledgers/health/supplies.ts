import { addDays } from '../../calendar.js'
import { clinicOf, hospitalOf, type Clinic } from '../../geography/clinic.js'
import { Random } from '../../random.js'
import { countyLedger } from '../county-ledger.js'

const ITEMS: readonly (readonly [item: string, unit: string, daily: number])[] = [
  ['退烧药', '片', 40],
  ['抗原检测试剂盒', '盒', 12],
  ['口罩', '只', 60],
  ['指夹式血氧仪', '台', 0],
]

interface Stock {
  clinic: Clinic
  item: string
  unit: string
  quantity: number
  daily: number
  countedOn: string
}

/** 物资储备 of every clinic as counted the day before; 14 days of stock is the bar for a village clinic. */
export const suppliesLedger = countyLedger<Stock>({
  department: 'health',
  register: 'supplies',
  title: '来安县基层医疗机构物资储备台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects({ village, opensTownship, telling }) {
    const clinics = [...(opensTownship ? [hospitalOf(village.township)] : []), clinicOf(village)]
    for (const clinic of clinics) {
      const random = Random.of(telling.seed, 'supplies', clinic.code)
      const scale = clinic.kind === '乡镇卫生院' ? 10 : 1
      for (const [item, unit, daily] of ITEMS) {
        const quantity = daily === 0 ? random.integer(2, 8) * scale : daily * scale * random.integer(4, 30)
        yield { clinic, item, unit, quantity, daily: daily * scale, countedOn: addDays(telling.day, -1) }
      }
    }
  },
  columns: {
    机构编码: ({ clinic }) => clinic.code,
    所在区划: ({ clinic }) => clinic.division,
    物资名称: ({ item }) => item,
    库存数量: ({ quantity }) => quantity,
    单位: ({ unit }) => unit,
    日均用量: ({ daily }) => daily || '',
    盘点日期: ({ countedOn }) => countedOn,
  },
})
