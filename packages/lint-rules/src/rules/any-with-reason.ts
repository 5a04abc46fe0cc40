import { type Rule } from 'eslint'
import { type Node } from 'estree'

/** `any` turns the type checker off; whoever does that says why, on the same line or the one above. */
export const anyWithReason: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unexplained:
        '`any` switches the type checker off. Name the type, use `unknown`, or say in a comment beside it why not.',
    },
  },
  create(context) {
    const explained = new Set(
      context.sourceCode
        .getAllComments()
        .filter(({ value }) => value.replace(/^\s*(eslint|@ts|prettier)-.*?(--|$)/, '').trim().length > 10)
        .flatMap(({ loc }) => (loc ? [loc.start.line, loc.end.line, loc.end.line + 1] : [])),
    )
    return {
      TSAnyKeyword: (node: Node) => {
        if (!explained.has(node.loc!.start.line)) context.report({ node, messageId: 'unexplained' })
      },
    }
  },
}
