import { type CodeOf } from '../code-set.js'
import { type gradeColours, type gradeInputs, type gradeReasons, type servedColours } from './grade.codes.js'
import {
  GRADE_TABLE_VERSION,
  gradeCell,
  type AgeBand,
  type CourseState,
  type DiseaseState,
  type GradeCell,
} from './grade-table.js'

/** What the grade is given from. A missing input is the list of the states that are still possible. */
export interface GradeFacts {
  /** Full years on the day; null: the birth date is not known. */
  age: number | null
  diseases: readonly DiseaseState[]
  courses: readonly CourseState[]
  openEpisode: boolean
  pregnant: boolean
}

/** A grade with its reason and the version of the table. */
export interface Grade {
  colour: CodeOf<typeof gradeColours>
  /** The colour, or the worst still possible where it is UNKNOWN; null where nobody is graded. */
  servedAs: CodeOf<typeof servedColours> | null
  reason: CodeOf<typeof gradeReasons>
  /** Of the one cell; null where there are several or none. */
  source: GradeCell['source'] | null
  ageBand: AgeBand | null
  disease: DiseaseState | null
  course: CourseState | null
  missing: CodeOf<typeof gradeInputs>[]
  tableVersion: string
}

const INFANT_UNDER = 3
const AGE_BANDS: readonly AgeBand[] = ['UNDER_65', 'FROM_65_TO_79', 'FROM_80']
const WORST_LAST = ['GREEN', 'YELLOW', 'RED'] as const

/**
 * The red, yellow or green grade (红黄绿分级). 65 and over by the national plan; below 65 only with an underlying disease
 * or an open home treatment. Pregnant women and infants are not coloured. Where an input is missing: the colour that
 * all completions share, else UNKNOWN, served as the worst still possible.
 */
export function grade(facts: GradeFacts): Grade {
  const refusal = reasonNotToGrade(facts)
  const bands = facts.age === null ? AGE_BANDS : [ageBand(facts.age)]
  const inputs = { ageBand: only(bands), disease: only(facts.diseases), course: only(facts.courses) }
  const missing = missingInputs(inputs)
  const common = { ...inputs, missing, tableVersion: GRADE_TABLE_VERSION }
  if (refusal) return { ...common, colour: 'NOT_GRADED', servedAs: null, reason: refusal, source: null }

  const cells = bands.flatMap((band) =>
    facts.diseases.flatMap((disease) => facts.courses.map((course) => gradeCell(band, disease, course))),
  )
  const worst = WORST_LAST.findLast((colour) => cells.some((cell) => cell.colour === colour))!
  const agree = cells.every((cell) => cell.colour === worst)
  return {
    ...common,
    colour: agree ? worst : 'UNKNOWN',
    servedAs: worst,
    reason: missing.length === 0 ? 'ONE_CELL' : agree ? 'COMPLETIONS_AGREE' : 'COMPLETIONS_DIFFER',
    source: only(cells)?.source ?? null,
  }
}

function reasonNotToGrade({ age, diseases, openEpisode, pregnant }: GradeFacts): Grade['reason'] | null {
  if (pregnant) return 'PREGNANT'
  if (age === null || age >= 65) return null
  if (age < INFANT_UNDER) return 'INFANT'
  return diseases.includes('NONE') && !openEpisode ? 'UNDER_65_WITHOUT_DISEASE' : null
}

function ageBand(age: number): AgeBand {
  return age < 65 ? 'UNDER_65' : age < 80 ? 'FROM_65_TO_79' : 'FROM_80'
}

function missingInputs(inputs: Pick<Grade, 'ageBand' | 'disease' | 'course'>): Grade['missing'] {
  const missing: Grade['missing'] = []
  if (inputs.ageBand === null) missing.push('AGE')
  if (inputs.disease === null) missing.push('DISEASE')
  if (inputs.course === null) missing.push('COURSE')
  return missing
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? values[0]! : null
}
