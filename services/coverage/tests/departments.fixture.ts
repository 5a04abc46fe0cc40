import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { type SubgraphDocument } from '../src/catalogue/fact-catalogue.js'
import { type CoverageText, openRuleBook, type RuleBook } from '../src/rules/rule-book.js'
import { sentenceOf } from '../src/rules/rule-problem.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The departments' contracts as committed. */
export const subgraphs: SubgraphDocument[] = readdirSync(`${root}schema/subgraphs`).map((file) => ({
  name: file.replace(/\.graphql$/, ''),
  sdl: readFileSync(`${root}schema/subgraphs/${file}`, 'utf8'),
}))

/** The departments' rules as committed, found by their folders. */
export const coverageTexts: CoverageText[] = readdirSync(`${root}services`)
  .filter((department) => existsSync(`${root}services/${department}/coverage.yaml`))
  .map((department) => ({
    name: `services/${department}/coverage.yaml`,
    department,
    text: readFileSync(`${root}services/${department}/coverage.yaml`, 'utf8'),
  }))

/** The texts of all golden cases, by file. */
export const goldenTexts: { name: string; text: string }[] = coverageTexts.flatMap(({ department }) => {
  const folder = `services/${department}/coverage`
  if (!existsSync(`${root}${folder}`)) return []
  return readdirSync(`${root}${folder}`).map((file) => ({
    name: `${folder}/${file}`,
    text: readFileSync(`${root}${folder}/${file}`, 'utf8'),
  }))
})

/** The departments' rules, opened. @throws Error with every problem when they are not sound. */
export function openDepartments(): RuleBook {
  const { book, problems } = openRuleBook(coverageTexts, subgraphs)
  if (!book) throw new Error(problems.map(sentenceOf).join('\n'))
  return book
}
