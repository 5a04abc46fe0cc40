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

test('a long difference is cut', () => {
  const long = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n')

  expect(lineDifference('', long).split('\n').at(-1)).toBe('  … and 77 more lines')
})
