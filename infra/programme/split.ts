/** Splits a module into plain Markdown and what stands between `::: name …` and `:::`. */
export interface Part {
  /** Absent for plain Markdown. */
  directive?: { name: string; args: string }
  lines: readonly string[]
  /** The line of the file on which `lines` begins. */
  from: number
}

const opening = /^(:{3,}) (\w+) ?(.*)$/

/** `unclosed` is told the line of a `:::` that nothing ends. */
export const split = (
  lines: readonly string[],
  from: number,
  unclosed: (line: number) => void,
): Part[] => {
  const parts: Part[] = []
  let plain: string[] = []
  const flush = (next: number): void => {
    if (plain.length > 0) parts.push({ lines: plain, from: next - plain.length })
    plain = []
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, colons, name = '', args = ''] = opening.exec(line) ?? []
    if (colons === undefined) {
      plain.push(line)
      continue
    }
    flush(from + index)
    const end = lines.indexOf(colons, index + 1)
    if (end < 0) {
      unclosed(from + index)
      return parts
    }
    parts.push({
      directive: { name, args: args.trim() },
      lines: lines.slice(index + 1, end),
      from: from + index + 1,
    })
    index = end
  }
  flush(from + lines.length)
  return parts
}
