import { type Rule } from 'eslint'
import { type Node } from 'estree'

/** Calls back with every module that a file names: in `import`, `export … from`, `import()`, `require()`. */
export function onImport(found: (specifier: string, node: Node) => void): Rule.RuleListener {
  const literal = (source: Node | null | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') found(source.value, source)
  }
  return {
    ImportDeclaration: (node) => literal(node.source),
    ExportNamedDeclaration: (node) => literal(node.source),
    ExportAllDeclaration: (node) => literal(node.source),
    ImportExpression: (node) => literal(node.source),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') literal(node.arguments[0])
    },
  }
}
