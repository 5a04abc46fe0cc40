/** Something in the contract that must be put right, told so that its owner can. */
export interface Problem {
  /** Stable; safe to match on. */
  code: ProblemCode
  /** The department it is addressed to; null where several are concerned (the sentence names them). */
  subgraph: string | null
  /** Schema coordinate (`Person.health`, `Query.visits(first:)`), where there is one. */
  coordinate: string | null
  /** What was expected, what came, what to do. */
  message: string
}

/** Our own codes; composition's refusals keep the code that federation gives them (`FIELD_TYPE_MISMATCH`). */
export type ProblemCode =
  | 'SDL_SYNTAX'
  | 'SUBGRAPH_NAME_TAKEN'
  | 'TYPE_UNKNOWN'
  | 'FEDERATION_LINK_MISSING'
  | 'FEDERATION_TOO_NEW'
  | 'DESCRIPTION_MISSING'
  | 'CONTRIBUTION_NOT_NULLABLE'
  | 'ROOT_FIELD_NOT_NULLABLE'
  | 'TYPE_NAME_WITHOUT_DEPARTMENT'
  | 'CHANGE_FEED_MISSING'
  | 'CHANGE_FEED_SHAPE'
  | 'LOOKUP_NAME_TAKEN'
  | FederationCode

/** A code of the federation specification, passed on as it came. */
export type FederationCode = string & { readonly federation?: never }
