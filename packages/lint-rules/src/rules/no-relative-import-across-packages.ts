import { posix } from 'node:path'

import { type Rule } from 'eslint'

import { onImport } from '../imports.js'
import { placeOf } from '../place.js'

/** A workspace is entered by its name, where its package.json says what is public; never through the wall. */
export const noRelativeImportAcrossPackages: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      across:
        '"{{specifier}}" leaves {{from}}. Import the other workspace by its name, and make what you need part of what ' +
        'it exports.',
    },
  },
  create(context) {
    const { path, workspace } = placeOf(context.filename, context.cwd)
    return onImport((specifier, node) => {
      if (!specifier.startsWith('.')) return
      const target = placeOf(posix.join(context.cwd, posix.dirname(path), specifier), context.cwd)
      const leaves = workspace === null ? target.workspace !== null : !target.path.startsWith(`${workspace}/`)
      if (leaves) context.report({ node, messageId: 'across', data: { specifier, from: workspace ?? 'this folder' } })
    })
  },
}
