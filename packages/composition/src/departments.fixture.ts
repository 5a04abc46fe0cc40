import { subgraphPrelude } from './prelude.js'
import { type Subgraph } from './subgraph.js'

/** The feed that every department has, as the kit prints it. */
const feed = `
type Query {
  "Keys that changed (变更)."
  changes("Last cursor read." after: String, "How many." first: Int!): ChangePage! @shareable @inaccessible
  "What was handed in (报送范围)."
  registerScopes: [RegisterScope!]! @shareable @inaccessible
}
"A page (变更页)."
type ChangePage @shareable @inaccessible {
  "Keys." changes: [Change!]!
  "Read on from here." cursor: String!
  "More wait." hasMore: Boolean!
  "Complete through." asOf: DateTime!
}
"A key that changed."
type Change @shareable @inaccessible {
  "Entity type." typename: String!
  "Key." id: ID!
  "Tombstone." deleted: Boolean!
}
"A register handed in."
type RegisterScope @shareable {
  "Register." register: String!
  "Division." division: ID!
  "First day." from: Date!
  "Complete through." through: DateTime!
  "Where rows were refused." except: [ID!]!
}
"Day."
scalar Date
"Instant."
scalar DateTime
"Whether a record is this person's."
enum RecordLink { "Known." LINKED "Searched, nobody there." ABSENT "Could be." UNCERTAIN }
`

/** Registry: who the person is, and the household. */
export const registry: Subgraph = {
  name: 'registry',
  url: 'http://127.0.0.1:4001/graphql',
  sdl: `${subgraphPrelude}${feed}
"One person (人员)."
type Person @key(fields: "id") {
  "Keyed hash of the identity number."
  id: ID!
  "Name (姓名)."
  name: String @share(class: CONDITIONAL, catalogue: "341122-XZ-001", purposes: ["帮扶"])
  "Lives alone (独居)."
  livesAlone: Boolean @indexed(absent: UNKNOWN)
  "Co-living household (共同生活家庭)."
  household: Household
}
"One household (户)."
type Household @key(fields: "number") {
  "Household number (户编号)."
  number: ID!
  "Who lives there."
  members: [Person!]
  "Dwelling (住房)."
  dwelling: RegistryDwelling
}
"Dwelling (住房)."
type RegistryDwelling {
  "Grade A to D (房屋等级)."
  grade: String!
}
`,
}

/** Health: one record on the person, one list on the household. */
export const health: Subgraph = {
  name: 'health',
  url: 'http://127.0.0.1:4002/graphql',
  sdl: `${subgraphPrelude}${feed}
"One person (人员)."
type Person @key(fields: "id") {
  "Keyed hash of the identity number."
  id: ID!
  "What health knows (健康档案)."
  health: HealthRecord
}
"One household (户)."
type Household @key(fields: "number") {
  "Household number (户编号)."
  number: ID!
  "Notices of duty phones (电话告知)."
  phoneNotices: [HealthPhoneNotice!]
}
"Health record (健康档案)."
type HealthRecord {
  "Whether the record is this person's."
  link: RecordLink!
  "Grade (红黄绿)."
  grade: HealthGrade @indexed(absent: NONE)
}
"Grade of risk."
enum HealthGrade { "Red (红)." RED "Yellow (黄)." YELLOW "Green (绿)." GREEN }
"A notice."
type HealthPhoneNotice {
  "Number told."
  phone: String!
}
`,
}

/** The department with one line of its schema written otherwise; throws where the line is not there to be replaced. */
export function rewritten(department: Subgraph, line: string, otherwise: string): Subgraph {
  if (!department.sdl.includes(line)) throw new Error(`The schema of "${department.name}" holds no ${line}.`)
  return { ...department, sdl: department.sdl.replace(line, otherwise) }
}
