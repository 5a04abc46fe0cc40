import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { withoutSpaces } from '../half-width.js'
import { cameAs, Refused } from '../refusal.js'
import { isDestroyed } from './identity-number.column.js'

/** 户编号: the registry's household number, up to 32 digits, letters and hyphens; letters become upper case. */
export function householdNumber<const O extends ColumnOptions>(
  heading: string,
  options?: O,
): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '乡村振兴部门的户编号；单元格设为文本格式',
    example: '341122101201000001',
    width: 22,
    read: (cell, kind) => {
      const number = withoutSpaces(cell).replace(/^'/, '').toUpperCase()
      if (isDestroyed(cell, kind)) {
        return new Refused(
          { zh: '文本格式的户编号', en: 'a household number stored as text' },
          {
            zh: '来的是数字，Excel已经抹掉了它15位以后的数字',
            en: 'a number came, whose digits after the 15th Excel has destroyed',
          },
          { zh: '把该列设为文本格式后重新填写', en: 'format the column as text and enter it again' },
        )
      }
      if (/^[A-Z0-9][A-Z0-9-]{0,31}$/.test(number)) return number
      return new Refused(
        { zh: '户编号（数字、字母和连字符）', en: 'a household number (digits, letters, hyphens)' },
        cameAs(cell),
        { zh: '填写乡村振兴部门登记的户编号', en: 'enter the number the registry gave the household' },
      )
    },
  })
}
