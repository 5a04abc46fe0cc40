import { type DocumentGuard } from '../limits/document-limits.js'
import { type TrustedDocuments } from '../limits/trusted-documents.js'
import { UnreadableRequest } from './body.js'

/** What every question is held against before Apollo Server sees it. */
export interface QuestionRules {
  readonly guard: DocumentGuard
  readonly trusted: TrustedDocuments | undefined
  /** Most questions in one batch; 0 refuses batches. */
  readonly maximumBatch: number
  onRefused(code: string): void
}

interface Question {
  query?: unknown
  documentId?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown } }
}

/**
 * Holds a request body against the limits and the trusted documents, and fills in a trusted document's text.
 *
 * @throws UnreadableRequest with the code of what is wrong
 */
export function checkQuestion(body: unknown, rules: QuestionRules): void {
  try {
    if (Array.isArray(body)) {
      checkBatch(body, rules.maximumBatch)
      for (const each of body) checkOne(each, rules)
    } else checkOne(body, rules)
  } catch (error) {
    if (error instanceof UnreadableRequest) rules.onRefused(error.code)
    throw error
  }
}

function checkBatch(batch: readonly unknown[], maximum: number): void {
  if (batch.length <= maximum) return
  throw new UnreadableRequest(
    400,
    'BATCH_TOO_LARGE',
    maximum === 0
      ? 'Batched operations are not answered here. Send one operation in each request.'
      : `The batch holds ${batch.length} operations, at most ${maximum} are allowed.`,
  )
}

function checkOne(body: unknown, { guard, trusted }: QuestionRules): void {
  if (typeof body !== 'object' || body === null) return
  const question = body as Question
  const text = typeof question.query === 'string' ? question.query : undefined
  if (trusted) {
    const document = trusted.find(hashIn(question), text)
    if (document === undefined) {
      throw new UnreadableRequest(
        400,
        'DOCUMENT_NOT_TRUSTED',
        'Only documents on the list of trusted documents are answered here, and this one is not on it.',
      )
    }
    question.query = document
    delete question.extensions?.persistedQuery
    return
  }
  if (text === undefined) return
  const exceeded = guard.check(text)
  if (exceeded) throw new UnreadableRequest(400, exceeded.code, exceeded.message)
}

function hashIn({ documentId, extensions }: Question): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '')
  const hash = extensions?.persistedQuery?.sha256Hash
  return typeof hash === 'string' ? hash : undefined
}
