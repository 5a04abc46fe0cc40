import type { Random } from '../random.js'

const GROUPS = ['东庄组', '西庄组', '南头组', '北头组', '前郢组', '后郢组', '大塘组', '小街组', '坝埂组', '新庄组']

/** 村民组: invented, the same few names in every village. */
export function groupName(random: Random): string {
  return random.pick(GROUPS)
}
