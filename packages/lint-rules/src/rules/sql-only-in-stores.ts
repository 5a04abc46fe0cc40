import { type Rule } from 'eslint'
import { type Node } from 'estree'

import { isTest, placeOf } from '../place.js'

/** How a statement begins, written all small or all large as SQL is; a sentence begins otherwise. */
const statement = new RegExp(
  [
    'select\\s[\\s\\S]*\\sfrom\\s',
    'insert\\s+into\\s',
    'update\\s+[\\w".]+\\s+(?:as\\s+\\w+\\s+)?set\\s',
    'delete\\s+from\\s',
    'with\\s+(?:recursive\\s+)?\\w+\\s*(?:\\([^)]*\\)\\s*)?as\\s+(?:materialized\\s+)?\\(',
    '(?:create|alter|drop)\\s+(?:unique\\s+|temporary\\s+|temp\\s+)?(?:table|index|role|database|extension|view|schema\\s+\\w)',
    'truncate\\s+(?:table\\s+)?\\w+\\s*(?:;|,|$|cascade)',
    '(?:grant|revoke)\\s[\\s\\S]*\\s(?:to|from)\\s',
  ]
    .flatMap((beginning) => [beginning, beginning.replaceAll(/(?<!\\)[a-z]+/g, (word) => word.toUpperCase())])
    .map((beginning) => `^\\s*${beginning}`)
    .join('|'),
)

/** Names under which a connection to a database goes. */
const connection =
  /(^|\.)(sql|client|pool|connection|database|db|manager|queryRunner|runner|dataSource|source|transaction)$/i

/**
 * All the SQL of a noun is in its `.store.ts` (and the shape of its tables in migrations): one place to read for what
 * is asked of the database, and one to measure. The platform package manages databases and is exempt; so are tests.
 */
export const sqlOnlyInStores: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { exempt: { type: 'array', items: { type: 'string' } } } }],
    messages: {
      text: 'SQL is written here. Move the statement into the .store.ts of its noun and call it from here.',
      call: 'A database is asked here. Move the call into the .store.ts of its noun.',
    },
  },
  create(context) {
    const { exempt = [] } = (context.options[0] ?? {}) as { exempt?: string[] }
    const place = placeOf(context.filename, context.cwd)
    const isStore = /\.(store|migration|entity)\.ts$|\/migrations\//.test(place.path)
    if (isStore || isTest(place) || exempt.some((pattern) => new RegExp(pattern).test(place.path))) return {}
    return {
      Literal: (node) => {
        if (typeof node.value === 'string' && statement.test(node.value)) context.report({ node, messageId: 'text' })
      },
      TemplateLiteral: (node) => {
        const text = node.quasis.map((quasi) => quasi.value.cooked ?? '').join('x')
        if (statement.test(text)) context.report({ node, messageId: 'text' })
      },
      CallExpression: (node) => {
        if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return
        const { name } = node.callee.property
        const asks = name === 'createQueryBuilder' || (name === 'query' && connection.test(pathOf(node.callee.object)))
        if (asks) context.report({ node, messageId: 'call' })
      },
    }
  },
}

/** `this.dataSource.manager` of the expression `this.dataSource.manager`; what it cannot name is empty. */
function pathOf(node: Node): string {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'ThisExpression') return 'this'
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return ''
  return `${pathOf(node.object)}.${node.property.name}`
}
