import { codeSet } from '../code-set.js'

export const supplyItems = codeSet('HealthSupplyItem', 'What a clinic keeps in stock (物资).', {
  ANTIPYRETIC: ['Medicine that lowers fever', '退烧药', '解热镇痛药', '布洛芬', '对乙酰氨基酚'],
  CHINESE_COLD_MEDICINE: ['Chinese cold medicine', '感冒中成药', '中成药', '连花清瘟'],
  COUGH_MEDICINE: ['Cough medicine', '止咳化痰药', '止咳药'],
  ANTIGEN_KIT: ['Antigen test kits', '抗原检测试剂盒', '抗原检测试剂', '抗原'],
  OXIMETER: ['Finger oximeters', '指夹式血氧仪', '血氧仪'],
  OXYGEN: ['Oxygen', '氧气', '氧气瓶', '制氧机'],
  MASK: ['Masks', '口罩', '医用口罩'],
  PROTECTIVE_SUIT: ['Protective suits', '防护服', '隔离衣'],
  DISINFECTANT: ['Disinfectant', '消毒用品', '消杀药品', '84消毒液', '酒精'],
})
