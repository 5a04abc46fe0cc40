import { type Rule } from 'eslint'

/** What a module gives is listed by name: `export *` makes everything public, and nobody decided it. */
export const noExportAll: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { all: 'Everything is exported here. List what is public by name.' },
  },
  create: (context) => ({
    ExportAllDeclaration: (node) => context.report({ node, messageId: 'all' }),
  }),
}
