import { didYouMean } from '@huilian/composition'

import { type FactCatalogue } from '../catalogue/fact-catalogue.js'
import { type FactMeanings } from '../judge/fact-node.js'
import { type KnownFile } from './rule-book.js'
import { type RuleProblem } from './rule-problem.js'

/** A department speaks only about its own fields: each must exist and be answered by it. */
export function checkMeanings(known: KnownFile, catalogue: FactCatalogue): RuleProblem[] {
  const { file, department, name } = known
  const problems: RuleProblem[] = []
  const refuse = (path: string[], sentence: string): void => {
    problems.push({ file: name, rule: null, line: known.lineOf(path), sentence })
  }
  if (file.department !== department)
    refuse(['department'], `The file of ${department} says that it is of "${file.department}".`)
  const fields: [string, string[]][] = [
    ...file.absentMeansNone.map((field): [string, string[]] => [field, ['absentMeansNone']]),
    ...Object.keys(file.registers).map((field): [string, string[]] => [field, ['registers', field]]),
    ...file.withinRow.map((field): [string, string[]] => [field, ['withinRow']]),
    ...Object.entries(file.happened).map(([type, field]): [string, string[]] => [
      `${type}.${field}`,
      ['happened', type],
    ]),
  ]
  for (const [field, path] of fields) {
    const [typeName, fieldName] = field.split('.') as [string, string]
    const type = catalogue.types.get(typeName)
    const found = type?.fields.get(fieldName)
    if (!type)
      refuse(path, `${field}: the contract has no type "${typeName}".${didYouMean(typeName, catalogue.types.keys())}`)
    else if (!found)
      refuse(path, `${field}: "${typeName}" has no field "${fieldName}".${didYouMean(fieldName, type.fields.keys())}`)
    else if (!found.owners.includes(department))
      refuse(path, `${field} is answered by ${found.owners.join(', ')}: only its owner can say what it means.`)
  }
  return problems
}

/** What all departments say of their fields, joined. */
export function meaningsOf(files: readonly KnownFile[]): FactMeanings {
  return {
    absentMeansNone: new Set(files.flatMap(({ file }) => file.absentMeansNone)),
    registers: new Map(files.flatMap(({ file }) => Object.entries(file.registers))),
    happened: new Map(files.flatMap(({ file }) => Object.entries(file.happened))),
    universal: new Set(files.filter(({ file }) => file.universal).map(({ department }) => department)),
  }
}
