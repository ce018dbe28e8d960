/** A page beside the modules: plain text, and exercises taken from them as they stand there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Exercise } from '../../shared/programme/block.ts'
import type { Field } from '../../shared/programme/field.ts'
import type { Manifest } from '../../shared/programme/manifest.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'
import { sheetNames, type Sheet, type SheetName } from '../../shared/programme/sheet.ts'
import type { Faults } from './faults.ts'
import { readText, type Reader } from './read-text.ts'
import { readWords, type Words } from './read-words.ts'
import { split } from './split.ts'
import { titleAndLead } from './title-and-lead.ts'

/** Without a treatment there is no ladder to choose a step of, and nobody who reads; these can be filled in alone. */
const alone: readonly Field['kind'][] = ['text', 'longtext', 'list', 'slider', 'ref', 'repeat']

/** Other words for a field than those of the module, for whoever has not read it. */
const inOtherWords = (field: Field, words: Words['words'], key = field.id): Field => {
  const label = words.get(key)
  const hint = words.get(`${key}?`)
  for (const found of [label, hint]) if (found !== undefined) found.used = true
  const said = {
    ...field,
    label: label?.text ?? field.label,
    ...(hint !== undefined && { hint: hint.text }),
  }
  if (said.kind !== 'repeat') return said
  const fields = said.fields.map((inner) => inOtherWords(inner, words, `${key}.${inner.id}`))
  return { ...said, fields: fields as typeof said.fields }
}

interface Place {
  manifest: Manifest
  texts: readonly ModuleText[]
  language: string
  file: string
  faults: Faults
}

/** `::: exercise m2.andetag` takes all its fields, `::: exercise m7.vardagen litet` those that are named. */
const taken = (
  { texts, language, file, faults, manifest }: Place,
  [from = '', ...only]: readonly string[],
  lines: readonly string[],
  line: number,
): Exercise | undefined => {
  const [module, id] = from.split('.')
  const text = texts.find((each) => each.id === module && each.language === language)
  const exercise = text?.exercises.find((each) => each.id === id)
  if (exercise === undefined) {
    faults.at(file, line, `there is no exercise "${from}" in ${language}`)
    return undefined
  }
  const { words, intro, examples } = readWords(lines, line + 1, file, faults)
  if (intro.some((each) => each.trim() !== '') || examples.length > 0)
    faults.at(file, line, 'an exercise that is taken has its own text and examples')
  for (const each of only)
    if (!exercise.fields.some((field) => field.id === each))
      faults.at(file, line, `[${each}] is no field of "${from}"`)
  const isAsked = (field: string) => only.length === 0 || only.includes(field)
  const fields = exercise.fields
    .filter((field) => isAsked(field.id))
    .map((field) => inOtherWords(field, words))
  for (const field of fields)
    for (const { kind } of [field, ...(field.kind === 'repeat' ? field.fields : [])])
      if (!alone.includes(kind)) faults.at(file, line, `nobody can fill in a ${kind} alone`)
  for (const [key, { used, line: at }] of words)
    if (!used) faults.at(file, at, `[${key}] is no field of "${from}"`)
  const names = new Map(manifest.companions.map((each) => [each.id, each.name]))
  const inner = fields.flatMap((field) =>
    field.kind === 'repeat' ? field.fields.map((each) => each.id) : [field.id],
  )
  return {
    ...exercise,
    id: from.replace('.', '-'),
    intro: [],
    fields,
    examples: exercise.examples
      .map(({ companion, answers }) => ({
        companion: names.get(companion) ?? companion,
        answers: answers
          .map((row) => row.filter(({ field }) => inner.includes(field)))
          .filter(({ length }) => length > 0),
      }))
      .filter(({ answers }) => answers.length > 0),
  }
}

const readSheet = (place: Place, sheet: SheetName, markdown: string): Sheet => {
  const { manifest, language, file, faults } = place
  const reader: Reader = { file, faults, pictures: [] }
  const { title, lead, rest, from } = titleAndLead(markdown, file, faults)
  const exercises: Exercise[] = []
  const blocks = split(rest, from, (line) =>
    faults.at(file, line, 'this ::: is never closed'),
  ).flatMap(({ directive, lines, from: first }): Block[] => {
    if (directive === undefined) return readText(reader, lines.join('\n'), first)
    if (directive.name !== 'exercise') {
      faults.at(file, first - 1, `::: ${directive.name} is for modules alone`)
      return []
    }
    const exercise = taken(place, directive.args.split(' '), lines, first - 1)
    if (exercise === undefined) return []
    exercises.push(exercise)
    return [{ kind: 'exercise', exercise: exercise.id }]
  })
  for (const { picture, line } of reader.pictures)
    faults.at(file, line, `the picture "${picture}" is for modules alone`)
  const { version, clinicalReview } = manifest
  const { reviewedBy } = clinicalReview
  return { sheet, language, title, lead, blocks, exercises, version, reviewedBy }
}

/** Every sheet there is, in every language in which it must be: one that is begun is there in all of them. */
export const readSheets = (
  folder: string,
  shownAs: string,
  manifest: Manifest,
  texts: readonly ModuleText[],
  faults: Faults,
): Sheet[] => {
  const [first, ...others] = manifest.languages.map(({ code }) => code)
  const at = (sheet: SheetName, language = '') => `sheets/${sheet}.${language}.md`
  return sheetNames.flatMap((sheet) => {
    if (!existsSync(join(folder, at(sheet, first)))) return []
    return [first ?? '', ...(sheet === 'manual' ? [] : others)].flatMap((language): Sheet[] => {
      const file = `${shownAs}/${at(sheet, language)}`
      const path = join(folder, at(sheet, language))
      if (!existsSync(path)) {
        faults.at(`${shownAs}/${at(sheet, first)}`, 1, `${file} is missing`)
        return []
      }
      const place = { manifest, texts, language, file, faults }
      return [readSheet(place, sheet, readFileSync(path, 'utf8'))]
    })
  })
}
