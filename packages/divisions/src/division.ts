export type DivisionLevel = 'province' | 'city' | 'county' | 'township' | 'village'

/**
 * A division of the state's territory under its statistical code (统计用区划代码, 12 digits: 2 province, 2 city,
 * 2 county, 3 township, 3 village).
 *
 * The village block is 001–199 居委会, 200–399 村委会, 400 and above development zones and farms. **Health-record
 * numbers use another village block** (居委会 001–099, 村委会 101–199): their digits 10–12 must never be compared with
 * these. Nor does the code say whether a place is urban or rural: that is its 城乡分类代码 (111 主城区, 112 城乡结合区,
 * 121 镇中心区, 122 镇乡结合区, 123 特殊区域, 210 乡中心区, 220 村庄), which this list does not carry. Some zones
 * (341171, 341172) exist only among statistical codes and not in GB/T 2260.
 */
export interface Division {
  readonly code: string
  readonly name: string
  readonly level: DivisionLevel
  readonly parent: string | null
  /** First day the code holds; null: before the list begins. */
  readonly validFrom: string | null
  /** Last day the code holds; null: still in force. */
  readonly validTo: string | null
  /** The code that took over after `validTo`; null while in force, and where no single division took over. */
  readonly successor: string | null
  /** Why the code ended (Chinese); null while in force. */
  readonly reason: string | null
}
