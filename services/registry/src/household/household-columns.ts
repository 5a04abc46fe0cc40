import { division, householdNumber } from '@huilian/ledger'

/** The columns by which every household ledger says which household a row speaks of, and where it lives. */
export const householdColumns = {
  household: householdNumber('户编号', {
    aliases: ['户编码', '户码', '家庭编号', '农户编号'],
    description: '乡村振兴部门登记的户编号',
  }),
  division: division('所属村', {
    aliases: ['行政村', '村', '村（社区）', '村居', '所在村', '所属村（社区）', '区划代码', '行政区划'],
    levels: ['village'],
    description: '户现居住的村（社区），12位代码或名称',
  }),
}
