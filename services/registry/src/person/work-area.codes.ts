import { codeSet, type CodeOf } from '../code-set.js'

export const workArea = codeSet('RegistryWorkArea', 'How far from home a person works (务工区域).', {
  TOWNSHIP: ['In the township', '乡镇内', '乡（镇）内务工', '乡镇内务工', '乡内'],
  COUNTY: ['In the county, outside the township', '乡外县内', '县内', '乡（镇）外县内务工', '县内务工'],
  PROVINCE: ['In the province, outside the county', '县外省内', '省内', '县外省内务工', '省内务工'],
  OUTSIDE_PROVINCE: ['Outside the province', '省外', '外省', '省外务工'],
})

export type WorkArea = CodeOf<typeof workArea>
