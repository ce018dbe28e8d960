/** A shelf of self-help from the programme's own exercises: for anybody, told to nobody. */
import { useState } from 'preact/hooks'
import type { Block, Exercise } from '../../../shared/programme/block.ts'
import type { Sheet } from '../../../shared/programme/sheet.ts'
import type { ShelfText } from '../../text/shelf/type.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { PlainBlock } from '../../ui/plain-block.tsx'
import { WorryTimer } from '../../ui/worry-timer.tsx'
import { offered } from '../offered.ts'
import { clear, isUnkept, written } from './shelf-storage.ts'
import { printExercise } from './print-exercise.ts'
import { ShelfField } from './shelf-field.tsx'

interface Props {
  sheet: Sheet
  text: ShelfText
}

const Examples = ({ exercise, text }: { exercise: Exercise; text: ShelfText }) => {
  const labels = new Map(
    exercise.fields.flatMap((field) =>
      [field, ...(field.kind === 'repeat' ? field.fields : [])].map(({ id, label }) => [id, label]),
    ),
  )
  return (
    <>
      {exercise.examples.map(({ companion, answers }) => (
        <details key={companion}>
          <summary>{text.example(companion)}</summary>
          {answers.map((row, at) => (
            <dl key={at}>
              {row.map(({ field, text: said }) => (
                <div key={field}>
                  <dt class="quiet small">{labels.get(field)}</dt>
                  <dd>{said}</dd>
                </div>
              ))}
            </dl>
          ))}
        </details>
      ))}
    </>
  )
}

const ExerciseHere = ({
  exercise,
  title,
  text,
}: Omit<Props, 'sheet'> & { exercise: Exercise; title: string }) => (
  <>
    {exercise.kind === 'worryTime' && <WorryTimer text={text.timer} />}
    <Examples exercise={exercise} text={text} />
    {exercise.fields.map((field) => (
      <ShelfField key={field.id} field={field} name={`${exercise.id}.${field.id}`} text={text} />
    ))}
    <button
      type="button"
      class="button quiet"
      onClick={() => printExercise(title, exercise, written.value)}
    >
      {text.print}
    </button>
  </>
)

/** Each heading of the second level begins a part, and what stands before the first is said above them all. */
const partsOf = (blocks: readonly Block[]): { title: string; blocks: readonly Block[] }[] =>
  blocks.reduce<{ title: string; blocks: Block[] }[]>(
    (parts, block) => {
      if (block.kind === 'heading' && block.level === 2)
        return [...parts, { title: block.text.join(''), blocks: [] }]
      parts.at(-1)!.blocks.push(block)
      return parts
    },
    [{ title: '', blocks: [] }],
  )

type Part = ReturnType<typeof partsOf>[number]
const exerciseOf = ({ blocks }: Part): string | undefined =>
  blocks.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []))[0]

const Clear = ({ text }: { text: ShelfText }) => {
  const [asked, setAsked] = useState<'asking' | 'done' | undefined>(undefined)
  if (asked === 'asking')
    return (
      <div class="stack tight" role="group" aria-label={text.clearAsk}>
        <p>{text.clearAsk}</p>
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              clear()
              setAsked('done')
            }}
          >
            {text.clearYes}
          </button>
          <button type="button" class="button quiet" onClick={() => setAsked(undefined)}>
            {text.clearNo}
          </button>
        </div>
      </div>
    )
  const isEmpty = Object.keys(written.value).length === 0
  return (
    <>
      {!isEmpty && (
        <button type="button" class="button plain" onClick={() => setAsked('asking')}>
          {text.clear}
        </button>
      )}
      <p role="status">{asked === 'done' && isEmpty ? text.cleared : ''}</p>
    </>
  )
}

export const ShelfView = ({ sheet, text }: Props) => {
  const [before, ...all] = partsOf(sheet.blocks)
  const chosen = offered('exercises')
  const parts = chosen?.flatMap((id) => all.filter((part) => exerciseOf(part) === id)) ?? all
  const drawn = (block: Block, title: string) => {
    if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list')
      return <PlainBlock block={block} />
    const exercise =
      block.kind === 'exercise'
        ? sheet.exercises.find(({ id }) => id === block.exercise)
        : undefined
    return exercise && <ExerciseHere exercise={exercise} title={title} text={text} />
  }
  return (
    <div class="stack">
      <p class="lead">{sheet.lead}</p>
      {before?.blocks.map((block) => drawn(block, ''))}
      <p class="quiet small">{text.kept}</p>
      {isUnkept.value && (
        <Notice kind="waiting" alert>
          <p>{text.full}</p>
        </Notice>
      )}
      {parts.map(({ title, blocks }) => (
        <details key={title} class="card">
          <summary>{title}</summary>
          <div class="stack">{blocks.map((block) => drawn(block, title))}</div>
        </details>
      ))}
      <Clear text={text} />
      {sheet.reviewedBy === null && <p class="quiet small">{text.unreviewed}</p>}
    </div>
  )
}
