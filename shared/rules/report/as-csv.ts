/** A table for a Swedish spreadsheet: semicolons, decimal commas, a mark for å, ä and ö, and nothing that could run. */

export type Cell = string | number | null

/** What begins like a formula is read as text; a number is a number. */
const asText = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
const written = (cell: Cell): string => {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell).replace('.', ',') : asText(cell)
}

export const asCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`
