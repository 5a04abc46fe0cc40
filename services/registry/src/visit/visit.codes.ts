import { codeSet, type CodeOf } from '../code-set.js'

export const visitChannel = codeSet('RegistryVisitChannel', 'How a household was contacted (联系方式).', {
  VISIT: ['A visit in person', '走访', '入户走访', '线下走访', '上门', '入户'],
  PHONE: ['Telephone', '电话', '电话联系'],
  VIDEO: ['Video call', '视频', '视频通话'],
  WECHAT: ['WeChat', '微信'],
})

export type VisitChannel = CodeOf<typeof visitChannel>

export const visitOutcome = codeSet('RegistryVisitOutcome', 'Whether the household answered (联系结果).', {
  ANSWERED: ['Reached', '已联系', '已见面', '见到本人或家人', '接通', '已接通', '成功'],
  FAILED: ['Not reached: no contact', '未联系上', '未见面', '无人在家', '未接通', '无人接听', '失败'],
})

export type VisitOutcome = CodeOf<typeof visitOutcome>

export const visitFinding = codeSet('RegistryVisitFinding', 'What was found on a contact (走访发现情况).', {
  NORMAL: ['All is well', '正常', '无异常', '生活正常'],
  ILLNESS: ['Somebody is ill', '有人患病', '生病', '发热', '身体不适'],
  INCOME_DROP: ['Income has dropped', '收入下降', '收入骤减'],
  EXPENSE_SURGE: ['Necessary spending has risen sharply', '支出骤增', '刚性支出增加'],
  HOUSE_DAMAGE: ['The house is damaged', '住房受损', '房屋受损'],
  NO_CARE: ['Somebody needs care and has none', '无人照料', '缺人照料'],
  RETURNED: ['Somebody has come home', '有人返乡', '人员返乡'],
  SCHOOLING: ['A child’s schooling is at risk', '就学问题', '辍学风险'],
  OTHER: ['Something else', '其他', '其它'],
})

export type VisitFinding = CodeOf<typeof visitFinding>

export const need = codeSet('RegistryNeedKind', 'What a household needs (需求类型).', {
  HEATING: ['Heating', '取暖', '取暖需求', '煤炭'],
  CLOTHING: ['Quilts and clothing', '衣被', '棉被', '御寒衣被'],
  FOOD: ['Food', '口粮', '粮食', '食品'],
  HOUSING: ['Repair of the house', '住房', '住房修缮'],
  WATER: ['Drinking water', '饮水', '用水'],
  MEDICINE: ['Medicine', '药品', '用药'],
  CARE: ['Somebody to look after a person', '照料', '照护', '看护'],
  TREATMENT: ['Seeing a doctor', '就医', '看病'],
  MONEY: ['Money', '资金', '临时救助', '生活费'],
  WORK: ['Work', '就业', '务工'],
  OTHER: ['Something else', '其他', '其它'],
})

export type NeedKind = CodeOf<typeof need>

export const winterAnswer = codeSet('RegistryWinterAnswerValue', 'Answer to a winter question (过冬情况).', {
  FINE: ['Fine', '良好', '正常', '有保障', '无需求', '好', '安全'],
  NEED: ['Something is missing', '有需求', '缺', '需要', '不足', '存在困难', '有困难'],
})

export type WinterAnswerValue = CodeOf<typeof winterAnswer>

export const visitSource = codeSet('RegistryVisitSource', 'Where a contact was written down (记录来源).', {
  VILLAGE_LEDGER: ['The village’s ledger', '村级台账', '台账'],
  HELPER_REPORT: ['The helper’s report', '帮扶责任人上报', '责任人上报', '帮扶手册'],
  APPLICATION: ['The monitoring system’s application', '防返贫监测系统', '系统', '手机端'],
  TOWNSHIP_REPORT: ['The township’s report', '乡镇上报', '乡镇汇总'],
})

export type VisitSource = CodeOf<typeof visitSource>
