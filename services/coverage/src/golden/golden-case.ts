import { z } from 'zod'

import { unknownReasonSchema } from '../rules/coverage-file.schema.js'

const entity = z.record(z.string(), z.unknown())

/** Facts and the verdict that they must give; what a case does not say is unremarkable. */
export const goldenCaseSchema = z.strictObject({
  name: z.string().min(1),
  rule: z.string(),
  /** Day, judged at 09:00, or an instant. */
  at: z.string(),
  person: entity.default({}),
  household: entity.default({}),
  /** Other households by number and people by key. */
  households: z.record(z.string(), entity).default({}),
  people: z.record(z.string(), entity).default({}),
  /** Departments that say nothing, and how. */
  silent: z.record(z.string(), unknownReasonSchema).default({}),
  /** Instant through which a department's data are complete; left out, the instant judged at. */
  asOf: z.record(z.string(), z.string()).default({}),
  notHandedIn: z.array(z.string()).default([]),
  disputed: z.boolean().default(false),
  /** Status, then reason: `GAP NO_RECORD`. */
  expect: z.string(),
  validUntil: z.iso.date().optional(),
})
/** One golden case. */
export type GoldenCase = z.infer<typeof goldenCaseSchema>

/** A file of golden cases. */
export const goldenFileSchema = z.strictObject({ cases: z.array(goldenCaseSchema).min(1) })
