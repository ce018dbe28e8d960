/** Which file imports which, types included, read from the text alone. */
import { posix } from 'node:path'

export type Imports = ReadonlyMap<string, ReadonlySet<string>>

const specifier =
  /(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)['"](\.{1,2}\/[^'"]+\.tsx?)(?:\?\w+)?['"]/gm

export const importsOf = (texts: ReadonlyMap<string, string>): Imports =>
  new Map(
    [...texts].map(([file, text]) => {
      const found = [...text.matchAll(specifier)].map(([, path = '']) =>
        posix.normalize(posix.join(posix.dirname(file), path)),
      )
      return [file, new Set(found.filter((path) => texts.has(path)))]
    }),
  )
