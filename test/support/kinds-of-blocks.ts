/** Which parts of a programme to look at so that every kind of block, exercise and field has been seen, and no more of them. */
import type { Block } from '../../shared/programme/block.ts'
import type { Field } from '../../shared/programme/field.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'
import { sectionsOf } from '../../web/programme/modules/sections.ts'

export interface Part {
  module: string
  /** From 0, and how many there are in the module. */
  at: number
}

const ofFields = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => [
    `field ${field.kind}`,
    ...(field.kind === 'repeat' ? ofFields(field.fields as readonly Field[]) : []),
  ])

const kindsOf = (blocks: readonly Block[], text: ModuleText): string[] =>
  blocks.flatMap((block) => {
    const own = [block.kind]
    if ('blocks' in block) return [...own, ...kindsOf(block.blocks, text)]
    if (block.kind === 'homework') return [...own, ...ofFields(text.homework.fields)]
    if (block.kind !== 'exercise') return own
    const exercise = text.exercises.find(({ id }) => id === block.exercise)
    return exercise === undefined
      ? own
      : [...own, `exercise ${exercise.kind}`, ...ofFields(exercise.fields)]
  })

export const partsWithEveryKind = (texts: readonly ModuleText[]): Part[] => {
  const all = texts.flatMap((text) =>
    sectionsOf(text.blocks).map((blocks, at) => ({
      part: { module: text.id, at },
      kinds: new Set(kindsOf(blocks, text)),
    })),
  )
  const left = new Set(all.flatMap(({ kinds }) => [...kinds]))
  const chosen: Part[] = []
  while (left.size > 0) {
    const news = ({ kinds }: (typeof all)[number]) => [...kinds].filter((kind) => left.has(kind))
    const [best] = [...all].sort((one, other) => news(other).length - news(one).length)
    for (const kind of best!.kinds) left.delete(kind)
    chosen.push(best!.part)
  }
  return chosen
}
