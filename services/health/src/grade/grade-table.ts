import { type CodeOf } from '../code-set.js'
import {
  type ageBands,
  type courseStates,
  type diseaseStates,
  type gradeSources,
  type servedColours,
} from './grade.codes.js'

export type AgeBand = CodeOf<typeof ageBands>
export type DiseaseState = CodeOf<typeof diseaseStates>
export type CourseState = CodeOf<typeof courseStates>

/** A cell: its colour, and whether the published table gives it or the score where the table is silent. */
export interface GradeCell {
  colour: CodeOf<typeof servedColours>
  source: CodeOf<typeof gradeSources>
}

/** Version of the table. Another table is another version; a grade always says by which it was given. */
export const GRADE_TABLE_VERSION = '2022-12'

const table = (colour: GradeCell['colour']): GradeCell => ({ colour, source: 'TABLE' })
const score = (colour: GradeCell['colour']): GradeCell => ({ colour, source: 'SCORE' })
const [G, Y, R] = [table('GREEN'), table('YELLOW'), table('RED')]
const [y, r] = [score('YELLOW'), score('RED')]

/**
 * 国卫明电〔2022〕509号 grades the registered elderly by underlying disease, vaccination and age; the cells are those of
 * a published local standard, and of its score (age 0–2 + disease 0–2 + vaccine 0–2; 0–1 green, 2–3 yellow, 4–6 red)
 * only where the standard's table is silent. Columns: full, partial, none. Capitals: table; small: score.
 */
const rows: Record<AgeBand, Record<DiseaseState, [full: GradeCell, partial: GradeCell, none: GradeCell]>> = {
  UNDER_65: {
    NONE: [G, G, G],
    STABLE: [G, y, y],
    UNSTABLE: [Y, R, R],
  },
  FROM_65_TO_79: {
    NONE: [G, G, G],
    STABLE: [G, Y, Y],
    UNSTABLE: [R, R, R],
  },
  FROM_80: {
    NONE: [Y, y, r],
    STABLE: [Y, R, R],
    UNSTABLE: [r, R, R],
  },
}

const COLUMNS: readonly CourseState[] = ['FULL', 'PARTIAL', 'NONE']

/** The cell of the table for three known inputs. */
export function gradeCell(age: AgeBand, disease: DiseaseState, course: CourseState): GradeCell {
  return rows[age][disease][COLUMNS.indexOf(course)]!
}
