import { defineDepartment } from '@huilian/subgraph'
import { DivisionRow } from './division/division.entity.js'
import { divisionRegister } from './division/division.register.js'
import { DivisionResolver } from './division/division.resolver.js'
import { Division } from './division/division.type.js'
import { Dwelling } from './dwelling/dwelling.entity.js'
import { dwellingRegister } from './dwelling/dwelling.register.js'
import { HouseholdSupportResolver } from './household/household-support.resolver.js'
import { HouseholdRow } from './household/household.entity.js'
import { householdRegister } from './household/household.register.js'
import { HouseholdResolver } from './household/household.resolver.js'
import { Household } from './household/household.type.js'
import { Measure } from './measure/measure.entity.js'
import { measureRegister } from './measure/measure.register.js'
import { MembershipHistory } from './membership/membership-history.entity.js'
import { FurtherMembership, Membership } from './membership/membership.entity.js'
import { membershipRegister } from './membership/membership.register.js'
import { Contacts1700000006000 } from './migrations/contacts.migration.js'
import { Divisions1700000001000 } from './migrations/divisions.migration.js'
import { Households1700000002000 } from './migrations/households.migration.js'
import { Memberships1700000004000 } from './migrations/memberships.migration.js'
import { Persons1700000003000 } from './migrations/persons.migration.js'
import { Support1700000005000 } from './migrations/support.migration.js'
import { PersonConditionResolver } from './person/person-condition.resolver.js'
import { PersonHouseholdResolver } from './person/person-household.resolver.js'
import { PersonRow } from './person/person.entity.js'
import { personRegister } from './person/person.register.js'
import { PersonResolver } from './person/person.resolver.js'
import { Person } from './person/person.type.js'
import { Responsibility } from './responsibility/responsibility.entity.js'
import { responsibilityRegister } from './responsibility/responsibility.register.js'
import { Returnee } from './returnee/returnee.entity.js'
import { returneeRegister } from './returnee/returnee.register.js'
import { Risk } from './risk/risk.entity.js'
import { riskRegister } from './risk/risk.register.js'
import { HouseholdRosterResolver, PersonRosterResolver } from './roster/roster.resolver.js'
import { Visit } from './visit/visit.entity.js'
import { visitRegister } from './visit/visit.register.js'

/** 乡村振兴局: who is lifted and monitored, who lives with whom, who looks after them. */
export default defineDepartment({
  module: import.meta.url,
  entities: [
    DivisionRow,
    HouseholdRow,
    PersonRow,
    Membership,
    FurtherMembership,
    MembershipHistory,
    Risk,
    Measure,
    Dwelling,
    Responsibility,
    Visit,
    Returnee,
  ],
  migrations: [
    Divisions1700000001000,
    Households1700000002000,
    Persons1700000003000,
    Memberships1700000004000,
    Support1700000005000,
    Contacts1700000006000,
  ],
  resolvers: [
    PersonResolver,
    PersonConditionResolver,
    PersonHouseholdResolver,
    HouseholdResolver,
    HouseholdSupportResolver,
    DivisionResolver,
    PersonRosterResolver,
    HouseholdRosterResolver,
  ],
  orphanedTypes: [Person, Household, Division],
  references: ['Person', 'Household', 'Division'],
  registers: [
    divisionRegister,
    householdRegister,
    personRegister,
    membershipRegister,
    riskRegister,
    measureRegister,
    dwellingRegister,
    responsibilityRegister,
    visitRegister,
    returneeRegister,
  ],
})
