import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { RecentlyUsed } from '../operation/recently-used.js'

/** The most that one document may hold. */
export interface DocumentLimits {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly tokens: number
}

/** Why a document is refused before anybody looks at its meaning. Each is an error code. */
export type LimitCode = 'TOO_DEEP' | 'TOO_MANY_ALIASES' | 'TOO_MANY_DIRECTIVES' | 'TOO_MANY_TOKENS'

/** A document that is too much, with the limit and what it holds. */
export interface LimitExceeded {
  readonly code: LimitCode
  readonly message: string
}

// characters of document text, all together
const MAXIMUM_REMEMBERED = 16_000_000

/**
 * Looks at documents before they are validated: validation itself can be made to take long. A document is looked at
 * once; known ones pass by their text.
 */
export class DocumentGuard {
  readonly #known: RecentlyUsed<string, true>

  constructor(
    readonly limits: DocumentLimits,
    remembered: number,
  ) {
    this.#known = new RecentlyUsed(remembered, MAXIMUM_REMEMBERED)
  }

  /** What a document exceeds, or undefined. What cannot be parsed is left for the parser to explain. */
  check(text: string): LimitExceeded | undefined {
    if (this.#known.get(text)) return undefined
    let document: DocumentNode
    try {
      document = parse(text, { noLocation: true, maxTokens: this.limits.tokens })
    } catch (error) {
      if (!(error instanceof GraphQLError) || !/contains more tha[nt] \d+ tokens/.test(error.message)) return undefined
      return { code: 'TOO_MANY_TOKENS', message: `The document has more than ${this.limits.tokens} tokens. Split it.` }
    }
    const exceeded = this.#exceeded(document)
    if (!exceeded) this.#known.set(text, true, text.length)
    return exceeded
  }

  #exceeded(document: DocumentNode): LimitExceeded | undefined {
    let aliases = 0
    let directives = 0
    visit(document, {
      Field: (node) => void (node.alias && aliases++),
      Directive: () => void directives++,
    })
    const { limits } = this
    if (aliases > limits.aliases) {
      return {
        code: 'TOO_MANY_ALIASES',
        message: `The document has ${aliases} aliases, at most ${limits.aliases} are allowed. Ask in several requests, or by a list.`,
      }
    }
    if (directives > limits.directives) {
      return {
        code: 'TOO_MANY_DIRECTIVES',
        message: `The document has ${directives} directives, at most ${limits.directives} are allowed.`,
      }
    }
    const depth = depthOf(document, limits.depth)
    if (depth > limits.depth) {
      return {
        code: 'TOO_DEEP',
        message: `The document nests fields deeper than the ${limits.depth} levels that are allowed.`,
      }
    }
    return undefined
  }
}

/** How deep fields are nested, fragments written out; stops counting beyond `enough`. */
function depthOf(document: DocumentNode, enough: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, number>()
  const below = (set: SelectionSetNode, spreading: ReadonlySet<string>): number => {
    let deepest = 0
    for (const node of set.selections) {
      let depth = 0
      if (node.kind === Kind.FIELD) depth = 1 + (node.selectionSet ? below(node.selectionSet, spreading) : 0)
      else if (node.kind === Kind.INLINE_FRAGMENT) depth = below(node.selectionSet, spreading)
      else depth = ofFragment(node.name.value, spreading)
      if (depth > deepest) deepest = depth
      if (deepest > enough) return deepest
    }
    return deepest
  }
  const ofFragment = (name: string, spreading: ReadonlySet<string>): number => {
    const fragment = fragments.get(name)
    // a fragment that spreads itself is refused by validation
    if (!fragment || spreading.has(name)) return 0
    let depth = known.get(name)
    if (depth === undefined) known.set(name, (depth = below(fragment.selectionSet, new Set([...spreading, name]))))
    return depth
  }
  return Math.max(
    0,
    ...document.definitions.map((definition) =>
      'selectionSet' in definition ? below(definition.selectionSet, new Set()) : 0,
    ),
  )
}
