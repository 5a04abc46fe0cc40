import { openCommission, type Commission } from './health-commission.js'

/** 王德厚, 80, of 半塔镇龙湖村, lives alone; his son 王小军 has his own house in the village. */
export const DEHOU = '341199194203150012'
export const XIAOJUN = '341199198812310040'
/** 陈秀兰, 86, of the same village. */
export const XIULAN = '341199193602020026'
/** 赵小芳, 31, and pregnant. */
export const XIAOFANG = '341199199105060024'
export const LONGHU = '341122101201'
export const OWN_HOUSE = '341122101201000001'
export const SONS_HOUSE = '341122101201000002'

export const person = '证件号码,姓名,所属村'
export const dehou = `${DEHOU},王德厚,${LONGHU}`
const xiulan = `${XIULAN},陈秀兰,${LONGHU}`
const xiaofang = `${XIAOFANG},赵小芳,${LONGHU}`

/** The health commission with what the clinic of 龙湖村 handed in by the morning of 10 January 2023. */
export async function openWithLonghu(): Promise<Commission> {
  const commission = await openCommission()
  await commission.give('clinics', '机构编码,机构名称,机构类别,所在区划,联系电话,电话类别,启用日期,停用日期', [
    `LH01,龙湖村卫生室,村卫生室,${LONGHU},0550-0001001,值班电话,2022-12-01,`,
    `LH01,龙湖村卫生室,村卫生室,${LONGHU},0550-0001000,值班电话,2022-01-01,2022-11-30`,
    `BT01,半塔镇卫生院,乡镇卫生院,341122101000,0550-0001100,值班电话,2022-01-01,`,
  ])
  await commission.give('ledger-entries', `${person},重点人群,基础疾病,是否怀孕,行动能力,自理能力,更新日期`, [
    `${dehou},独居老人、65岁以上老人,高血压（稳定）,,不能外出,半自理,2022-12-20`,
    `${xiulan},65岁以上老人,,,,,2022-12-21`,
    `${xiaofang},孕妇,无,是,自如,自理,2022-12-21`,
  ])
  await commission.give('medicine-deliveries', '发放对象,姓名,证件号码,户编号,所属村,物品,数量,发放日期,发放人类别', [
    `家庭,王小军,,${SONS_HOUSE},${LONGHU},布洛芬,10,2022-12-26,村干部`,
    `个人,陈秀兰,${XIULAN},${OWN_HOUSE},${LONGHU},对乙酰氨基酚,6,2022-12-27,村医`,
  ])
  await commission.give('home-treatment-episodes', `${person},开始日期,结束日期,在管状态,管理机构编码`, [
    `${xiulan},2022-12-30,,在管,LH01`,
  ])
  await commission.give('home-treatment-contacts', `${person},随访时间,联系方式,是否联系上,体温,血氧,症状,用药指导`, [
    `${xiulan},2023-01-09 15:59,电话,否,,,,`,
    `${xiulan},2023-01-09 16:01,线下走访,是,38.5℃,91%,呼吸困难,多饮水`,
  ])
  await commission.give('referrals', `${person},转诊日期,转诊原因,转入机构`, [
    `${xiulan},2023-01-09,血氧低于93%,来安县人民医院`,
  ])
  await commission.give('phone-notices', '户编号,所属村,告知电话,电话类别,机构编码,告知方式,告知日期,是否知晓', [
    `${OWN_HOUSE},${LONGHU},0550-0001001,值班电话,LH01,明白纸,2022-12-22,是`,
  ])
  await commission.give('assistants', `${person},协助人,协助人身份证号,关系,有无协助能力,开始日期`, [
    `${dehou},王小军,${XIAOJUN},儿子,有,2022-12-15`,
    `${xiulan},李大嫂,,邻居,有,2022-12-15`,
  ])
  await commission.give('supplies', '机构编码,所在区划,物资名称,库存数量,单位,日均用量,可用天数,盘点日期', [
    `LH01,${LONGHU},退烧药,600,片,45,,2023-01-08`,
    `LH01,${LONGHU},退烧药,500,片,45,,2023-01-09`,
    `BT01,341122101000,抗原,800,盒,,16,2023-01-09`,
  ])
  return commission
}
