import { type Commission } from './health-commission.js'

interface SchemaType {
  name: string
  fields: { name: string; args: { name: string }[]; type: SchemaReference }[]
}
interface SchemaReference {
  kind: string
  name: string | null
  ofType: SchemaReference | null
}

const named = (type: SchemaReference): SchemaReference => (type.ofType ? named(type.ofType) : type)

/** Everything below a type, as deep as the department's own lists go: clinics and people are entities of their own. */
function select(types: Map<string, SchemaType>, name: string): string {
  const fields = types.get(name)!.fields.map((field) => {
    const { kind, name: type } = named(field.type)
    if (kind !== 'OBJECT') return field.name
    return ['HealthClinic', 'Person'].includes(type!) ? '' : `${field.name} { ${select(types, type!)} }`
  })
  return fields.join(' ')
}

const INTROSPECTION = `{ __schema { types { name fields { name args { name } type {
  kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }`

/** A selection of everything that a record type answers, as deep as the department’s own lists go. */
export async function selectAll(commission: Commission, type: string): Promise<string> {
  const { data } = await commission.ask(INTROSPECTION)
  const { types } = data!['__schema'] as { types: SchemaType[] }
  return select(new Map(types.filter(({ fields }) => fields).map((each) => [each.name, each])), type)
}
