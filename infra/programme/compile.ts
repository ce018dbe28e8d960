/** `npm run programme`: compiles the content packs, or says in which file and line one is broken. */
import { fileURLToPath } from 'node:url'
import { compilePacks } from './compile-packs.ts'

await compilePacks(fileURLToPath(new URL('../..', import.meta.url))).then(
  console.log,
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
