import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { type GoldenCase, goldenFileSchema } from '../src/golden/golden-case.js'
import { factsOf, goldenHousehold, goldenPerson, instantOf } from '../src/golden/golden-facts.js'
import { Judge } from '../src/judge/judge.js'
import { type Verdict } from '../src/judge/verdict.js'
import { goldenTexts, openDepartments } from './departments.fixture.js'

const book = openDepartments()
const files = goldenTexts.map(({ name, text }) => ({ name, cases: goldenFileSchema.parse(parse(text)).cases }))

function judged(golden: GoldenCase): Verdict {
  const grain = book.rules.get(golden.rule)?.grain ?? 'PERSON'
  const key = grain === 'PERSON' ? goldenPerson : goldenHousehold
  const judge = new Judge(book, factsOf(golden, book), instantOf(golden), () => golden.disputed)
  return judge.judge(golden.rule, { grain, key })
}

for (const { name, cases } of files)
  describe(name, () => {
    for (const golden of cases)
      it(`${golden.rule}: ${golden.name}`, () => {
        const verdict = judged(golden)
        const told = [verdict.status, verdict.reason].filter((part) => part !== null).join(' ')
        expect(told, JSON.stringify(verdict.causes)).toBe(golden.expect)
        if (golden.validUntil) expect(verdict.validUntil?.text).toBe(golden.validUntil)
      })
  })

it('has golden cases for every rule', () => {
  const tried = new Set(files.flatMap(({ cases }) => cases.map(({ rule }) => rule)))
  expect([...book.rules.keys()].filter((rule) => !tried.has(rule))).toEqual([])
})
