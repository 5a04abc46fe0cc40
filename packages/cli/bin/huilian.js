#!/usr/bin/env node
// The command runs its TypeScript sources, so that it works straight after npm ci. This file alone is plain
// JavaScript, in words that an old Node understands well enough to be told that it is too old.

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Huilian needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  )
  process.exit(1)
}

await import('@huilian/platform/typescript')
const { main } = await import('../src/main.ts')
await main(process.argv)
