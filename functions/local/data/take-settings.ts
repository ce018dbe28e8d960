/** `--settings FILE`: the clinic has what the file says, as read and signed by whoever had it; a file that is refused starts nothing. */
import { readFileSync } from 'node:fs'
import { readSettingsFile } from '../../../shared/rules/settings/settings-file.ts'
import { takeFile } from '../../settings/index.ts'
import type { World } from '../../ports/world.ts'
import { CannotStart } from '../cannot-start.ts'

export const argumentAfter = (name: string, given = process.argv): string | undefined => {
  const at = given.indexOf(name)
  if (at === -1) return undefined
  const value = given[at + 1]
  if (value === undefined) throw new CannotStart(`${name} needs the name of a file after it.`)
  return value
}

export const takeSettings = async (world: World, file: string | undefined): Promise<void> => {
  if (file === undefined) return
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CannotStart(`There is no file to read settings from at ${file}.`)
  }
  const read = readSettingsFile(text)
  if ('refused' in read) throw new CannotStart(`${file}: ${read.refused}`)
  await takeFile(world, read.values)
}
