import { describe, expect, it } from 'vitest'

import { openRuleBook } from '../src/rules/rule-book.js'
import { sentenceOf } from '../src/rules/rule-problem.js'
import { coverageTexts, subgraphs } from './departments.fixture.js'

/** What the departments' rules are told when one word in a department's file is another. */
function problemsWith(department: string, written: string, instead: string): string[] {
  const texts = coverageTexts.map((one) => {
    if (one.department !== department) return one
    expect(one.text).toContain(written)
    return { ...one, text: one.text.replace(written, instead) }
  })
  return openRuleBook(texts, subgraphs).problems.map(sentenceOf)
}
const applies = 'applies: age(person.birthDate, asOf) >= params.minimumAge'

describe('a rule that is not sound is refused in a sentence', () => {
  it.each([
    [
      'a field that does not exist',
      'age(person.brithDate, asOf) >= 65',
      /rule H-MED65: applies: person\.brithDate: "Person" of .*registry.* has no field "brithDate"\. Did you mean "birthDate"\?/,
    ],
    [
      'a field that does not exist, inside a macro',
      "person.health.medicineDeliveries.exists(d, d.itme == 'MASK')",
      /"HealthMedicineDelivery" of health has no field "itme"\. Did you mean "item"\?/,
    ],
    [
      'a value that does not exist',
      "person.health.medicineDeliveries.exists(d, d.item == 'MASKS')",
      /"HealthDeliveryItem" of health has no value "MASKS"\. Did you mean "MASK"\?/,
    ],
    ['a function that does not exist', 'agee(person.birthDate, asOf) >= 65', /agee.*Did you mean "age"\?/],
    ['a comparison of types that do not compare', 'person.birthDate >= 65', /no such overload/],
    ['an answer that is no yes or no', 'person.birthDate', /was expected to give bool, and gives CivilDate/],
    ['has()', 'has(person.health.mobility)', /has\(\) is refused/],
    ['an optional', 'person.?birthDate', /cannot be read/],
    [
      'a comparison with null that the owner does not allow',
      'person.birthDate == null',
      /may not be compared with null: whether missing means none is for registry to say/,
    ],
    ['"in" on an object', "'x' in person.health", /"in" is refused/],
    ['counting a list that may not be whole', 'size(person.health.vaccinations) > 1', /size\(\) is refused/],
    ['a predicate that looks at no row', 'person.health.vaccinations.exists(v, true)', /never looks at "v"/],
    [
      'a list of which nobody says when it is whole',
      'person.health.assistants.exists(a, a.capable)',
      /nothing says when this list is complete. Its owner, health/,
    ],
    ['a rule that does not exist', "verdict('H-VAX2') == 'GAP'", /there is no such rule/],
    ['a verdict that turns on itself', "verdict('H-MED65') == 'GAP'", /reads its own verdict: H-MED65 → H-MED65/],
    ['an expression that cannot be read', 'age(person.birthDate', /cannot be read/],
  ])('%s', (_, expression, sentence) => {
    const problems = problemsWith('health', applies, `applies: ${JSON.stringify(expression)}`)
    expect(problems.join('\n')).toMatch(sentence)
    expect(problems[0]).toMatch(/^services\/health\/coverage\.yaml:\d+: rule H-MED65/)
  })

  it('names a property that does not exist, with its line', () => {
    expect(problemsWith('health', 'headline: true', 'headlines: true').join('\n')).toMatch(
      /coverage\.yaml:\d+: rule H-MED65: .*Unrecognized key: "headlines"/,
    )
  })
  it('refuses a department that speaks about a field of another', () => {
    const problems = problemsWith('health', 'absentMeansNone:', 'absentMeansNone:\n  - Person.birthDate')
    expect(problems.join('\n')).toMatch(
      /Person\.birthDate is answered by registry: only its owner can say what it means/,
    )
  })
  it('refuses a circle of rules', () => {
    const problems = problemsWith(
      'health',
      'applies: age(person.birthDate, asOf) >= params.minimumAge\n    covered: >-',
      "applies: verdict('H-VAXB1') == 'GAP'\n    covered: >-",
    )
    expect(problems.join('\n')).toMatch(/H-VAX1 → H-VAXB1 → H-VAX1/)
  })
  it('refuses a population that nobody defines', () => {
    expect(problemsWith('registry', 'population: ACTIVE', 'population: ACTVE').join('\n')).toMatch(
      /No department says who "ACTVE" is.*Did you mean "ACTIVE"\?/,
    )
  })
  it('finds nothing wrong with the rules as they stand', () => {
    expect(openRuleBook(coverageTexts, subgraphs).problems).toEqual([])
  })
})
