/** An exercise where it stands in the text: its words, how a companion did it, and the youth's own. */
import type { Exercise, Filled } from '../../../shared/programme/block.ts'
import { Blocks, type Places } from './blocks.tsx'
import type { Drafts } from '../drafts/drafts.ts'
import { FieldView } from '../fields/field-view.tsx'
import { labelsOf } from './labels-of.ts'
import { WorryTimer } from '../../ui/worry-timer.tsx'
import { words } from '../programme-words.ts'

export const Examples = ({
  examples,
  places,
  labelOf,
}: {
  examples: readonly Filled[]
  places: Places
  labelOf: (field: string) => string
}) => {
  const { module } = words()
  return (
    <>
      {examples.map(({ companion, answers }) => {
        const name = places.text.companions.find(({ id }) => id === companion)?.name ?? ''
        return (
          <details key={companion} class="worked">
            <summary>{module.showExample(name)}</summary>
            {answers.map((row, at) => (
              <dl key={at} class="filled">
                {row.map(({ field, text }) => (
                  <div key={field}>
                    <dt class="quiet small">{labelOf(field)}</dt>
                    {text.split(' | ').map((part) => (
                      <dd key={part}>{part}</dd>
                    ))}
                  </div>
                ))}
              </dl>
            ))}
          </details>
        )
      })}
    </>
  )
}

interface Props {
  exercise: Exercise
  places: Places
  drafts: Drafts
  ladder: readonly string[]
}

/** A field that the homework has too is the same draft there: written once, found in both places. */
const keyOf = ({ exercise, places }: Props, field: string): string =>
  places.text.homework.fields.some(({ id }) => id === field) ? field : `${exercise.id}.${field}`

export const ExerciseCard = (props: Props) => {
  const { exercise, places, drafts, ladder } = props
  const labelOf = labelsOf(exercise.fields, words().fields)
  return (
    <section class="card exercise stack" aria-labelledby={`exercise-${exercise.id}`}>
      <h3 id={`exercise-${exercise.id}`}>{exercise.title}</h3>
      <Blocks blocks={exercise.intro} places={places} />
      {exercise.kind === 'worryTime' && <WorryTimer text={words().module.timer} />}
      <Examples examples={exercise.examples} places={places} labelOf={labelOf} />
      {exercise.fields.map((field) => (
        <FieldView
          key={field.id}
          field={field}
          name={keyOf(props, field.id)}
          drafts={drafts}
          ladder={ladder}
          labelHidden={field.label === exercise.title}
        />
      ))}
    </section>
  )
}
