import { type Rule } from 'eslint'
import { type MemberExpression, type Node } from 'estree'

import { isTest, placeOf } from '../place.js'

/**
 * What can be configured is read in one file per workspace, `src/environment.ts`, where it is checked and described;
 * elsewhere it arrives as a parameter. Exempt are tests and what the options name (bins, which have nothing above them).
 */
export const environmentInOneFile: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { exempt: { type: 'array', items: { type: 'string' } } } }],
    messages: {
      read:
        'The environment is read here. Read it in src/environment.ts of this workspace, where every variable is ' +
        'described and checked, and pass on the value.',
    },
  },
  create(context) {
    const { exempt = [] } = (context.options[0] ?? {}) as { exempt?: string[] }
    const place = placeOf(context.filename, context.cwd)
    const allowed = `${place.workspace}/src/environment.ts` === place.path || isTest(place)
    if (allowed || exempt.some((pattern) => new RegExp(pattern).test(place.path))) return {}
    const report = (node: Node) => context.report({ node, messageId: 'read' })
    return {
      MemberExpression: (node) => {
        if (isProcess(node.object) && nameOf(node) === 'env') report(node)
      },
      VariableDeclarator: (node) => {
        if (node.id.type !== 'ObjectPattern' || !node.init || !isProcess(node.init)) return
        const env = node.id.properties.find(
          (property) =>
            property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'env',
        )
        if (env) report(env)
      },
      ImportSpecifier: (node) => {
        const source = (node as Rule.NodeParentExtension & typeof node).parent as { source?: { value?: unknown } }
        const isEnv = node.imported.type === 'Identifier' && node.imported.name === 'env'
        if (isEnv && /^(node:)?process$/.test(String(source.source?.value))) report(node)
      },
    }
  },
}

function isProcess(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'process'
  return node.type === 'MemberExpression' && isGlobal(node.object) && nameOf(node) === 'process'
}

function isGlobal(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'globalThis'
}

function nameOf({ property, computed }: MemberExpression): string | null {
  if (!computed && property.type === 'Identifier') return property.name
  return property.type === 'Literal' ? String(property.value) : null
}
