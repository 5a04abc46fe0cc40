import { codeSet } from '../code-set.js'

export const deliveryItems = codeSet('HealthDeliveryItem', 'What was delivered (物品).', {
  IBUPROFEN: ['Ibuprofen, lowers fever', '布洛芬', '布洛芬片', '布洛芬缓释胶囊', '布洛芬混悬液'],
  PARACETAMOL: ['Paracetamol, lowers fever', '对乙酰氨基酚', '对乙酰氨基酚片', '扑热息痛'],
  COMPOUND_PARACETAMOL: [
    'Cold tablets with paracetamol, lower fever',
    '复方对乙酰氨基酚',
    '复方氨酚烷胺',
    '氨酚黄那敏',
    '感冒灵',
  ],
  LIANHUA_QINGWEN: ['Lianhua Qingwen, Chinese cold medicine', '连花清瘟', '连花清瘟胶囊', '连花清瘟颗粒'],
  CHINESE_COLD_MEDICINE: ['Another Chinese cold medicine', '感冒中成药', '感冒中药', '中药预防包', '中成药'],
  COUGH_MEDICINE: ['Cough medicine', '止咳化痰药', '止咳药', '止咳糖浆'],
  ANTIGEN_KIT: ['Antigen test kit', '抗原检测试剂盒', '抗原检测试剂', '抗原试剂盒', '抗原'],
  OXIMETER: ['Finger oximeter', '指夹式血氧仪', '血氧仪'],
  THERMOMETER: ['Thermometer', '体温计', '体温枪'],
  MASK: ['Masks', '口罩', '医用口罩', '医用外科口罩'],
  DISINFECTANT: ['Disinfectant', '消毒用品', '酒精', '84消毒液', '消毒液'],
  LEAFLET: ['Leaflet with advice', '明白纸', '用药指导单', '说明书'],
})

export const deliveryRecipients = codeSet('HealthDeliveryRecipient', 'Whom a delivery is for (发放对象).', {
  PERSON: ['One person', '个人', '本人', '人'],
  HOUSEHOLD: ['Everybody of the dwelling', '家庭', '户', '家庭（户）', '全户'],
})

export const deliverers = codeSet('HealthDeliverer', 'Who handed it over (发放人身份).', {
  CLINIC: ['The clinic', '村医', '乡村医生', '卫生院', '卫生室', '家庭医生'],
  VILLAGE_CADRE: ['A village cadre', '村干部', '村“两委”', '村两委', '第一书记', '包村干部'],
  HELPER: ['The household’s helper', '帮扶责任人', '帮扶联系人'],
  GRID_MEMBER: ['A grid member', '网格员'],
  VOLUNTEER: ['A volunteer', '志愿者'],
  INSTITUTION: ['The institution where the person lives', '敬老院', '养老机构', '福利机构'],
})

export const contraindicatedMedicines = codeSet(
  'HealthContraindicatedMedicine',
  'Medicine that a clinician says is not for this person (不宜服用药品).',
  {
    ALL_ANTIPYRETICS: ['Every medicine that lowers fever', '退烧药', '全部退烧药', '解热镇痛药', '退热药'],
    IBUPROFEN: ['Ibuprofen', '布洛芬'],
    PARACETAMOL: ['Paracetamol', '对乙酰氨基酚', '扑热息痛'],
  },
)
