/**
 * The lines of a component that mean something to us, each parsed alone: one that is broken costs
 * itself and no other. What else stands there, and in components within, is never read.
 */
import ICAL from 'ical.js'

export type Property = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]]

export interface Properties {
  all: (name: string) => Property[]
  one: (name: string) => Property | undefined
  /** Names of lines that are there and cannot be read. */
  broken: readonly string[]
}

const unfolded = (lines: readonly string[]): string[] => {
  const whole: string[] = []
  for (const line of lines)
    if (/^[ \t]/.test(line) && whole.length > 0) whole.push(`${whole.pop()}${line.slice(1)}`)
    else whole.push(line)
  return whole
}

const named = /^([A-Za-z-]+)[;:]/

const parsed = (line: string): Property | undefined => {
  try {
    return ICAL.parse.property(line) as unknown as Property
  } catch {
    return undefined
  }
}

/** A component's own lines, and the components within it by name; one that never ends is not read. */
export const partsOf = (
  lines: readonly string[],
): { own: string[]; within: { name: string; lines: string[] }[] } => {
  const own: string[] = []
  const within: { name: string; lines: string[] }[] = []
  const [, ...rest] = unfolded(lines)
  let open: { name: string; lines: string[] } | undefined
  for (const line of rest) {
    const [, word, name] =
      /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(line)?.map((x) => x.toUpperCase()) ?? []
    if (open === undefined && word === 'BEGIN' && name !== undefined) open = { name, lines: [] }
    else if (open !== undefined && word === 'END' && name === open.name) {
      within.push(open)
      open = undefined
    } else (open?.lines ?? own).push(line)
  }
  return { own, within }
}

export const propertiesOf = (own: readonly string[], wanted: readonly string[]): Properties => {
  const found: Property[] = []
  const broken: string[] = []
  for (const line of own) {
    const name = named.exec(line)?.[1]?.toLowerCase()
    if (name === undefined || !wanted.includes(name)) continue
    const property = parsed(line)
    if (property === undefined) broken.push(name)
    else found.push(property)
  }
  const all = (name: string) => found.filter(([one]) => one === name)
  return { all, one: (name) => all(name)[0], broken }
}
