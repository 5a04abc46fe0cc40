import { expect, test } from 'vitest'

import { lineDifference } from './line-difference.js'

test('one changed line is shown with its surroundings', () => {
  expect(lineDifference('type A {\n  x: Int\n  y: Int\n}\n', 'type A {\n  x: Int!\n  y: Int\n}\n')).toBe(
    '  type A {\n-   x: Int\n+   x: Int!\n    y: Int\n  }',
  )
})

test('lines between two changes are told as staying', () => {
  expect(lineDifference('a\nb\nc', 'A\nb\nC')).toBe('- a\n+ A\n  b\n- c\n+ C')
})

test('changes far apart are told apart, also among lines that repeat', () => {
  const fields = Array.from({ length: 20 }, (_, number) => `"""\nField ${number}.\n"""\nf${number}: Int`)
  const changed = fields.map((field, number) => (number === 3 || number === 17 ? field.replace('Int', 'ID') : field))

  expect(lineDifference(fields.join('\n'), changed.join('\n'))).toBe(
    [
      ['  Field 3.', '  """', '- f3: Int', '+ f3: ID', '  """', '  Field 4.'],
      ['  …'],
      ['  Field 17.', '  """', '- f17: Int', '+ f17: ID', '  """', '  Field 18.'],
    ]
      .flat()
      .join('\n'),
  )
})

test('a long difference is cut', () => {
  const long = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n')

  expect(lineDifference('', long).split('\n').at(-1)).toBe('  … and 77 more lines')
})
