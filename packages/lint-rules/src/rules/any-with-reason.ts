import { type Rule } from 'eslint'
import { type Node } from 'estree'

/** `any` turns the type checker off; whoever does that says why, on the same line or just above. */
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
    const explained = new Set<number>()
    // in order of lines: a comment hands its reason on to the line below, so a switch may stand between the two
    for (const { value, loc } of context.sourceCode.getAllComments()) {
      if (!loc) continue
      const reason = value.replace(/^\s*(eslint|@ts|prettier)-.*?(--|$)/, '').trim()
      if (reason.length <= 10 && !explained.has(loc.start.line)) continue
      explained
        .add(loc.start.line)
        .add(loc.end.line)
        .add(loc.end.line + 1)
    }
    return {
      TSAnyKeyword: (node: Node) => {
        if (!explained.has(node.loc!.start.line)) context.report({ node, messageId: 'unexplained' })
      },
    }
  },
}
