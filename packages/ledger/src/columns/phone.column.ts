import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { withoutSpaces } from '../half-width.js'
import { Refused } from '../refusal.js'

/** A telephone number: an 11-digit mobile, or a landline with its area code, which is returned as 0550-0001234. */
export function phone<const O extends ColumnOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  return column(heading, options, {
    accepts: '11位手机号，或带区号的固定电话，如0550-0001234',
    example: '0550-0001234',
    width: 15,
    read: (cell) => {
      const compact = withoutSpaces(cell)
        .replace(/^'/, '')
        .replace(/[-—–()]/g, '')
        .replace(/^(\+|00)86(?=\d{10})/, '')
      if (/^1[3-9]\d{9}$/.test(compact)) return compact
      const landline = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(compact)
      if (landline !== null) return `${landline[1]}-${landline[2]}`
      return new Refused(
        { zh: '一个11位手机号或带区号的固定电话', en: 'one 11-digit mobile or a landline with its area code' },
        // a phone number is personal data too: its length tells enough
        { zh: `来的内容共${compact.length}个字符`, en: `${compact.length} characters came` },
        { zh: '只填一个号码，固定电话带上区号', en: 'give one number, a landline with its area code' },
      )
    },
  })
}
