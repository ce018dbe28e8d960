/** The timed checklist of the safety procedure, the same for both who hold a key. */
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import { StepAnswer, procedureRule } from '../../../shared/rules/safety/procedure-steps.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { clockSince, minutesSince } from '../../data/ticking-clock.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { Reader } from './second-reader-status.tsx'
import { useDeskStore } from '../desk-store.ts'
import './safety.css'

const text = safetyText.procedure

const clockBetween = (from: number, to: number): string => {
  const seconds = Math.max(0, Math.floor((to - from) / 1000))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

interface StepProps {
  procedure: Procedure
  me: string
  step: (typeof procedureRule.steps)[number]
  /** Puts the words of a step where the counsellor writes; absent for the colleague. */
  onSay?: ((words: string) => void) | undefined
}

/** Who usually does a step, as this one of the two would say it. */
const usually = (holder: Procedure['second'], me: string): string => {
  if (holder === undefined) return text.by.nobody
  return holder.id === me ? text.by.mine : holder.firstName
}

export const Step = ({ procedure, me, step: { step, within, by }, onSay }: StepProps) => {
  const { safety } = useDeskStore()
  const done = procedure.steps.find((one) => one.step === step)
  // Nobody is there to be asked any more: then nothing is late.
  const passed = procedure.talkOver === undefined ? minutesSince(procedure.openedAt) : 0
  const over = done === undefined && passed > within
  const { title, say } = text.steps[step]
  const answer = (chosen: StepAnswer) => void safety.tick(procedure.procedure, step, chosen)
  return (
    <li class="step" data-done={done !== undefined} data-over={over}>
      <p>
        <strong>{title}</strong>{' '}
        <span class="small quiet">
          {done === undefined
            ? `${over ? text.over(passed - within) : text.within(within)} · ${usually(procedure[by], me)}`
            : text.did(
                text.answers[done.answer],
                done.by,
                clockBetween(procedure.openedAt, done.at),
              )}
        </span>
      </p>
      <div class="row step-actions" role="group" aria-label={title}>
        {StepAnswer.options.map((one) => (
          <button
            type="button"
            key={one}
            class="button quiet small"
            aria-pressed={done?.answer === one}
            onClick={() => answer(one)}
          >
            {text.answers[one]}
          </button>
        ))}
        {onSay !== undefined && (
          <button
            type="button"
            class="button plain small"
            aria-label={`${text.say}: ${say}`}
            title={say}
            onClick={() => onSay(say)}
          >
            {text.say}
          </button>
        )}
      </div>
    </li>
  )
}

export const Keys = ({ procedure, me }: { procedure: Procedure; me: string }) => {
  const { safety } = useDeskStore()
  const { procedure: id, state, askedBy, first, second } = procedure
  const other = first.id === me ? second : first
  const turn = (turned: boolean) => () => void safety.turn(id, turned)
  if (state === 'open') return null
  if (state === 'joined')
    return (
      <button type="button" class="button small" onClick={turn(true)}>
        {text.turn}
      </button>
    )
  const mine = askedBy === me
  return (
    <div class="stack tight" role="status">
      <p>{mine ? text.waitsForOther : text.turned(other?.firstName ?? '')}</p>
      <div class="row">
        {!mine && (
          <button type="button" class="button small" onClick={turn(true)}>
            {text.turn}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={turn(false)}>
          {text.reopen}
        </button>
      </div>
    </div>
  )
}

interface Props {
  procedure: Procedure
  me: string
  onSay?: (words: string) => void
}

export const ProcedureList = ({ procedure, me, onSay }: Props) => {
  const { safety } = useDeskStore()
  const { first, second } = procedure
  return (
    <section class="procedure stack tight" aria-label={text.title}>
      <p class="row">
        <LevelMark level={procedure.level} />
        <strong>{text.running(clockSince(procedure.openedAt))}</strong>
      </p>
      <p class="small">{text.first(first.firstName, first.employer)}</p>
      <p class="small" role="status">
        {second === undefined ? text.noSecond : text.second(second.firstName, second.employer)}
      </p>
      {procedure.talkOver !== undefined && (
        <p class="notice small" data-kind="waiting">
          {text.talkOver(timeOfDay(procedure.talkOver, 'sv-SE'))}
        </p>
      )}
      <Reader procedure={procedure} me={me} />
      <ol class="plain-list steps">
        {procedureRule.steps.map((step) => (
          <Step key={step.step} procedure={procedure} me={me} step={step} onSay={onSay} />
        ))}
      </ol>
      <Keys procedure={procedure} me={me} />
      {second?.id === me && (
        <button
          type="button"
          class="button plain small"
          onClick={() => void safety.leave(procedure.procedure)}
        >
          {text.leave}
        </button>
      )}
    </section>
  )
}
