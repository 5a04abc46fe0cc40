import { z } from 'zod'

import { unknownReasons } from '../judge/unknown.js'

const day = z.iso.date('A day is written as YYYY-MM-DD.')
const expression = z.string().trim().min(1, 'An expression may not be empty.')
const title = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const fieldName = z.string().regex(/^\w+\.\w+$/, 'A field is written as Type.field.')
const reason = z.string().regex(/^[A-Z][A-Z_]*$/, 'A reason code is written in capitals.')

const value = z.union([z.number(), z.boolean(), z.string(), z.array(z.string()).min(1), z.array(z.number()).min(1)])
/** A parameter: one value for everywhere and always, or values by region and day, the first that fits. */
const parameter = z.union([
  value,
  z.strictObject({
    values: z
      .array(z.strictObject({ value, region: z.string().optional(), from: day.optional(), to: day.optional() }))
      .min(1),
    assumed: z.boolean().optional(),
  }),
])

const grained = z.strictObject({ person: expression.optional(), household: expression.optional() })
const branch = z.strictObject({ when: expression, reason, until: expression.optional() })

/** One rule of a department. Expressions are CEL. */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]-[A-Z0-9]+$/, 'A rule id is written like H-MED65.'),
  version: z.int().positive(),
  title,
  grain: z.enum(['PERSON', 'HOUSEHOLD']),
  tier: z.enum(['D', 'C', 'S']),
  headline: z.boolean().default(false),
  population: z.string().default('REG'),
  policy: z.strictObject({
    title: z.string().min(1),
    region: z.string().regex(/^\d{2,12}$/),
    from: day,
    to: day.optional(),
  }),
  params: z.record(z.string().regex(/^[a-z]\w*$/), parameter).default({}),
  /** What being away or in an institution means; left out, the rule does not ask where the body is. */
  presence: z
    .strictObject({
      away: z.enum(['NOT_APPLICABLE', 'JUDGED']).default('NOT_APPLICABLE'),
      institution: z.enum(['NOT_APPLICABLE', 'JUDGED']).default('JUDGED'),
    })
    .optional(),
  /** Registers whose silence would be a gap, and from which day they must have been handed in. */
  registers: z.array(z.strictObject({ name: z.string(), from: expression.optional() })).min(1),
  applies: expression,
  notApplicable: z.array(branch).default([]),
  /** What makes the answer doubtful: a conflict always, anything else only where there is no cover. */
  doubts: z.array(z.strictObject({ when: expression, reason: z.enum(unknownReasons) })).default([]),
  covered: expression,
  /** As `covered`, over each dwelling while the person lived in it; rows of other days do not exist there. */
  coveredByDwelling: expression.optional(),
  exempt: z.array(branch).default([]),
  refused: expression.optional(),
  /** Not a gap yet: handed to somebody with a reason. */
  pending: z.array(branch).default([]),
  since: expression.optional(),
  firstDue: z.int().nonnegative().default(14),
  validUntil: expression.optional(),
  dueSoon: z.union([z.int().nonnegative(), expression]).optional(),
  gap: z.array(z.strictObject({ when: expression, reason: z.enum(['INSUFFICIENT', 'EXPIRED']) })).default([]),
  evidence: z.array(expression).default([]),
  remedy: title,
  contact: title,
})
/** One rule as its department wrote it. */
export type Rule = z.infer<typeof ruleSchema>

/** A department's `coverage.yaml`: what its own fields mean, what it knows for everybody's rules, and its rules. */
export const coverageFileSchema = z.strictObject({
  department: z.string(),
  /** Whether everybody should be in its registers, so that somebody it does not know is not linked. */
  universal: z.boolean().default(false),
  /** Fields of which a missing value means none: there is no last day, it was not withdrawn. */
  absentMeansNone: z.array(fieldName).default([]),
  /** List or fact → the register without which nothing follows from its being empty. */
  registers: z.record(fieldName, z.string()).default({}),
  /** Lists that come whole with the row they belong to. */
  withinRow: z.array(fieldName).default([]),
  /** Type → the day on which what its row tells happened; later rows do not exist for an earlier day. */
  happened: z.record(z.string(), z.string()).default({}),
  /** What the engine's laws need from this department (the laws in README.md). */
  laws: z
    .strictObject({
      populations: z.record(z.string(), grained).default({}),
      /** HERE, AWAY, INSTITUTION. */
      presence: grained.optional(),
      /** Village code of the subject. */
      division: grained.optional(),
      /** Day of death or null; `confirmed`: this department's word alone ends a life. */
      death: z.strictObject({ on: expression, confirmed: z.boolean().default(false) }).optional(),
      /** Whether a household has nobody left. */
      dissolved: expression.optional(),
      /** Whether something after the day `since` shows life. */
      signOfLife: expression.optional(),
      /** Whether an answered contact happened on or after the day `since`. */
      contacted: grained.optional(),
      /** Where a person lived and when, for evidence given to dwellings. */
      dwellings: z
        .strictObject({ list: expression, household: z.string(), from: z.string(), to: z.string() })
        .optional(),
    })
    .default({ populations: {} }),
  rules: z.array(ruleSchema).default([]),
})
/** A department's rules and what they stand on. */
export type CoverageFile = z.infer<typeof coverageFileSchema>

/** A list of facts in a golden case may say itself unknown with one of these. */
export const unknownReasonSchema = z.enum(unknownReasons)
