import { expect, test } from 'vitest'
import { RecentlyUsed } from './recently-used.js'

test('what was used longest ago is forgotten first', () => {
  const names = new RecentlyUsed<string, string>(2)
  names.set('a', '王')
  names.set('b', '李')
  names.get('a')
  names.set('c', '张')
  expect([names.get('a'), names.get('b'), names.get('c'), names.size]).toEqual(['王', undefined, '张', 2])
})

test('heavy entries push out more than one, and one that is too heavy is not kept', () => {
  const texts = new RecentlyUsed<string, true>(100, 10)
  for (const key of ['a', 'b', 'c']) texts.set(key, true, 3)
  texts.set('d', true, 7)
  expect(['a', 'b', 'c', 'd'].filter((key) => texts.get(key))).toEqual(['c', 'd'])
  texts.set('e', true, 11)
  expect(texts.get('e')).toBeUndefined()
  texts.set('d', true, 1)
  texts.set('f', true, 6)
  expect(['c', 'd', 'f'].filter((key) => texts.get(key))).toEqual(['c', 'd', 'f'])
})
