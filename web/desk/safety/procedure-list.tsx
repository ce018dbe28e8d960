/** The timed checklist of the safety procedure, the same for both who hold a key: all steps in view, the next one open. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import {
  nextStep,
  procedureRule,
  StepAnswer,
  type ProcedureStep,
} from '../../../shared/rules/safety/procedure-steps.ts'
import { Icon } from '../../ui/icons/icons.tsx'
import { LevelMark } from '../../staff/level-mark.tsx'
import { clockSince, minutesSince } from '../../data/ticking-clock.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { minutes } from '../../text/desk/sv.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { OnCall } from '../colleague/ask-colleague.tsx'
import { ColleagueChat, RingThis } from '../colleague/colleague-chat.tsx'
import { Reader } from './second-reader-status.tsx'
import { useDeskStore } from '../desk-store.ts'
import './safety.css'

const text = safetyText.procedure

/** When a step is to be done, or how late it is; in a closed row without the words that every row would repeat. */
const due = (within: number, passed: number, open: boolean): string => {
  if (passed > within) return text.over(passed - within)
  return open ? text.within(within) : minutes(within)
}

const clockBetween = (from: number, to: number): string => {
  const seconds = Math.max(0, Math.floor((to - from) / 1000))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

interface StepProps {
  procedure: Procedure
  me: string
  step: (typeof procedureRule.steps)[number]
  /** All answers and the words stand there; otherwise one line, with the answer most steps get. */
  open: boolean
  onOpen?: () => void
  /** Puts the words of a step where the counsellor writes; absent for the colleague. */
  onSay?: ((words: string) => void) | undefined
}

/** Who usually does a step, as this one of the two would say it. */
const usually = (holder: Procedure['second'], me: string): string => {
  if (holder === undefined) return text.by.nobody
  return holder.id === me ? text.by.mine : holder.firstName
}

const Answers = ({ procedure, step, open }: Pick<StepProps, 'procedure' | 'open'> & Named) => {
  const { safety } = useDeskStore()
  const done = procedure.steps.find((one) => one.step === step)
  if (done !== undefined && !open) return null
  return (
    <>
      {StepAnswer.options
        .filter((one) => open || one === 'done')
        .map((one) => (
          <button
            type="button"
            key={one}
            class={
              open && one === 'done' && done === undefined ? 'button small' : 'button quiet small'
            }
            aria-pressed={done?.answer === one}
            onClick={() => void safety.tick(procedure.procedure, step, one)}
          >
            {text.answers[one]}
          </button>
        ))}
    </>
  )
}

interface Named {
  step: ProcedureStep
}

export const Step = ({ procedure, me, step: { step, within, by }, open, ...on }: StepProps) => {
  const { onOpen, onSay } = on
  const done = procedure.steps.find((one) => one.step === step)
  // Nobody is there to be asked any more: then nothing is late.
  const passed = procedure.talkOver === undefined ? minutesSince(procedure.openedAt) : 0
  const over = done === undefined && passed > within
  const { title, say } = text.steps[step]
  return (
    <li class="step" data-done={done !== undefined} data-over={over} data-open={open}>
      <div class="step-row" role="group" aria-label={title}>
        {onOpen === undefined ? (
          <strong class="step-title">{title}</strong>
        ) : (
          <button type="button" class="step-title" aria-expanded={open} onClick={onOpen}>
            {title}
          </button>
        )}
        <span class="small quiet step-when">
          {done === undefined
            ? `${due(within, passed, open)} · ${usually(procedure[by], me)}`
            : text.did(
                text.answers[done.answer],
                done.by,
                clockBetween(procedure.openedAt, done.at),
              )}
        </span>
        {open && onSay !== undefined && <q class="small step-say">{say}</q>}
        <span class="step-actions">
          <Answers procedure={procedure} step={step} open={open} />
          {onSay !== undefined && (
            <button
              type="button"
              class="button plain small step-write"
              aria-label={`${text.say}: ${say}`}
              title={say}
              onClick={() => onSay(say)}
            >
              <Icon name="chat" />
              {open && text.sayShort}
            </button>
          )}
        </span>
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

/** Where the list is higher than its place, the open step is in view all the same, but for whoever writes beside it. */
const useOpenInView = (open: ProcedureStep | undefined) => {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const steps = list.current
    const frame = steps?.closest('.tool, .later-main')
    if (steps === null || frame === null || frame === undefined) return
    const show = () => {
      const isWriting = document.activeElement?.matches('textarea, input') === true
      if (isWriting && frame.contains(document.activeElement)) return
      steps.querySelector('[data-open="true"]')?.scrollIntoView({ block: 'nearest' })
    }
    // An alarm above takes of the place, too.
    const watch = new ResizeObserver(show)
    watch.observe(frame)
    return () => watch.disconnect()
  }, [open])
  return list
}

interface Props {
  procedure: Procedure
  me: string
  onSay?: (words: string) => void
}

export const ProcedureList = ({ procedure, me, onSay }: Props) => {
  const { safety, colleagues } = useDeskStore()
  const { first, second, steps } = procedure
  const other = first.id === me ? second : first
  const members = colleagues.of(procedure.procedure)?.members.value
  const phone = members?.find(({ id }) => id === other?.id)?.phone
  const answered = steps.map(({ step }) => step)
  const next = nextStep(answered, second?.id === me ? 'second' : 'first')
  /** Looked at out of turn, until something is answered. */
  const [looked, setLooked] = useState<{ step: ProcedureStep; answered: string } | undefined>()
  const isFresh = looked?.answered === answered.join(' ')
  const open = isFresh ? looked.step : next
  const list = useOpenInView(open)
  return (
    <section class="procedure stack tight" aria-label={text.title}>
      <p class="procedure-head small">
        <LevelMark level={procedure.level} />
        <strong>{text.running(clockSince(procedure.openedAt))}</strong>
        <span>{text.first(first.firstName, first.employer)}</span>
        <span role="status">
          {second === undefined ? text.noSecond : text.second(second.firstName, second.employer)}
        </span>
        {other !== undefined && <RingThis name={other.firstName} phone={phone} />}
      </p>
      {procedure.talkOver !== undefined && (
        <p class="notice small" data-kind="waiting">
          {text.talkOver(timeOfDay(procedure.talkOver, 'sv-SE'))}
        </p>
      )}
      <Reader procedure={procedure} me={me} />
      <ol class="plain-list steps" ref={list}>
        {procedureRule.steps.map((one) => (
          <Step
            key={one.step}
            procedure={procedure}
            me={me}
            step={one}
            open={one.step === open}
            onOpen={() => setLooked({ step: one.step, answered: answered.join(' ') })}
            onSay={onSay}
          />
        ))}
      </ol>
      <Keys procedure={procedure} me={me} />
      <ColleagueChat visit={procedure.procedure} rungAbove />
      {second === undefined && <OnCall />}
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
