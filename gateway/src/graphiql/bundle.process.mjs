// Bundles the GraphiQL page into a folder, in a process of its own: it takes seconds and half a gigabyte.
import { rename, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const [, , folder] = process.argv
const unfinished = `${folder}.${process.pid}`
await build({
  configFile: false,
  root: fileURLToPath(new URL('./page/', import.meta.url)),
  base: '/graphiql/',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  worker: { format: 'es' },
  build: {
    outDir: unfinished,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 20_000,
    modulePreload: { polyfill: false },
  },
})
await rm(folder, { recursive: true, force: true })
await rename(unfinished, folder)
