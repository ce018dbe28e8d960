/** Which content packs there are: the open ones, and those a county adds by configuration. */
import { readdirSync } from 'node:fs'
import { delimiter, join, relative, resolve } from 'node:path'

const own = 'shared/programme/content'

/** Folders below or beside `root`. PROGRAMME_PACKS lists further ones, as paths are listed in PATH. */
export const packFolders = (root: string, added = process.env.PROGRAMME_PACKS ?? ''): string[] => [
  ...readdirSync(join(root, own)).map((name) => `${own}/${name}`),
  ...added
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => relative(root, resolve(folder))),
]
