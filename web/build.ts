/** Builds everything the browser gets into dist/web: hashed files that never change, and the pages. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { contractWithoutSchemas } from './build-contract.ts'
import { deskPage } from './build-desk-page.ts'
import { doorCss, doorPages } from './build-door-pages.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const distWeb = fileURLToPath(new URL('../dist/web', import.meta.url))

/** One entry per audience, and the two that stand alone: the start page's script and the parts. */
const entries = {
  door: 'youth/door.ts',
  youth: 'youth/main.tsx',
  counsellor: 'counsellor/main.tsx',
  coordinator: 'coordinator/main.tsx',
  parts: 'parts/main.tsx',
} as const

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}
export type Manifest = Readonly<Record<string, Chunk>>

/** A chunk's address and every style sheet it needs, its imports' first. */
export const filesOf = (
  manifest: Manifest,
  entry: string,
): { script: string; styles: string[] } => {
  const chunk = manifest[entry]
  if (chunk === undefined) throw new Error(`The web build has no ${entry}.`)
  const imported = (chunk.imports ?? []).flatMap((name) => filesOf(manifest, name).styles)
  const own = (chunk.css ?? []).map((file) => `/${file}`)
  return { script: `/${chunk.file}`, styles: [...new Set([...imported, ...own])] }
}

const bundle = async (outDir: string): Promise<Manifest> => {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [contractWithoutSchemas()],
    build: {
      outDir,
      emptyOutDir: true,
      manifest: 'manifest.json',
      target: 'es2022',
      // A file of the start page must never wait for a helper chunk shared with the chat.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: entries },
    },
    worker: { format: 'es' },
  })
  return JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Manifest
}

const writePage = async (file: string, html: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** Throws when an entry is missing or does not compile. */
export const buildWeb = async (outDir = distWeb): Promise<void> => {
  const manifest = await bundle(outDir)
  const page = (path: string, html: string) => writePage(join(outDir, path, 'index.html'), html)
  const door = doorPages(
    { door: filesOf(manifest, entries.door), chat: filesOf(manifest, entries.youth) },
    await doorCss(root),
  )
  const desk = (entry: string, title: string) => deskPage({ title, ...filesOf(manifest, entry) })
  await Promise.all([
    ...door.map(({ path, html }) => page(path, html)),
    page('personal', desk(entries.counsellor, 'Personal')),
    page('samordning', desk(entries.coordinator, 'Samordning')),
    page('parts', desk(entries.parts, 'Delar')),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb()
