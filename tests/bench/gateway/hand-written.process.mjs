// The least that any gateway must do for these questions: the same fetches, joined by hand. It knows the two questions,
// the departments and their fields by heart.
import { createServer } from 'node:http'
import { Pool } from 'undici'
import { tell } from './measured.mjs'

const [, , addresses] = process.argv
const pools = Object.fromEntries(
  Object.entries(JSON.parse(addresses)).map(([name, port]) => [
    name,
    new Pool(`http://127.0.0.1:${port}`, { connections: 64 }),
  ]),
)
const OWN = 'id name gender birthDate village household { number category members }'
const PERSON = `query ($id: ID!) { person(id: $id) { ${OWN} } }`
const PEOPLE = `query ($first: Int!) { people(first: $first) { ${OWN} } }`
const HEALTH =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { health { grade chronic contacts { on channel temperature spo2 note } vaccinations { on dose product } } } } }'
const AID =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { aid { total allowances { kind month amountFen paid } } } } }'

// without undici's streams: an answer is small and is needed whole
const ask = (pool, query, variables) =>
  new Promise((resolve, reject) => {
    const chunks = []
    pool.dispatch(
      {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      },
      {
        onRequestStart() {},
        onResponseStart() {},
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve(JSON.parse(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).data),
        onResponseError: (_controller, error) => reject(error),
      },
    )
  })

async function join(people) {
  const representations = people.map(({ id }) => ({ __typename: 'Person', id }))
  const [health, aid] = await Promise.all([
    ask(pools.health, HEALTH, { representations }),
    ask(pools.aid, AID, { representations }),
  ])
  people.forEach((person, index) => {
    person.health = health._entities[index].health
    person.aid = aid._entities[index].aid
  })
}

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    const one = query.startsWith('query Person(')
    const data = await ask(pools.registry, one ? PERSON : PEOPLE, variables)
    await join(one ? [data.person] : data.people)
    const body = Buffer.from(JSON.stringify({ data }))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    response.end(body)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => tell(`http://127.0.0.1:${server.address().port}/graphql`))
