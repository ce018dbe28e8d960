/** Bundles what a browser runs: a few files for each audience, whose names change with their content. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { ChatFiles } from '../youth/door/door-page.ts'
import { contractWithoutSchemas } from './contract-without-schemas.ts'
import { plainImports } from './plain-imports.ts'
import { wordsTogether } from './words-together.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** One entry per audience, the start page's own script, and the family of parts. */
export const entries = {
  door: 'youth/door/door.ts',
  youth: 'youth/main.tsx',
  guest: 'guest/main.tsx',
  counsellor: 'desk/main.tsx',
  coordinator: 'board/main.tsx',
  programme: 'programme/main.tsx',
  therapist: 'treatment/main.tsx',
  parts: 'gallery/main.tsx',
  /** Read only; its script is the quick exit. */
  plain: 'directory/plain-page.ts',
  referral: 'referral/main.tsx',
  sender: 'sender/main.tsx',
  statement: 'statement/main.ts',
  wall: 'wall/main.ts',
  worker: 'worker/worker.ts',
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
  ['sender'],
  ['statement'],
  ['wall'],
  ['worker'],
]

interface Chunk {
  file: string
  css?: string[]
  dynamicImports?: string[]
  imports?: string[]
}
/** By source file; words by their place and language. */
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

/** Which words are read in the same place; the words of any other topic are a file of their own. */
const places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  youth: {
    beyond: ['later', 'identified', 'referral', 'directory'],
    stage: ['call', 'guest'],
    near: ['safety', 'notice'],
  },
  guest: { guest: ['guest', 'call', 'names', 'crisis'] },
}

/** What the start page names the files of, in the list of `ChatFiles` that ends with it. */
const inPage: Readonly<Record<string, Readonly<Record<string, keyof ChatFiles>>>> = {
  youth: { youth: 'beside', later: 'beyond', safety: 'plan' },
}

/** The address of the words of a place in the language of this file; they import the entry and nothing else. */
export const wordsOf = (manifest: Manifest, place: string, file: string): string => {
  const words = manifest[`../words:${place}/${file}`]
  if (words === undefined) throw new Error(`The web build has no words of ${place} in ${file}.`)
  return `/${words.file}`
}

const shared =
  /\/chime\.ts|\/print-alone\.ts|\/shelf\/catalogue\.ts|\/lazy-notice\.tsx?|\/unsubscribe\.ts|\/contract\/later\/notices\.ts|\/ui\/field\/|\/readable-body\.ts/
/** Of the youth's later pages: whoever only reads a page has nothing else to fetch these with. */
const sharedByLater = /\/contract\/settings\/settings\.ts|\/service-names\.ts|\/county\/added\.ts/

/**
 * All that an entry imports and exports is one file, for each costs a slow phone a request. The two
 * that are large and needed by few are fetched by whoever needs them.
 */
const oneFile = (name: string) => ({
  groups: [
    { name, tags: ['$initial' as const], priority: 1 },
    { name: 'apart', minShareCount: 2, test: /return-code-words|\/zod\// },
    // A few lines each that several later pages share: one request for all of them.
    {
      name: 'shared',
      minShareCount: 2,
      test: (id: string) => shared.test(id) || (name === 'youth' && sharedByLater.test(id)),
    },
  ],
})

/** What a file passes on of another: by the name there, and by the name that is asked for. */
const passedOn = /^export\{([^}]*)\}from"[^"]+";?\s*$/

/** The same file, in which what it exports by the short names of `passed` is exported by their long ones as well. */
const namedAsAsked = (code: string, passed: string): string =>
  code.replace(/export\{([^}]*)\};?\s*$/, (_, clause: string) => {
    const locals = new Map(clause.split(',').map((one) => [one.split(' as ').at(-1), one]))
    const asked = passed.split(',').map((one) => {
      const [short, long = short] = one.split(' as ')
      const [local] = locals.get(short)?.split(' as ') ?? []
      if (local === undefined)
        throw new Error(`The web build passes on ${short}, which is not there.`)
      return `${local} as ${long}`
    })
    return `export{${[...asked, clause].join(',')}}`
  })

/**
 * One style sheet, and no file whose only line passes another on: the entry is what it passes on. Names between files
 * are short, so only what is asked for by a name keeps it.
 */
const straightened = async (
  outDir: string,
  entry: string,
  { 'style.css': style, ...manifest }: Record<string, Chunk>,
): Promise<Manifest> => {
  const { imports: [only = '', ...others] = [], file } = manifest[entry]!
  const code = await readFile(join(outDir, file), 'utf8')
  const [, passed = ''] = passedOn.exec(code) ?? []
  const isFacade = others.length === 0 && (passed !== '' || /^import"[^"]+";?\s*$/.test(code))
  const whole = isFacade ? manifest[only]! : manifest[entry]!
  if (isFacade) await rm(join(outDir, file))
  if (passed !== '') {
    const place = join(outDir, whole.file)
    await writeFile(place, namedAsAsked(await readFile(place, 'utf8'), passed))
  }
  return { ...manifest, [entry]: { ...whole, css: style === undefined ? [] : [style.file] } }
}

const bundle = async (
  outDir: string,
  names: readonly (keyof typeof entries)[],
): Promise<Manifest> => {
  const input = Object.fromEntries(names.map((name) => [name, join(root, entries[name])]))
  const [name] = names
  const alone = names.length === 1 && name !== undefined
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [
      contractWithoutSchemas(),
      ...(alone
        ? [plainImports(), wordsTogether(join(root, 'text'), places[name], inPage[name])]
        : []),
    ],
    // The library for kept rooms asks for Node's name of what browsers call globalThis.
    // The devtools of signals are in no page of ours, and what looks for them need not be either.
    define: { global: 'globalThis', 'window.__PREACT_SIGNALS_DEVTOOLS__': 'false' },
    // Whoever builds, tests too, gets and weighs what is shipped: no file names in the markup.
    oxc: { jsx: { development: false } },
    resolve: {
      alias: {
        '@aws-sdk/client-chime-sdk-messaging': join(root, 'ui/video-stage/no-messaging.ts'),
        crypto: join(root, 'data/sealed/no-node-crypto.ts'),
        // The training room plays the clinic's own rules in the browser.
        'node:crypto': join(root, 'training/not-secret.ts'),
        'node:zlib': join(root, 'training/not-secret.ts'),
      },
    },
    build: {
      outDir,
      emptyOutDir: false,
      manifest: 'manifest.json',
      target: 'es2022',
      modulePreload: alone ? false : { polyfill: false },
      cssCodeSplit: !alone,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input,
        ...(alone && {
          preserveEntrySignatures: 'strict',
          output: { codeSplitting: oneFile(name) },
        }),
      },
    },
    worker: { format: 'es' },
  })
  const manifest = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  return alone ? straightened(outDir, entries[name], manifest) : manifest
}

export const bundleAll = async (outDir: string): Promise<Manifest> => {
  await rm(outDir, { recursive: true, force: true })
  const manifests: Manifest[] = []
  for (const names of bundles) manifests.push(await bundle(outDir, names))
  const manifest: Manifest = Object.assign({}, ...manifests)
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest, undefined, 2))
  return manifest
}
