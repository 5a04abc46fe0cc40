import { Environment } from '@marcbachmann/cel-js'

import { type FactCatalogue, type FactField } from '../catalogue/fact-catalogue.js'
import { type FactClasses, type FactMeanings } from '../judge/fact-node.js'
import { registerFunctions } from './functions.js'
import { type HostSlot } from './host.js'

const scalars: Record<string, string> = {
  ID: 'string',
  String: 'string',
  Int: 'int',
  Float: 'double',
  Boolean: 'bool',
  Date: 'CivilDate',
  DateTime: 'Instant',
  Month: 'CivilMonth',
}

/** The two faces of CEL over the composed contract. */
export interface FactEnvironments {
  /** Types as the contract has them: expressions are checked here. */
  readonly checking: Environment
  /** Fields of which a missing value means none may be null here: expressions run here. */
  readonly running: Environment
}

/** CEL with every type of the catalogue, the dates and the functions; variables are the rule’s. */
export function factEnvironmentsOf(
  catalogue: FactCatalogue,
  meanings: FactMeanings,
  classes: FactClasses,
  host: HostSlot,
): FactEnvironments {
  const make = (mayBeNull: (field: FactField) => boolean): Environment => {
    const environment = new Environment({ unlistedVariablesAreDyn: false })
    for (const type of catalogue.types.values()) {
      const fields: Record<string, string> = {}
      for (const field of type.fields.values())
        fields[field.name] = mayBeNull(field) ? 'dyn' : celTypeOf(field, catalogue)
      environment.registerType(type.name, { ctor: classes.get(type.name)!, fields })
    }
    return registerFunctions(environment, host)
  }
  const checking = make(() => false)
  // which field may be compared with null is the walker's to say, with its owner's name
  for (const type of [
    'CivilDate',
    'CivilMonth',
    'Instant',
    'string',
    'int',
    'bool',
    'double',
    ...catalogue.types.keys(),
  ])
    checking.registerOperator(`${type} == null`, (left: unknown) => left === null)
  return {
    checking,
    running: make((field) => field.absentMeansNone || meanings.absentMeansNone.has(`${field.parent}.${field.name}`)),
  }
}

function celTypeOf(field: FactField, catalogue: FactCatalogue): string {
  const type = catalogue.types.has(field.type)
    ? field.type
    : (scalars[field.type] ?? (catalogue.enums.has(field.type) ? 'string' : 'dyn'))
  return field.list ? `list<${type}>` : type
}
