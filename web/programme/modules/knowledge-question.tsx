/** A question to learn from (I2): every alternative is explained at once, and nothing is counted. */
import { useId, useState } from 'preact/hooks'
import type { Check } from '../../../shared/programme/block.ts'
import { mixedOrder } from '../../../shared/programme/question-order.ts'
import { Icon } from '../../ui/icons/icons.tsx'
import { words } from '../programme-words.ts'

/** `seed` is the participant's: the right answer stands where it stood last time, and nowhere in particular. */
export const CheckCard = ({ check, seed }: { check: Check; seed: string }) => {
  const { module } = words()
  const name = useId()
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const alternatives = mixedOrder(check.alternatives, `${seed} ${check.id}`)
  const answer = chosen === undefined ? undefined : alternatives[chosen]
  return (
    <section class="card stack">
      <p class="quiet small">{module.check}</p>
      <fieldset class="choices">
        <legend>{check.question}</legend>
        {alternatives.map(({ text }, at) => (
          <label key={text} class="choice">
            <input
              type="radio"
              name={name}
              checked={chosen === at}
              onChange={() => setChosen(at)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <div
        role="status"
        class={answer === undefined ? '' : 'notice with-icon'}
        data-kind={answer?.right === true ? 'good' : 'calm'}
      >
        {answer !== undefined && (
          <>
            <Icon name={answer.right ? 'done' : 'help'} />
            <p>
              <strong>{answer.right ? module.right : module.notRight}</strong> {answer.why}
            </p>
          </>
        )}
      </div>
    </section>
  )
}
