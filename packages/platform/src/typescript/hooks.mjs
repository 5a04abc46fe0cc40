import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from '@swc/core'

/** What tsconfig.json says that changes the emitted code: type-graphql and typeorm read the decorators’ metadata. */
const translation = {
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  sourceMaps: 'inline',
  inlineSourcesContent: false,
  swcrc: false,
  configFile: false,
}

const isTypescript = (url) => url?.startsWith('file:') && /\.m?ts$/.test(url)

/** `./person.js` means person.ts where a TypeScript file says it. */
export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && specifier.endsWith('.js') && isTypescript(context.parentURL)) {
    try {
      return await next(`${specifier.slice(0, -3)}.ts`, context)
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    }
  }
  return next(specifier, context)
}

export async function load(url, context, next) {
  if (!isTypescript(url)) return next(url, context)
  const filename = fileURLToPath(url.split('?')[0])
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...translation, filename })
  return { format: 'module', source: code, shortCircuit: true }
}
