/** Compiles every content pack into the folder of versions that the server and the pages read. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '../../shared/rules/scales/instrument.ts'
import { compileInstrument, isInstrument } from './compile-instrument.ts'
import { compilePack } from './compile-pack.ts'
import { packFolders } from './pack-folders.ts'
import { writeIndex, writeInstruments, writePack } from './write-packs.ts'

export const compiledFolder = 'shared/programme/compiled'

/** Throws BrokenPack. Returns in a few words what came of it. */
export const compilePacks = async (
  root: string,
  folders = packFolders(root),
  into = join(root, compiledFolder),
): Promise<string> => {
  mkdirSync(into, { recursive: true })
  const said: string[] = []
  const instruments: Instrument[] = []
  for (const folder of folders) {
    if (isInstrument(join(root, folder))) {
      const instrument = await compileInstrument(join(root, folder), folder)
      instruments.push(instrument)
      said.push(`${instrument.title}, by leave of ${instrument.licence.holder}`)
      continue
    }
    const compiled = await compilePack(join(root, folder), folder)
    writePack(into, compiled)
    const { id, version, hash, languages } = compiled.pack
    const offered = languages.map(({ code, missing }) =>
      missing.length === 0 ? code : `not ${code}, which lacks ${missing.join(', ')}`,
    )
    said.push(
      `${id} ${version} (${hash.slice(0, 8)}, ${compiled.texts.length} texts; offered in ${offered.join(', ')})`,
    )
  }
  writeIndex(into)
  writeInstruments(into, instruments)
  return said.join(', ')
}
