import { type Visit } from './visit.entity.js'
import { type Need, type VisitFact, type WinterAnswer, WinterQuestion } from './visit.type.js'

/** A contact as a query sees it. */
export function visitFact(row: Visit): VisitFact {
  const winter = winterAnswersOf(row)
  return {
    at: row.at,
    role: row.role,
    officer: row.officer,
    channel: row.channel,
    answered: row.outcome === 'ANSWERED',
    findings: row.findings ?? [],
    findingsDetail: row.findingsDetail,
    needs: needsOf(row, winter),
    winterAnswers: winter,
    source: row.source,
  }
}

/** The winter questions that were asked on a contact; one that was not asked has no answer. */
export function winterAnswersOf(row: Visit): WinterAnswer[] {
  const asked = [
    { question: WinterQuestion.HEATING, answer: row.heating, metOn: row.heatingMetOn },
    { question: WinterQuestion.CLOTHING, answer: row.clothing, metOn: row.clothingMetOn },
    { question: WinterQuestion.FOOD, answer: row.food, metOn: row.foodMetOn },
    { question: WinterQuestion.HOUSING, answer: row.housing, metOn: row.housingMetOn },
    { question: WinterQuestion.WATER, answer: row.water, metOn: row.waterMetOn },
  ]
  return asked.flatMap(({ question, answer, metOn }) => (answer ? [{ question, answer, askedAt: row.at, metOn }] : []))
}

/** What the needs column names, and the winter questions answered with a need; each once. */
function needsOf(row: Visit, winter: readonly WinterAnswer[]): Need[] {
  const fromWinter = winter
    .filter((each) => each.answer === 'NEED')
    .map((each) => ({ kind: each.question, metOn: each.metOn }))
  const named = (row.needs ?? [])
    .filter((kind) => !fromWinter.some((each) => each.kind === (kind as string)))
    .map((kind) => ({ kind, metOn: row.needsMetOn }))
  return [...named, ...fromWinter]
}
