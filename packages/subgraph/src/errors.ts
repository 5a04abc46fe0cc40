import { GraphQLError } from 'graphql'

/** Stable codes of the errors that a department gives. A client may branch on them; they do not change. */
export type DepartmentErrorCode = 'MALFORMED_KEY' | 'CURSOR_EXPIRED' | 'BAD_REQUEST' | 'NOT_FOUND' | 'INTERNAL'

/** An error that a department answers on purpose: a sentence and a stable code. */
export class DepartmentError extends GraphQLError {
  constructor(code: DepartmentErrorCode, sentence: string) {
    super(sentence, { extensions: { code } })
  }
}
