import { codeSet, type CodeOf } from '../code-set.js'

/** The monitoring procedure from a clue to the removal of the risk (防返贫监测程序). */
export const lifecycleState = codeSet('RegistryLifecycleState', 'Where a household stands in monitoring (监测状态).', {
  CLUE: ['A clue was received', '线索', '线索登记', '待核实'],
  VERIFYING: ['The household is being visited and verified', '入户核实', '核实中'],
  COMPARING: ['Its data are being compared with other departments’', '信息比对', '比对中'],
  VILLAGE_REVIEW: ['Village review and publicity', '村级初选', '民主评议', '村级公示', '村级评议公示'],
  TOWNSHIP_REVIEW: ['Township review', '乡级审核', '乡镇审核'],
  COUNTY_APPROVED: ['Approved by the county', '县级审批', '县级审定', '已认定'],
  ANNOUNCED: ['The result was announced', '结果公告', '已公告'],
  ENTERED: ['Entered in the national system; monitored', '录入建档', '已录入', '监测中', '已纳入'],
  SUPPORTED: ['At least one measure aims at each risk; monitored', '落实帮扶', '帮扶中', '已帮扶'],
  RISK_REMOVAL_REVIEW: ['The removal of its risk is under review; monitored', '风险消除审核', '拟消除风险'],
  RISK_REMOVED: ['Its risk was removed; the record is kept', '风险消除', '已消除风险', '风险已消除'],
  REJECTED: ['Not recognised', '未认定', '不予纳入', '不符合条件'],
  WITHDRAWN: ['The clue or application was withdrawn', '撤回', '已撤回'],
})

export type LifecycleState = CodeOf<typeof lifecycleState>
