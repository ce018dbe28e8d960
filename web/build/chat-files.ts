/** Which files the chat and its later pages need in each language, so that they are asked for side by side. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChatFiles } from '../youth/door/door-page.ts'
import { entries, filesOf, wordsOf, type Manifest } from './bundle.ts'

/** A file and all it imports by statement, the entry left out: it comes first in any case. */
const scriptsOf = (manifest: Manifest, name: string): string[] => {
  const base = manifest[entries.youth]!.file
  const chunk = manifest[name]
  if (chunk === undefined) throw new Error(`The web build has no ${name}.`)
  if (chunk.file === base) return []
  const imported = (chunk.imports ?? []).flatMap((one) => scriptsOf(manifest, one))
  return [...new Set([`/${chunk.file}`, ...imported])]
}

export const chatFiles = async (
  outDir: string,
  manifest: Manifest,
): Promise<(file: string) => ChatFiles> => {
  const { script, styles } = filesOf(manifest, entries.youth)
  const assets = await readdir(join(outDir, 'assets'))
  const workers = assets.filter((name) => name.startsWith('solve.worker'))
  return (file) => ({
    chat: script,
    styles,
    beside: [wordsOf(manifest, 'youth', file)],
    // Where a topic stands in another language its file is asked for when it is opened.
    beyond: [...scriptsOf(manifest, 'youth/beyond.ts'), wordsOf(manifest, 'beyond', file)],
    plan: [
      ...scriptsOf(manifest, 'youth/safety/safety-parts.tsx'),
      wordsOf(manifest, 'near', file),
    ],
    later: workers.map((name) => `/assets/${name}`),
  })
}

/** The start page's script, to stand in the page: it is small, and nothing may have to come before help. */
export const doorScript = async (outDir: string, manifest: Manifest): Promise<string> => {
  const code = (await readFile(join(outDir, manifest[entries.door]!.file), 'utf8')).trim()
  if (/<\/script|<!--/.test(code)) throw new Error('The start page’s script would end itself.')
  return code
}
