/** One hash for everything a table holds, the same for the same content in whatever order it is read. */
import { createHash } from 'node:crypto'

export type Item = { pk: string; sk: string } & Record<string, unknown>

const hash = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** JSON with names in order, so that one item has one spelling. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${spelled(each)}`).join()}}`
}

/** The root of a tree of hashes over the items in the order of their keys; hexadecimal. */
export function contentRoot(items: readonly Item[]): string {
  const place = ({ pk, sk }: Item) => `${pk}\u0000${sk}`
  let row = [...items]
    .sort((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((item) => hash('leaf', spelled(item)))
  while (row.length > 1)
    row = Array.from({ length: Math.ceil(row.length / 2) }, (_, at) =>
      hash('node', ...row.slice(2 * at, 2 * at + 2)),
    )
  return (row[0] ?? hash('nothing')).toString('hex')
}
