/** Invented people of 半塔镇龙湖村. Their numbers are on an unassigned prefix. */
export const LONGHU = '341122101201'

export const WANG_HOUSE = '341122101201000001'
export const COTTAGE = '341122101201000002'
export const LI_HOUSE = '341122101201000003'

/** A widow of 80; in her son’s booklet, alone in a cottage. */
export const CHEN_XIULAN = { 证件号码: '341199194203150020', 姓名: '陈秀兰', 所属村: LONGHU }
/** Her son, head of the Wangs. */
export const WANG_DEHOU = { 证件号码: '341199196807120032', 姓名: '王德厚', 所属村: LONGHU }
/** His daughter, who married into the Lis. */
export const WANG_FANG = { 证件号码: '341199199305050023', 姓名: '王芳', 所属村: LONGHU }
/** Her son, nine. */
export const LI_LE = { 证件号码: '341199201302030051', 姓名: '李乐', 所属村: LONGHU }
/** A neighbour outside the lifted and monitored. */
export const LI_NA = { 证件号码: '341199198812310040', 姓名: '李娜', 所属村: LONGHU }
