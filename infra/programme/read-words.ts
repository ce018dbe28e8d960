/** The words of an exercise, a homework or a check, matched with what the manifest asks for. */
import type { Check, Filled } from '../../shared/programme/block.ts'
import type { Field, FieldSource, Labelled, SimpleField } from '../../shared/programme/field.ts'
import type { Faults } from './faults.ts'

/** `[name] words`, `[name?] a hint`, `[name=option] words`, `[name/part] words`, `[name.inner] words`. */
const wordLine = /^\[([\w.-]+)(\?|[=/][\w-]+)?\] (.+)$/
const companionLine = /^--- (\w+)$/

export interface Words {
  intro: string[]
  /** By `name`, `name?`, `name=option`, `name/part`, `name.inner`. */
  words: Map<string, { text: string; line: number; used: boolean }>
  examples: { filled: Filled; line: number; lines: number[] }[]
}

export const readWords = (
  lines: readonly string[],
  from: number,
  file: string,
  faults: Faults,
): Words => {
  const found: Words = { intro: [], words: new Map(), examples: [] }
  let rows: { field: string; text: string }[][] | undefined
  for (const [index, line] of lines.entries()) {
    const at = from + index
    const companion = companionLine.exec(line)?.[1]
    const [, name, mark = '', text = ''] = wordLine.exec(line) ?? []
    if (companion !== undefined) {
      rows = [[]]
      found.examples.push({ filled: { companion, answers: rows }, line: at, lines: [] })
    } else if (name === undefined) {
      if (rows === undefined && found.words.size === 0) found.intro.push(line)
      else if (line.trim() !== '')
        faults.at(file, at, `"${line}" is neither "[name] words" nor "--- companion"`)
    } else if (rows === undefined) {
      found.words.set(name + mark, { text, line: at, used: false })
    } else {
      const again = rows.at(-1)?.some(({ field }) => field === name) === true
      if (again) rows.push([])
      rows.at(-1)?.push({ field: name, text })
      found.examples.at(-1)?.lines.push(at)
    }
  }
  return found
}

/** Puts words on every field; what has none, or is asked by nobody, is a fault at `line`. */
export const labelled = (
  sources: readonly FieldSource[],
  words: Words['words'],
  say: (line: number | undefined, says: string) => void,
): Field[] => {
  const word = (key: string): string => {
    const found = words.get(key)
    if (found === undefined) say(undefined, `there are no words for [${key}]`)
    else found.used = true
    return found?.text ?? ''
  }
  const common = (key: string, id: string): Labelled => {
    const hint = words.get(`${key}?`)
    if (hint !== undefined) hint.used = true
    return { id, label: word(key), ...(hint === undefined ? {} : { hint: hint.text }) }
  }
  const several = (key: string, ids: readonly string[], mark: string): Labelled[] =>
    ids.map((id) => ({ id, label: word(`${key}${mark}${id}`) }))
  const simple = (
    key: string,
    source: Extract<FieldSource, { kind: SimpleField['kind'] }>,
  ): SimpleField =>
    'options' in source
      ? { ...source, ...common(key, source.id), options: several(key, source.options, '=') }
      : { ...source, ...common(key, source.id) }
  const fields = sources.map((source): Field => {
    const { id } = source
    switch (source.kind) {
      case 'repeat': {
        const inner = source.fields.map((each) => simple(`${id}.${each.id}`, each))
        return { ...source, ...common(id, id), fields: inner }
      }
      case 'safetyPlan':
        return { ...source, ...common(id, id), parts: several(id, source.parts, '/') }
      case 'survey':
        return {
          ...source,
          ...common(id, id),
          items: several(id, source.items, '/'),
          options: several(id, source.options, '='),
        }
      case 'list':
      case 'pairs':
      case 'curve':
      case 'ladder':
        return { ...source, ...common(id, id) }
      default:
        return simple(id, source)
    }
  })
  for (const [key, { used, line }] of words)
    if (!used) say(line, `[${key}] is no field of the manifest here`)
  return fields
}

/** Every name a companion may answer to. */
export const answerable = (fields: readonly FieldSource[]): Set<string> =>
  new Set(
    fields.flatMap((field) => {
      switch (field.kind) {
        case 'repeat':
          return field.fields.map(({ id }) => id)
        case 'ladder':
          return ['steg', 'svarighet']
        case 'safetyPlan':
          return field.parts
        case 'survey':
          return field.items
        default:
          return [field.id]
      }
    }),
  )

const alternativeLine = /^- \[( |x)\] (.+)$/

/** A question, and alternatives of which exactly one is right; the lines below each say why. */
export const readCheck = (
  id: string,
  lines: readonly string[],
  say: (says: string) => void,
): Check => {
  const question: string[] = []
  const alternatives: { text: string; right: boolean; why: string }[] = []
  for (const line of lines) {
    const [, mark, text] = alternativeLine.exec(line) ?? []
    const last = alternatives.at(-1)
    if (text !== undefined) alternatives.push({ text, right: mark === 'x', why: '' })
    else if (last === undefined) question.push(line)
    else last.why = `${last.why} ${line}`.trim()
  }
  const rights = alternatives.filter(({ right }) => right).length
  if (question.join('').trim() === '') say(`the check "${id}" asks nothing`)
  if (alternatives.length < 2) say(`the check "${id}" has fewer than two alternatives`)
  if (rights !== 1) say(`the check "${id}" has ${rights} right answers; it needs exactly one`)
  for (const { text, why } of alternatives)
    if (why === '') say(`the check "${id}" does not explain "${text}"`)
  return { id, question: question.join(' ').trim(), alternatives }
}
