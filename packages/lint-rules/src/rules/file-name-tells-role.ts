import { basename } from 'node:path'

import { type Rule } from 'eslint'

/** Names that say nothing of what is inside. */
const empty = /(^|-)(utils?|helpers?|misc|stuff)\.|^(common|shared|lib|types|constants)\./

/** Files are named in kebab-case, with their role after a dot where they have one (`visit.store.ts`), and name a thing. */
export const fileNameTellsRole: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      case: '"{{name}}" is not in kebab-case with an optional role (visit.store.ts). Rename the file.',
      empty: '"{{name}}" does not say what is inside. Name the thing the file is about.',
    },
  },
  create(context) {
    const name = basename(context.filename)
    return {
      Program: (node) => {
        const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.[cm]?[jt]sx?$/
        if (!kebab.test(name)) context.report({ node, messageId: 'case', data: { name } })
        else if (empty.test(name)) context.report({ node, messageId: 'empty', data: { name } })
      },
    }
  },
}
