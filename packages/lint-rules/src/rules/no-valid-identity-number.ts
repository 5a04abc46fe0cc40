import { type Rule } from 'eslint'

import { findIdentityNumbers } from '../identity-number.js'

/** No identity number that could be a living person's stands in the source, comments and strings included. */
export const noValidIdentityNumber: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      found:
        'This is a valid resident identity number and may be a living person’s. Use one on the unassigned prefix 341199, ' +
        'or the standard’s own example.',
    },
  },
  create(context) {
    return {
      Program: () => {
        const { sourceCode } = context
        for (const { number, index } of findIdentityNumbers(sourceCode.text)) {
          const loc = {
            start: sourceCode.getLocFromIndex(index),
            end: sourceCode.getLocFromIndex(index + number.length),
          }
          context.report({ loc, messageId: 'found' })
        }
      },
    }
  },
}
