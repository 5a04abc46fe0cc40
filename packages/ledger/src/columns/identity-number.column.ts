import { column, type CellKind, type Column, type ColumnOptions, type Optional } from '../column.js'
import { maskIdentityNumber, parseIdentityNumber, type Identity } from '../identity-number.js'
import { Refused } from '../refusal.js'

/** 证件号码: a resident identity number in any of the forms ledgers hold, brought to 18 characters. */
export function identityNumber<const O extends ColumnOptions>(
  heading: string,
  options?: O,
): Column<Optional<O, Identity>> {
  return column(heading, options, {
    accepts: '18位身份证号（也接受15位旧号和20、22位残疾人证号）；单元格设为文本格式',
    example: '341199194203150012',
    width: 22,
    read: (text, kind, context) =>
      isDestroyed(text, kind) ? destroyed(text) : parseIdentityNumber(text, context.today),
  })
}

// what a CSV holds once Excel has opened and saved it
const EXPONENT = /^\d\.\d+E\+\d{2}$/i

/** Whether Excel took the number for a quantity: a number of more digits than it keeps, or its exponent as text. */
export function isDestroyed(text: string, kind: CellKind): boolean {
  return (kind === 'number' && text.length > 15) || (text.includes('+') && EXPONENT.test(text.trim()))
}

/** Excel keeps 15 significant digits of a number: the rest of this one became zeros, and nobody can say what they were. */
function destroyed(text: string): Refused {
  return new Refused(
    { zh: '文本格式的身份证号', en: 'an identity number stored as text' },
    {
      zh: `来的是数字${maskIdentityNumber(text)}，Excel已经抹掉了它15位以后的数字`,
      en: `the number ${maskIdentityNumber(text)} came, whose digits after the 15th Excel has destroyed`,
    },
    {
      zh: '把该列设为文本格式后，从原始资料重新填写',
      en: 'format the column as text and enter the number again from the document',
    },
  )
}
