import { posix } from 'node:path'

import { type Rule } from 'eslint'

import { onImport } from '../imports.js'
import { isTest, placeOf } from '../place.js'

/**
 * A workspace is entered by its name, where its package.json says what is public; never through the wall.
 * Tests may use what stands in the repository's own `tests/`, which is no workspace.
 */
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
    const place = placeOf(context.filename, context.cwd)
    const { path, workspace } = place
    return onImport((specifier, node) => {
      if (!specifier.startsWith('.')) return
      const target = placeOf(posix.join(context.cwd, posix.dirname(path), specifier), context.cwd)
      if (isTest(place) && target.path.startsWith('tests/')) return
      const leaves = workspace === null ? target.workspace !== null : !target.path.startsWith(`${workspace}/`)
      if (leaves) context.report({ node, messageId: 'across', data: { specifier, from: workspace ?? 'this folder' } })
    })
  },
}
