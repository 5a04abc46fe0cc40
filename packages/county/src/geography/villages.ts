import { openDivisions } from '@huilian/divisions'
import { COUNTY, shortNameOf, type Township, type Village } from './village.js'

/** The townships and villages of Lai'an (来安县) in force, in the order of their codes. */
export function villagesOfCounty(day: string): Village[] {
  const divisions = openDivisions()
  return divisions.childrenOf(COUNTY.code, day).flatMap((township) => {
    const { code, name }: Township = township
    return divisions.childrenOf(code, day).map((village) => ({
      code: village.code,
      name: village.name,
      shortName: shortNameOf(village.name),
      township: { code, name },
    }))
  })
}
