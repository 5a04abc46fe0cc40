/** A village committee or neighbourhood committee, with the names people write. */
export interface Village {
  /** 12 digits. */
  code: string
  /** As in the statistics, for instance 宝塔村委会. */
  name: string
  /** As people write it in an address, for instance 宝塔村. */
  shortName: string
  township: Township
}

export interface Township {
  /** 12 digits. */
  code: string
  name: string
}

export const COUNTY = { code: '341122000000', name: '来安县' } as const

/** 滁州市来安县半塔镇宝塔村东庄组 */
export function addressOf(village: Village, group: string): string {
  return `${COUNTY.name}${village.township.name}${village.shortName}${group}`
}

export function shortNameOf(name: string): string {
  return name.replace(/(居民委员会|居委会|村民委员会|委会)$/, '')
}
