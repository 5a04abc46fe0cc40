import { defineConfig } from 'vitest/config'
import { createRequire } from 'node:module'
import swc from 'unplugin-swc'

const require = createRequire(import.meta.url)

export default defineConfig({
  // one graphql in the process: Node gives packages the CommonJS build, Vite would give the sources the other
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  oxc: false,
  plugins: [
    // type-graphql and typeorm read the types that TypeScript emits beside decorators
    swc.vite({
      module: { type: 'es6' },
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
    }),
  ],
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // real processes and real databases on two busy cores; a test that hangs is still caught
    testTimeout: 30_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/setup/global-setup.ts'],
    include: ['{gateway,services/*,packages/*}/{src,tests}/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/peers/**'],
  },
})
