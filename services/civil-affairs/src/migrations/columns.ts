import { ledgerRowColumns, personKeyColumn } from '@huilian/subgraph'

/** Columns of a benefit's course: from when to when it holds, and when it is suspended. */
export const courseColumns = `
    effective_from date not null,
    effective_to date,
    termination_reason text,
    suspended_from date,
    suspended_to date,
    suspension_reason text`

/** Columns of a benefit that was decided on. */
export const approvalColumns = `${courseColumns},
    approved_on date not null`

/** Columns of every table of payments. */
export const paymentColumns = `${ledgerRowColumns},
    ${personKeyColumn},
    month text not null check (month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
    from_month text check (from_month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
    instalment integer not null check (instalment >= 1),
    amount integer not null check (amount >= 0),
    paid_on date,
    reversed_on date,
    reversal_reason text`

/** Column for somebody named beside the person: his number may be forgotten without losing the row. */
export function besideKeyColumn(column: string): string {
  return `${column} text references linked_person (person_key) on update cascade on delete set null`
}

/** Text that is one of a code set. */
export function oneOf(column: string, values: readonly string[]): string {
  return `${column} text check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`
}

/** Text that is always there and one of a code set. */
export function alwaysOneOf(column: string, values: readonly string[]): string {
  return `${column} text not null check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`
}

/** Codes that several tables hold. */
export const AREAS = ['RURAL', 'URBAN']
export const CHOSEN_BENEFITS = [
  'DISABILITY_LIVING',
  'DISABILITY_CARE',
  'OLD_AGE',
  'HARDSHIP_INCAPACITY',
  'HARDSHIP_OLD_AGE',
  'WORK_INJURY_CARE',
  'VETERAN',
]
export const RISK_LEVELS = ['HIGH', 'KEY', 'GENERAL']
