import { readdirSync } from 'node:fs'

import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// the rules of the house are TypeScript and run from their sources, as everything does
import '@swc-node/register/esm-register'
const { default: house } = await import('@huilian/lint-rules')

const services = readdirSync('services', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

export default defineConfig(
  globalIgnores(['**/node_modules/', '**/dist/', 'data/', '.turbo/', 'schema/', 'tests/peers/']),
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { house },
    rules: {
      'house/any-with-reason': 'error',
      'house/environment-in-one-file': ['error', { exempt: ['^packages/cli/bin/', '^packages/test-run/'] }],
      'house/file-name-tells-role': 'error',
      'house/no-domain-word-in-gateway': 'error',
      'house/no-export-all': 'error',
      'house/no-relative-import-across-packages': 'error',
      'house/no-service-imports-service': ['error', { services }],
      'house/no-valid-identity-number': 'error',
      // the platform manages databases: its statements are about roles and databases, not about anybody's nouns;
      // the kit's port to the database is what every store calls
      'house/sql-only-in-stores': ['error', { exempt: ['^packages/platform/', '^packages/subgraph/src/database/'] }],

      // noUncheckedIndexedAccess makes every checked index optional; `!` after a check is how one says so
      '@typescript-eslint/no-non-null-assertion': 'off',
      // type-graphql's types and resolvers are classes of decorated members
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // the three that find what tests do not: a promise that nobody waits for
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['**/*.test.ts', '**/tests/**', '**/*.fixture.ts'],
    rules: { 'max-lines': 'off' },
  },
)
