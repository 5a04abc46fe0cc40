import { expect, test } from 'vitest'

import { didYouMean, nearestName } from './did-you-mean.js'

test('a slip of the pen finds the name that was meant', () => {
  expect(nearestName('vaccinatoins', ['vaccinations', 'followUps'])).toBe('vaccinations')
  expect(nearestName('Person', ['person', 'personal'])).toBe('person')
  expect(didYouMean('helth', ['health', 'wealth'])).toBe(' Did you mean "health"?')
})

test('nothing near is better than nonsense', () => {
  expect(nearestName('subsidies', ['health', 'household'])).toBeNull()
  expect(didYouMean('subsidies', [])).toBe('')
})
