/** Builds everything the browser gets into dist/web: hashed files that never change, and the pages. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { contractWithoutSchemas } from './contract-without-schemas.ts'
import { deskPage } from './desk-page.ts'
import { directoryPages } from './directory-pages.ts'
import { statementPages } from './statement-pages.ts'
import { doorCss, doorPages } from './door-pages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const distWeb = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** One entry per audience, the start page's own script, and the family of parts. */
const entries = {
  door: 'youth/door/door.ts',
  youth: 'youth/main.tsx',
  guest: 'guest/main.tsx',
  counsellor: 'desk/main.tsx',
  coordinator: 'board/main.tsx',
  programme: 'programme/main.tsx',
  therapist: 'treatment/main.tsx',
  parts: 'ui/gallery/main.tsx',
  /** Read only; its script is the quick exit. */
  plain: 'directory/plain-page.ts',
  referral: 'referral/main.tsx',
  statement: 'statement/main.ts',
} as const

/** Built apart, so that no youth waits for a file that exists only because staff share it. */
const bundles: readonly (readonly (keyof typeof entries)[])[] = [
  ['door'],
  ['youth'],
  ['guest'],
  ['programme'],
  ['counsellor', 'coordinator', 'therapist', 'parts'],
  ['plain'],
  ['referral'],
  ['statement'],
]

interface Chunk {
  file: string
  css?: string[]
  dynamicImports?: string[]
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

/**
 * What the chat shares with its later pages is one file: it packs better than many. Catalogues and
 * what only comes with voice stay apart, for nobody should wait for those. What only later pages share
 * is one more file: the way into a talk names each of them.
 */
const oneForAll = {
  groups: [
    {
      name: 'base',
      minShareCount: 2,
      test: /^(?!.*(\/text\/|video-stage|stage-words|call-quality|consent|county\/directory|safety-(words|plan|text)|contract\/safety|return-code-words|jose|referral|ui\/field|\/zod\/)).*$/,
    },
    { name: 'field', minShareCount: 2, test: /ui\/field|consent-names/ },
  ],
}

const bundle = async (
  outDir: string,
  names: readonly (keyof typeof entries)[],
): Promise<Manifest> => {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [contractWithoutSchemas()],
    // The library for kept rooms asks for Node's name of what browsers call globalThis.
    define: { global: 'globalThis' },
    // Whoever builds, tests too, gets and weighs what is shipped: no file names in the markup.
    oxc: { jsx: { development: false } },
    resolve: {
      alias: {
        '@aws-sdk/client-chime-sdk-messaging': join(root, 'ui/video-stage/no-messaging.ts'),
      },
    },
    build: {
      outDir,
      emptyOutDir: false,
      manifest: 'manifest.json',
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, entries[name])])),
        output: names.includes('youth') ? { codeSplitting: oneForAll } : {},
      },
    },
    worker: { format: 'es' },
  })
  return JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Manifest
}

const bundleAll = async (outDir: string): Promise<Manifest> => {
  await rm(outDir, { recursive: true, force: true })
  const manifests: Manifest[] = []
  for (const names of bundles) manifests.push(await bundle(outDir, names))
  const manifest: Manifest = Object.assign({}, ...manifests)
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest, undefined, 2))
  return manifest
}

const writePage = async (file: string, html: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** Throws when an entry is missing or does not compile. */
export const buildWeb = async (outDir = distWeb): Promise<void> => {
  const manifest = await bundleAll(outDir)
  const page = (path: string, html: string) => writePage(join(outDir, path, 'index.html'), html)
  const door = await doorPages(
    { door: filesOf(manifest, entries.door), chat: filesOf(manifest, entries.youth) },
    await doorCss(root),
  )
  const directory = directoryPages(filesOf(manifest, entries.plain))
  const statement = statementPages(filesOf(manifest, entries.statement))
  const desk = (entry: string, title: string) => deskPage({ title, ...filesOf(manifest, entry) })
  await Promise.all([
    ...door.map(({ path, html }) => page(path, html)),
    ...directory.map(({ path, html }) => page(path, html)),
    ...statement.map(({ path, html }) => page(path, html)),
    page(
      'hanvisning',
      deskPage({ title: 'Hänvisning', isDesk: false, ...filesOf(manifest, entries.referral) }),
    ),
    page('gast', deskPage({ title: 'Samtal', isDesk: false, ...filesOf(manifest, entries.guest) })),
    page(
      'personal',
      deskPage({ title: 'Personal', hasFoot: false, ...filesOf(manifest, entries.counsellor) }),
    ),
    page('samordning', desk(entries.coordinator, 'Samordning')),
    page(
      'program',
      deskPage({ title: 'Program', isDesk: false, ...filesOf(manifest, entries.programme) }),
    ),
    page('behandling', desk(entries.therapist, 'Behandling')),
    page('parts', desk(entries.parts, 'Delar')),
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb()
