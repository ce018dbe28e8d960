/** One module in one language: its Markdown, held against what the manifest promises. */
import type { Block, Check, Exercise, Filled, Homework } from '../../shared/programme/block.ts'
import type { FieldSource } from '../../shared/programme/field.ts'
import type { Manifest, ModuleSource } from '../../shared/programme/manifest.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'
import type { Faults } from './faults.ts'
import { answerable, labelled, readCheck, readWords, type Words } from './read-words.ts'
import { readText, type Reader } from './read-text.ts'
import { split } from './split.ts'
import { countWords } from './count-words.ts'
import { minutesOf } from './measure-minutes.ts'
import { titleAndLead } from './title-and-lead.ts'

export type ModuleWords = Omit<ModuleText, 'pictures'> & { used: Reader['pictures'] }

export const readModule = (
  manifest: Pick<Manifest, 'companions'>,
  module: ModuleSource,
  language: string,
  file: string,
  markdown: string,
  faults: Faults,
): ModuleWords => {
  const reader: Reader = { file, faults, pictures: [] }
  const exercises: Exercise[] = []
  const checks: Check[] = []
  const tracks: { id: string; title: string }[] = []
  const homeworks: Homework[] = []
  const companions = new Set(manifest.companions.map(({ id }) => id))

  const companion = (id: string, line: number): string => {
    if (!companions.has(id)) faults.at(file, line, `"${id}" is no companion of the manifest`)
    return id
  }
  const fill = (words: Words, sources: readonly FieldSource[], line: number) => {
    const fields = labelled(sources, words.words, (at, says) => faults.at(file, at ?? line, says))
    const names = answerable(sources)
    const examples = words.examples.map((example): Filled => {
      companion(example.filled.companion, example.line)
      const said = example.filled.answers.flat()
      for (const [index, { field }] of said.entries())
        if (!names.has(field))
          faults.at(
            file,
            example.lines[index] ?? example.line,
            `[${field}] is no field of the manifest here`,
          )
      return example.filled
    })
    return { fields, examples }
  }
  const readExercise = (
    id: string,
    title: string,
    lines: readonly string[],
    from: number,
  ): Block[] => {
    const source = module.exercises.find((each) => each.id === id)
    if (source === undefined) {
      faults.at(file, from - 1, `"${id}" is no exercise of ${module.id} in the manifest`)
      return []
    }
    if (title === '') faults.at(file, from - 1, `the exercise "${id}" has no title`)
    const words = readWords(lines, from, file, faults)
    exercises.push({
      id,
      kind: source.kind,
      title,
      intro: readText(reader, words.intro.join('\n'), from),
      ...fill(words, source.fields, from - 1),
    })
    return [{ kind: 'exercise', exercise: id }]
  }

  const readParts = (lines: readonly string[], from: number): Block[] =>
    split(lines, from, (line) => faults.at(file, line, 'this ::: is never closed')).flatMap(
      ({ directive, lines: inner, from: first }): Block[] => {
        if (directive === undefined) return readText(reader, inner.join('\n'), first)
        const [id = '', ...rest] = directive.args.split(' ')
        const title = rest.join(' ')
        const line = first - 1
        switch (directive.name) {
          case 'quote':
            return [
              { kind: 'quote', companion: companion(id, line), blocks: readParts(inner, first) },
            ]
          case 'example':
            return [
              {
                kind: 'example',
                companion: companion(id, line),
                title,
                blocks: readParts(inner, first),
              },
            ]
          case 'fact':
            return [{ kind: 'fact', title: directive.args, blocks: readParts(inner, first) }]
          case 'help':
            return [{ kind: 'help', blocks: readParts(inner, first) }]
          case 'exercise':
            return readExercise(id, title, inner, first)
          case 'check':
            if (!module.checks.includes(id))
              faults.at(file, line, `"${id}" is no knowledge check of ${module.id} in the manifest`)
            checks.push(readCheck(id, inner, (says) => faults.at(file, line, says)))
            return [{ kind: 'check', check: id }]
          case 'track':
            if (module.tracks?.includes(id) !== true)
              faults.at(file, line, `"${id}" is no track of ${module.id} in the manifest`)
            tracks.push({ id, title })
            return [{ kind: 'track', track: id, title, blocks: readParts(inner, first) }]
          case 'homework': {
            const words = readWords(inner, first, file, faults)
            const intro = readText(reader, words.intro.join('\n'), first)
            homeworks.push({ intro, ...fill(words, module.homework, line) })
            return [{ kind: 'homework' }]
          }
          default:
            faults.at(file, line, `::: ${directive.name} is not known`)
            return []
        }
      },
    )

  const { title, lead, rest, from } = titleAndLead(markdown, file, faults)
  const end = from - 1 + rest.length
  const blocks = readParts(rest, from)

  const missing = (
    kind: string,
    promised: readonly string[],
    said: readonly { id: string }[],
  ): void => {
    for (const id of promised) {
      const times = said.filter((each) => each.id === id).length
      if (times !== 1)
        faults.at(
          file,
          end,
          `the ${kind} "${id}" of the manifest stands here ${times} times, not once`,
        )
    }
  }
  missing(
    'exercise',
    module.exercises.map(({ id }) => id),
    exercises,
  )
  missing('knowledge check', module.checks, checks)
  missing('track', module.tracks ?? [], tracks)
  if (homeworks.length !== 1)
    faults.at(file, end, `a module has one ::: homework, not ${homeworks.length}`)

  const written = {
    id: module.id,
    language,
    title,
    lead,
    words: countWords(blocks, exercises),
    companions: manifest.companions,
    blocks,
    exercises,
    checks,
    homework: homeworks[0] ?? { intro: [], fields: [], examples: [] },
    tracks,
  }
  return { ...written, minutes: minutesOf(written), used: reader.pictures }
}
