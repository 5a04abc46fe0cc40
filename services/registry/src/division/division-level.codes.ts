import { codeSet, type CodeOf } from '../code-set.js'

export const divisionLevel = codeSet('RegistryDivisionLevel', 'Level of a division (行政级别).', {
  PROVINCE: ['Province', '省级', '省', '自治区', '直辖市', 'province'],
  CITY: ['Prefecture-level city', '地级', '市', '地市', '市级', 'city'],
  COUNTY: ['County, district or county-level city', '县级', '县', '区', '县（区）', 'county'],
  TOWNSHIP: ['Town, township or subdistrict', '乡级', '乡镇', '乡', '镇', '街道', '乡镇级', 'township'],
  VILLAGE: ['Village or residents’ committee', '村级', '村', '社区', '村（社区）', 'village'],
})

export type DivisionLevel = CodeOf<typeof divisionLevel>
