/** A folder of Markdown and a manifest into a compiled pack; throws with file and line when it is broken. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Shape } from '../../shared/programme/block.ts'
import type { Manifest, ModuleSource } from '../../shared/programme/manifest.ts'
import type { ModuleText, Pack } from '../../shared/programme/pack.ts'
import type { Sheet } from '../../shared/programme/sheet.ts'
import { checkManifest } from './check-manifest.ts'
import { BrokenPack, noFaults, type Faults } from './faults.ts'
import { readManifest } from './read-manifest.ts'
import { readModule, type ModuleWords } from './read-module.ts'
import { readSheets } from './read-sheet.ts'
import { inWords, readPicture, wordsIn } from './read-picture.ts'
import { missingIn } from './what-is-missing.ts'

export interface CompiledPack {
  pack: Pack
  texts: readonly ModuleText[]
  /** Pinned by nobody: they may change while a version is the same. */
  sheets: readonly Sheet[]
}

export const compilePack = async (
  folder: string,
  shownAs = basename(folder),
): Promise<CompiledPack> => {
  const { told: manifest, file, lineOf } = await readManifest('manifest', folder, shownAs)
  const faults = noFaults()
  checkManifest(manifest, (path, says) => faults.at(file, lineOf(path), says))
  const pictures = readPictures(
    folder,
    shownAs,
    manifest,
    (index, says) => faults.at(file, lineOf(['pictures', index]), says),
    faults,
  )
  const texts = manifest.languages.flatMap(({ code, modules }, place) =>
    modules.flatMap((id, index): ModuleText[] => {
      const at = lineOf(['languages', place, 'modules', index])
      const module = manifest.modules.find((each) => each.id === id)
      const path = join(folder, code, `${id}.md`)
      if (module === undefined) faults.at(file, at, `there is no module "${id}"`)
      else if (!existsSync(path)) faults.at(file, at, `${shownAs}/${code}/${id}.md is missing`)
      else {
        const shown = `${shownAs}/${code}/${id}.md`
        const words = readModule(manifest, module, code, shown, readFileSync(path, 'utf8'), faults)
        return [withPictures(words, manifest, pictures, shown, faults)]
      }
      return []
    }),
  )
  for (const [index, name] of manifest.pictures.entries())
    if (pictures.has(name) && !texts.some((text) => name in text.pictures))
      faults.at(file, lineOf(['pictures', index]), `the picture "${name}" is shown nowhere`)
  const sheets = readSheets(folder, shownAs, manifest, texts, faults)
  if (faults.all.length > 0) throw new BrokenPack(faults.all)
  const { companions: _companions, pictures: _pictures, ...told } = manifest
  const known = {
    ...told,
    languages: manifest.languages.map((language) => {
      const { modules: _modules, ...said } = language
      return { ...said, missing: missingIn(manifest, language) }
    }),
    modules: manifest.modules.map((module) => forServer(module, texts)),
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([known, texts]))
    .digest('hex')
    .slice(0, 32)
  return { pack: { ...known, hash }, texts, sheets }
}

const readPictures = (
  folder: string,
  shownAs: string,
  manifest: Manifest,
  missing: (index: number, says: string) => void,
  faults: Faults,
): ReadonlyMap<string, Shape> =>
  new Map(
    manifest.pictures.flatMap((name, index): [string, Shape][] => {
      const path = join(folder, 'pictures', `${name}.svg`)
      const shown = `${shownAs}/pictures/${name}.svg`
      if (!existsSync(path)) {
        missing(index, `${shown} is missing`)
        return []
      }
      const { shape, faults: found } = readPicture(readFileSync(path, 'utf8'))
      for (const { line, says } of found) faults.at(shown, line, says)
      return [[name, shape]]
    }),
  )

/** A module carries its pictures, so that one file is all a page needs on a weak network. */
const withPictures = (
  { used, ...text }: ModuleWords,
  manifest: Manifest,
  pictures: ReadonlyMap<string, Shape>,
  file: string,
  faults: Faults,
): ModuleText => {
  const kept: Record<string, Shape> = {}
  for (const { picture, words, line } of used) {
    const shape = pictures.get(picture)
    if (shape === undefined) {
      faults.at(file, line, `"${picture}" is no picture of the manifest`)
      continue
    }
    const asked = wordsIn(shape)
    if (asked !== words.length)
      faults.at(file, line, `the picture "${picture}" asks for ${asked} words, not ${words.length}`)
    if (kept[picture] !== undefined)
      faults.at(file, line, `the picture "${picture}" is shown twice`)
    kept[picture] = inWords(shape, words)
  }
  for (const { picture } of manifest.companions) {
    const portrait = picture === undefined ? undefined : pictures.get(picture)
    if (picture !== undefined && portrait !== undefined) kept[picture] = portrait
  }
  return { ...text, pictures: kept }
}

const forServer = (module: ModuleSource, texts: readonly ModuleText[]): Pack['modules'][number] => {
  const [text, ...others] = texts.filter(({ id }) => id === module.id)
  const letter = module.exercises.find(({ kind }) => kind === 'letter')?.fields[0]?.id
  return {
    id: module.id,
    title: text?.title ?? '',
    ...(others.length > 0 && {
      titles: Object.fromEntries(others.map(({ language, title }) => [language, title])),
    }),
    exposure: module.exposure,
    homework: text?.homework.fields ?? [],
    ...(module.therapistMustApprove !== undefined && {
      therapistMustApprove: module.therapistMustApprove,
    }),
    ...(letter !== undefined && { letter }),
  }
}
