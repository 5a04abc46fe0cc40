import { defineDepartment } from '@huilian/subgraph'
import { Person } from './person/person.reference.js'
import { Household } from './household/household.reference.js'
import { entities } from './entities.js'
import { registers } from './registers.js'
import { resolvers } from './resolvers.js'
import { ChildrenAndCare1700000003000 } from './migrations/1700000003000-children-and-care.migration.js'
import { FamilyAid1700000001000 } from './migrations/1700000001000-family-aid.migration.js'
import { PersonalAid1700000002000 } from './migrations/1700000002000-personal-aid.migration.js'

/** The Civil Affairs Bureau (民政局): aid, subsidies, children, care visits. */
export default defineDepartment({
  module: import.meta.url,
  entities,
  migrations: [FamilyAid1700000001000, PersonalAid1700000002000, ChildrenAndCare1700000003000],
  resolvers,
  orphanedTypes: [Person, Household],
  references: ['Person', 'Household'],
  registers,
})
