/**
 * At a release: keeps the youth's and the counsellor's pages as they were built, so that the next server can be met by
 * them, and what goes over the wire, to be compared. Run once for each, from what `npm run build` has made, and never to
 * pass a test: `npm run keep-released`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { wireNow } from '../../infra/documents/wire.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = `${root}/dist/web`

interface Chunk {
  file: string
  css?: string[]
  assets?: string[]
  imports?: string[]
  dynamicImports?: string[]
}
const manifest = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8')) as Record<string, Chunk>

/** Of what is fetched on demand: a talk in writing and in Swedish. Rooms, forms and other languages are left out. */
const isNeeded =
  /words-of-others$|words:(youth|safety|near)\/sv$|talk\/(start-talk|pages-parts)|-parts\.tsx?$|by-the-clock|after-visit|data\/sealed\//

const filesOf = (name: string, found = new Set<string>()): Set<string> => {
  const chunk = manifest[name]
  if (chunk === undefined || found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file)
  for (const next of chunk.imports ?? []) filesOf(next, found)
  for (const next of chunk.dynamicImports ?? []) if (isNeeded.test(next)) filesOf(next, found)
  return found
}

const assets = new Set(
  ['youth/door/door.ts', 'youth/main.tsx', 'desk/main.tsx'].flatMap((name) => [...filesOf(name)]),
)
const worker = 'data/proof-of-work/solve.ts'
for (const file of filesOf(worker)) assets.add(file)

const read = (file: string): string => readFileSync(`${dist}/${file}`, 'utf8')
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }
const again = process.argv.includes('--again')
const wire = `${root}/docs/released-wire.json`
const last = (JSON.parse(readFileSync(wire, 'utf8')) as { version: string }).version
if (version === last && !again)
  throw new Error(
    `${version} is kept already: a contract that is kept anew is compared with itself. Before it is let out, --again.`,
  )
const gone = [...assets].filter((file) => !existsSync(`${dist}/${file}`))
if (gone.length > 0) throw new Error(`The build has no ${gone.join(', ')}: npm run build first.`)
const files = Object.fromEntries([
  ['/', read('index.html')],
  ['/personal/', read('personal/index.html')],
  ...[...assets].map((file) => [`/${file}`, read(file)]),
])
/** What stands on these pages: the next release may have other words. */
const words = { youth: sv, desk: { here: deskText.duty.here } }

const kept = brotliCompressSync(JSON.stringify({ version, words, files }), {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
  },
})
writeFileSync(`${root}/test/released/client.br`, kept)
writeFileSync(wire, `${JSON.stringify({ version, ...(await wireNow()) })}\n`)
console.log(
  `kept the wire and the pages of ${version}: ${Object.keys(files).length} files, ${Math.round(kept.length / 1000)} kB`,
)
