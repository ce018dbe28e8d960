/** Rows with named columns, out of CSV as spreadsheets and the statistics office write it, or out of JSON-stat. */

export interface Cells {
  columns: readonly string[]
  rows: readonly Readonly<Record<string, string>>[]
}

/** RFC 4180, with a semicolon, a comma or a tab between: whichever stands most often in the first line. */
const linesOfCsv = (text: string): string[][] => {
  const clean = text.replace(/^\uFEFF/, '')
  const first = clean.split(/\r?\n/, 1)[0]!
  const between = [';', '\t', ','].sort((a, b) => first.split(b).length - first.split(a).length)[0]!
  const lines: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    lines.at(-1)!.push(cell)
    cell = ''
  }
  for (let at = 0; at < clean.length; at++) {
    const one = clean[at]!
    if (isQuoted && one === '"' && clean[at + 1] === '"') {
      cell += '"'
      at++
    } else if (one === '"') isQuoted = !isQuoted
    else if (isQuoted) cell += one
    else if (one === between) endCell()
    else if (one === '\n') {
      endCell()
      lines.push([])
    } else if (one !== '\r') cell += one
  }
  endCell()
  return lines.filter((line) => line.some((one) => one.trim() !== ''))
}

export const cellsOfCsv = (text: string): Cells | undefined => {
  const lines = linesOfCsv(text)
  // The office's files begin with a title on a line of its own.
  const at = lines.findIndex((line) => line.length > 1)
  const columns = lines[at]?.map((one) => one.trim())
  if (columns === undefined) return undefined
  const rows = lines
    .slice(at + 1)
    .filter((line) => line.length === columns.length)
    .map((line) => Object.fromEntries(columns.map((column, n) => [column, line[n]!.trim()])))
  return { columns, rows }
}

interface Category {
  index?: Readonly<Record<string, number>> | readonly string[]
  label?: Readonly<Record<string, string>>
}
interface Dataset {
  id?: readonly string[]
  size?: readonly number[]
  dimension?: Readonly<Record<string, { label?: string; category?: Category } | undefined>> & {
    id?: readonly string[]
    size?: readonly number[]
  }
  value?: readonly (number | null)[] | Readonly<Record<string, number>>
}

/** The codes of a dimension in the order in which its numbers stand. */
const codesOf = ({ index, label }: Category): readonly string[] => {
  if (Array.isArray(index)) return index as readonly string[]
  if (index === undefined) return Object.keys(label ?? {})
  return Object.entries(index)
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code)
}

/** JSON-stat 2.0, and the older form in which a `dataset` holds it. A cell is "code label", as in the CSV. */
export const cellsOfJsonStat = (text: string): Cells | undefined => {
  let parsed: Dataset & { dataset?: Dataset }
  try {
    parsed = JSON.parse(text) as Dataset & { dataset?: Dataset }
  } catch {
    return undefined
  }
  const { id, size, dimension, value } = parsed.dataset ?? parsed
  const names = id ?? dimension?.id
  const sizes = size ?? dimension?.size
  if (!names || !sizes || !dimension || typeof value !== 'object') return undefined
  const sides = names.map((name) => {
    const { label, category = {} } = dimension[name] ?? {}
    const codes = codesOf(category)
    const labels = category.label ?? {}
    return { column: label ?? name, codes, labels }
  })
  if (sides.some(({ codes }, at) => codes.length !== sizes[at])) return undefined
  const many = sizes.reduce((product, one) => product * one, 1)
  if (many > 200_000) return undefined
  const rows = Array.from({ length: many }, (_, place) => {
    let rest = place
    const row: Record<string, string> = { value: String((value as number[])[place] ?? '') }
    for (const { column, codes, labels } of sides.toReversed()) {
      const code = codes[rest % codes.length]!
      rest = Math.floor(rest / codes.length)
      const label = labels[code]
      // A municipality is known by its code, an age and a gender by what they are called.
      row[column] = /^region$/i.test(column) ? code : (label ?? code)
    }
    return row
  })
  return { columns: [...sides.map(({ column }) => column), 'value'], rows }
}
