import { register } from 'node:module'

// node --import: runs this repository’s TypeScript unbuilt. The same translation as @swc-node/register, without loading
// the TypeScript compiler twice in every process to read one tsconfig.json (half a second each time).
register('./hooks.mjs', import.meta.url)
