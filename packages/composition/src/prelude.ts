/** The newest federation version the contract allows (design: federation ≤ 2.9). */
export const federationVersion = '2.9'

/** The link of the directives this platform adds to federation: what a missing value means, and who may be given it. */
export const huilianSpecification = 'https://specs.huilian.example/huilian/v0.1'

/**
 * What every subgraph begins with: the federation directives a department may use, and `@indexed` and `@share`
 * composed through to the supergraph. Print it in front of the department's own types.
 *
 * The two enums carry the specification's name (`huilian__…`), so that composers and our client-facing schema know
 * them as machinery: an inaccessible enum behind a composed directive is refused by one composer, and a plain one
 * would show itself to every client.
 */
export const subgraphPrelude = `extend schema
  @link(
    url: "https://specs.apollo.dev/federation/v${federationVersion}"
    import: [
      "@key"
      "@shareable"
      "@inaccessible"
      "@external"
      "@requires"
      "@provides"
      "@override"
      "@tag"
      "@interfaceObject"
      "@composeDirective"
      "@authenticated"
      "@requiresScopes"
      "@policy"
    ]
  )
  @link(url: "${huilianSpecification}", import: ["@indexed", "@share"])
  @composeDirective(name: "@indexed")
  @composeDirective(name: "@share")

"""
A fact that analysts and other departments may filter and group by. \`absent\` is the owner's word on what a missing
value means.
"""
directive @indexed(absent: huilian__AbsentMeaning! = UNKNOWN) on FIELD_DEFINITION

"""
The owner's sharing decision (政务信息资源共享): class of the resource, its number in the department's catalogue (目录编号),
and the purposes it is given for.
"""
directive @share(class: huilian__ShareClass!, catalogue: String, purposes: [String!]) on FIELD_DEFINITION | OBJECT

"""
What a missing value of an indexed fact means.
"""
enum huilian__AbsentMeaning {
  """
  There is none: the register was searched and holds nothing (无).
  """
  NONE
  """
  Nobody can say (未知).
  """
  UNKNOWN
}

"""
Sharing classes of government data (共享属性), after 国发〔2016〕51号.
"""
enum huilian__ShareClass {
  """
  Unconditionally shared (无条件共享).
  """
  OPEN
  """
  Shared for stated purposes (有条件共享).
  """
  CONDITIONAL
  """
  Not shared (不予共享).
  """
  CLOSED
}
`
