/** Keeps compiled packs by version: a released text is never written over, and the index names them all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '../../shared/rules/scales/instrument.ts'
import type { CompiledPack } from './compile-pack.ts'
import { BrokenPack } from './faults.ts'

const packFile = 'pack.json'
const made = '/** Made by `npm run programme` from the content packs; never written by hand. */\n'

/** Every file of a compiled pack by its path below the folder of compiled packs. */
export const filesOf = ({ pack, texts, sheets }: CompiledPack): ReadonlyMap<string, string> => {
  const folder = `${pack.id}/${pack.version}`
  const file = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`
  return new Map([
    [`${folder}/${packFile}`, file(pack)],
    ...texts.map((text): [string, string] => [
      `${folder}/${text.id}.${text.language}.json`,
      file(text),
    ]),
    ...sheets.map((sheet): [string, string] => [
      `${pack.id}/${sheet.sheet}.${sheet.language}.json`,
      file(sheet),
    ]),
  ])
}

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true })

/** Writes what has changed. Throws when a released version would change. */
export const writePack = (into: string, compiled: CompiledPack): void => {
  const { id, version, hash } = compiled.pack
  const folder = join(into, id, version)
  const before = existsSync(join(folder, packFile))
    ? readFileSync(join(folder, packFile), 'utf8')
    : ''
  const released = before.includes('"status": "released"')
  if (released && !before.includes(`"hash": "${hash}"`))
    throw new BrokenPack([
      {
        file: `${id}/manifest.ts`,
        line: 1,
        says: `version ${version} is released and people are treated with it: give the changed text a new version`,
      },
    ])
  const files = filesOf(compiled)
  mkdirSync(folder, { recursive: true })
  for (const at of [`${id}/${version}`, id])
    for (const { name } of entriesOf(join(into, at)).filter((entry) => entry.isFile()))
      if (!files.has(`${at}/${name}`)) rmSync(join(into, at, name))
  for (const [path, content] of files) writeWhenChanged(join(into, path), content)
}

/** The index over every version that lies there, of every programme. */
export const writeIndex = (into: string): void => {
  for (const [name, content] of indexOf(into)) writeWhenChanged(join(into, name), content)
}

/** Those of the last compilation alone: a pack that is taken out of a stage is asked of nobody any more. */
export const instrumentsOf = (instruments: readonly Instrument[]): string =>
  `${made}import type { Instrument } from '../../rules/scales/instrument.ts'\n\n// What was compiled was checked then: its shape is not inferred again.\nexport const instruments = ${JSON.stringify(instruments, undefined, 1)} as unknown as readonly Instrument[]\n`

export const writeInstruments = (into: string, instruments: readonly Instrument[]): void =>
  writeWhenChanged(join(into, 'instruments.ts'), instrumentsOf(instruments))

export const indexOf = (into: string): ReadonlyMap<string, string> => {
  const below = (folder: string) =>
    entriesOf(folder)
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  const versions = below(into).flatMap((id) =>
    below(join(into, id)).map((version) => `${id}/${version}`),
  )
  const name = (index: number) => `pack${index + 1}`
  const imports = versions.map(
    (version, index) =>
      `import ${name(index)} from './${version}/${packFile}' with { type: 'json' }\n`,
  )
  const texts = versions.flatMap((version) =>
    readdirSync(join(into, version))
      .filter((file) => file !== packFile)
      .sort()
      .map((file) => {
        const [module, language] = file.split('.')
        return `  '${version}/${module}/${language}': async () =>\n    as((await import('./${version}/${file}', { with: { type: 'json' } })).default),\n`
      }),
  )
  const sheets = below(into).flatMap((id) =>
    entriesOf(join(into, id))
      .filter((entry) => entry.isFile())
      .map(({ name: file }) => file)
      .sort()
      .map((file) => {
        const [sheet, language] = file.split('.')
        return `  '${id}/${sheet}/${language}': async () =>\n    as((await import('./${id}/${file}', { with: { type: 'json' } })).default),\n`
      }),
  )
  return new Map([
    [
      'sheets.ts',
      `${made}import type { Sheet } from '../sheet.ts'\n\n// What was compiled was checked then: a page that reads it need not infer its shape again.\nconst as = (compiled: unknown) => compiled as Sheet\n\nexport const sheets: Readonly<Record<string, () => Promise<Sheet>>> = {\n${sheets.join('')}}\n`,
    ],
    [
      'index.ts',
      `${made}${imports.join('')}import type { Pack } from '../pack.ts'\n\n// What was compiled was checked then: its shape is not inferred again.\nconst as = (compiled: unknown) => compiled as Pack\n\nexport const packs: readonly Pack[] = [${versions.map((_, index) => `as(${name(index)})`).join(', ')}]\n`,
    ],
    [
      'texts.ts',
      `${made}import type { ModuleText } from '../pack.ts'\n\n// What was compiled was checked then: a page that reads it need not infer its shape again.\nconst as = (compiled: unknown) => compiled as ModuleText\n\nexport const texts: Readonly<Record<string, () => Promise<ModuleText>>> = {\n${texts.join('')}}\n`,
    ],
  ])
}

const writeWhenChanged = (path: string, content: string): void => {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return
  writeFileSync(path, content)
}
