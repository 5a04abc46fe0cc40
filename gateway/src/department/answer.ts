import { type AnswerReader } from '../verbatim/reader.js'
import { type Fault, silence } from './fault.js'

/** An error as a department writes it. */
export interface DepartmentError {
  readonly message?: unknown
  readonly path?: readonly (string | number)[]
  readonly extensions?: unknown
}

/** What came of asking a department: data with its own errors, or silence. */
export type Answer =
  | {
      readonly data: Record<string, unknown> | null
      readonly errors: readonly DepartmentError[]
      /** Whether the foreseen text was read straight, so that verbatim parts are marked already. */
      readonly straight?: boolean
    }
  | { readonly fault: Fault }

const NO_ERRORS: readonly DepartmentError[] = []

/** Reads a GraphQL response. Anything that is not one is silence, said so. */
export function readAnswer(department: string, status: number, text: string, reader?: AnswerReader): Answer {
  if (reader && status === 200) {
    const data = reader(text)
    if (data) return { data, errors: NO_ERRORS, straight: true }
  }
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    if (status < 200 || status > 299) return { fault: silence(department, 'STATUS', `HTTP ${status}`) }
    return { fault: silence(department, 'MALFORMED', 'not JSON') }
  }
  const response = body as { data?: unknown; errors?: unknown } | null
  if (status < 200 || status > 299) {
    const said = Array.isArray(response?.errors)
      ? (response.errors[0] as DepartmentError | undefined)?.message
      : undefined
    return {
      fault: silence(
        department,
        'STATUS',
        `HTTP ${status}${typeof said === 'string' ? `: ${said.slice(0, 300)}` : ''}`,
      ),
    }
  }
  if (typeof response !== 'object' || response === null) {
    return { fault: silence(department, 'MALFORMED', 'not an object') }
  }
  const { data, errors } = response
  if (errors !== undefined && !Array.isArray(errors))
    return { fault: silence(department, 'MALFORMED', 'errors is not a list') }
  const listed = (errors as DepartmentError[] | undefined)?.filter(
    (error) => typeof error === 'object' && error !== null,
  )
  if (data === undefined || data === null) {
    if (!listed?.length) return { fault: silence(department, 'MALFORMED', 'neither data nor errors') }
    return { data: null, errors: listed }
  }
  if (typeof data !== 'object' || Array.isArray(data))
    return { fault: silence(department, 'MALFORMED', 'data is not an object') }
  return { data: data as Record<string, unknown>, errors: listed ?? NO_ERRORS }
}
