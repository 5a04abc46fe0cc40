import { posix } from 'node:path'

import { type Rule } from 'eslint'

import { onImport } from '../imports.js'
import { isTest, placeOf } from '../place.js'

/**
 * A service belongs to a department; what another knows is asked for over the graph. So nobody imports a service but
 * the service itself. Departments are found by their folder, which the platform and the command line do too. Tests may.
 */
export const noServiceImportsService: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { services: { type: 'array', items: { type: 'string' } } } }],
    messages: {
      imported:
        'services/{{service}} is imported here. A service belongs to its department: ask it over the graph, or move ' +
        'what both need into a package.',
    },
  },
  create(context) {
    const { services } = context.options[0] as { services: string[] }
    const place = placeOf(context.filename, context.cwd)
    if (isTest(place)) return {}
    return onImport((specifier, node) => {
      const path = specifier.startsWith('.')
        ? posix.join(posix.dirname(place.path), specifier)
        : specifier.replace(/^@huilian\//, 'services/')
      const service = services.find((name) => path === `services/${name}` || path.startsWith(`services/${name}/`))
      if (service === undefined || place.workspace === `services/${service}`) return
      if (!specifier.startsWith('.') && !specifier.startsWith('@huilian/')) return
      context.report({ node, messageId: 'imported', data: { service } })
    })
  },
}
