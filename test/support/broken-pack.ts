/** A copy of the small pack with one thing broken, and what the compiler says of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilePack } from '../../infra/programme/compile-pack.ts'

export const stillness = fileURLToPath(new URL('packs/stillness', import.meta.url))

export const copyOfPack = (folder = stillness): string => {
  const copy = mkdtempSync(join(tmpdir(), 'pack-'))
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** Replaces one text by another in one file; fails when the text is not there exactly once. */
export const change = (copy: string, file: string, from: string, to: string): void => {
  const path = join(copy, file)
  const parts = readFileSync(path, 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`)
  writeFileSync(path, parts.join(to))
}

/** The message of the refusal, or "compiled". */
export const said = async (breakIt: (copy: string) => void): Promise<string> => {
  const copy = copyOfPack()
  try {
    breakIt(copy)
    await compilePack(copy, 'pack')
    return 'compiled'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(copy, { recursive: true })
  }
}
