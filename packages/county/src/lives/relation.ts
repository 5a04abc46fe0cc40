/** GB/T 4761-2008 codes that the families here use, with the words ledgers write. */
export const RELATIONS: Readonly<Record<string, string>> = {
  '02': '户主',
  '10': '配偶',
  '11': '夫',
  '12': '妻',
  '20': '子',
  '21': '独生子',
  '22': '长子',
  '23': '次子',
  '28': '女婿',
  '30': '女',
  '31': '独生女',
  '32': '长女',
  '33': '次女',
  '38': '儿媳',
  '41': '孙子',
  '42': '孙女',
  '43': '外孙子',
  '44': '外孙女',
  '51': '父亲',
  '52': '母亲',
  '71': '兄',
  '73': '弟',
  '75': '姐',
  '77': '妹',
  '93': '侄子',
  '94': '侄女',
  '97': '其他亲属',
  '99': '非亲属',
}

/** Children of the head by blood. */
export function isChild(relation: string): boolean {
  return ['20', '21', '22', '23', '30', '31', '32', '33'].includes(relation)
}

/** Whether the relative bears the surname of a male head's family. */
export function bearsFamilySurname(relation: string): boolean {
  return isChild(relation) || ['41', '42', '51', '71', '73', '75', '77', '93', '94'].includes(relation)
}
