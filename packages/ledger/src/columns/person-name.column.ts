import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { halfWidth } from '../half-width.js'
import { cameAs, Refused } from '../refusal.js'

/** 姓名: spaces that pad two-character names (王　芳) are removed, and the dot in names of minorities is made one (·). */
export function personName<const O extends ColumnOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '户口簿上的姓名',
    example: '王秀兰',
    width: 12,
    read: (text) => {
      const name = halfWidth(text)
        .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
        .replace(/\s+/g, ' ')
        .replace(/(?<=\p{L})[·•.・‧∙⋅](?=\p{L})/gu, '·')
      if (name.length <= 50 && /^[\p{L}\p{M}][\p{L}\p{M}· '\-()]*$/u.test(name)) return name
      return new Refused({ zh: '姓名（汉字或字母）', en: 'a name in letters' }, cameAs(text), {
        zh: '填写户口簿上的姓名，不带编号和备注',
        en: 'enter the name of the household register, without numbers or remarks',
      })
    },
  })
}
