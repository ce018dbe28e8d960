/** The worker that wakes without a page: one file under a name of its own, since browsers look for it there for ever. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { entries, type Manifest } from './bundle.ts'

export const workerCode = async (outDir: string, manifest: Manifest): Promise<string> => {
  const { file, imports = [] } = manifest[entries.worker]!
  if (imports.length > 0) throw new Error('The worker would have to fetch more than itself.')
  return readFile(join(outDir, file), 'utf8')
}
