/** What the plan says, written with the youth: kept in the tab until it is saved, so that a meeting loses nothing. */
import { useState } from 'preact/hooks'
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { principals, type Side, sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { tell } from '../../staff/notices/notices.ts'
import { LimitedLine, TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { DayField } from '../../ui/time-fields/day-field.tsx'
import { sipText } from '../../text/desk-sip/sv.ts'
import { type Measure, Measures, Parties, type Party } from './sip-rows.tsx'
import type { SipStore } from './sip-store.ts'

const { write: text, plan } = sipText
const { longestGoal, longestName, mostGoals } = sipRule

interface Filled {
  goals: string
  parties: Party[]
  measures: Measure[]
  side: Side | ''
  responsible: string
  followUpOn: string
  /** What it was begun over: another's change since is told, and nothing is lost. */
  over: string
}

const overOf = ({ goals, parties, measures, responsible, followUpOn }: SipShown): string =>
  JSON.stringify([goals, parties.map(({ name }) => name), measures, responsible, followUpOn])

const filledFrom = (open: SipShown): Filled => ({
  goals: open.goals.join('\n'),
  parties: open.parties.map(({ party, unit = '', name }) => ({ party, unit, name })),
  measures: open.measures.map((one) => ({ ...one })),
  side: open.responsible?.side ?? '',
  responsible: open.responsible?.name ?? '',
  followUpOn: open.followUpOn ?? '',
  over: overOf(open),
})

const goalsIn = (lines: string): string[] =>
  lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

const faultIn = ({ goals, parties, measures }: Filled): string => {
  const said = goalsIn(goals)
  if (said.length > mostGoals) return text.tooManyGoals
  const isEmpty = (words: string) => words.trim() === ''
  const isHalf =
    parties.some(({ name }) => isEmpty(name)) ||
    measures.some(({ what, who, when }) => [what, who, when].some(isEmpty))
  if (isHalf) return text.incomplete
  const isLong =
    said.some((one) => tooMany(one, longestGoal) > 0) ||
    parties.some(({ name }) => tooMany(name, longestName) > 0) ||
    measures.some(
      ({ what, who, when }) =>
        tooMany(what, longestGoal) + tooMany(who, longestName) + tooMany(when, longestName) > 0,
    )
  return isLong ? text.tooLong : ''
}

export const WriteSip = ({ store, open }: { store: SipStore; open: SipShown }) => {
  const { sip } = open
  const now = overOf(open)
  // Begun anew from what is saved, as long as nothing is written.
  const { form, isKept, write, drop, once } = useFormDraft<Filled>(sip, 'sip-text', () =>
    filledFrom(open),
  )
  const [problem, setProblem] = useState('')
  const { goals, parties, measures, side, responsible, followUpOn } = form
  const save = async () => {
    const fault = faultIn(form)
    setProblem(fault)
    if (fault !== '') return
    const isNamed = side !== '' && side !== 'other' && responsible.trim() !== ''
    const wasOut = open.state === 'handed-out' || open.state === 'followed-up'
    const done = await store.act(() =>
      store.api.writeSip({
        sip,
        rev: open.rev,
        once: once(),
        goals: goalsIn(goals),
        parties: parties.map(({ party, unit, name }) =>
          unit === '' ? { party, name } : { party, unit, name },
        ),
        measures,
        ...(isNamed ? { responsible: { side, name: responsible } } : {}),
        ...(followUpOn === '' ? {} : { followUpOn }),
      }),
    )
    if (done === undefined) return
    drop()
    tell('good', wasOut ? text.savedAgain : text.saved)
  }
  return (
    <details class="card" open={open.state === 'wished' || open.state === 'called'}>
      <summary>{text.title}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p class="small quiet">{text.about}</p>
        {isKept && form.over !== now && (
          <Notice kind="waiting">
            <p>{text.changed}</p>
            <p>
              <button type="button" class="button quiet small" onClick={drop}>
                {text.restart}
              </button>
            </p>
          </Notice>
        )}
        <TextFieldWithLimit
          label={text.goals}
          hint={text.goalsHint}
          rows={3}
          longest={longestGoal * mostGoals}
          value={goals}
          onInput={(value) => write({ goals: value })}
        />
        <Parties rows={parties} onChange={(rows) => write({ parties: rows })} />
        <Measures rows={measures} onChange={(rows) => write({ measures: rows })} />
        <Choices<Side>
          legend={text.responsible}
          options={principals.map((value) => ({ value, label: plan.sides[value] }))}
          chosen={side === '' ? [] : [side]}
          onChoose={([chosen]) => write({ side: chosen ?? '' })}
        />
        <LimitedLine
          label={text.responsibleName}
          longest={longestName}
          value={responsible}
          onInput={(value) => write({ responsible: value })}
        />
        <DayField
          label={text.followUpOn}
          value={followUpOn}
          onSet={(day) => write({ followUpOn: day })}
        />
        <p role="status" class={problem === '' ? '' : 'error'}>
          {problem}
        </p>
        <p>
          <button type="submit" class="button">
            {text.save}
          </button>
        </p>
      </form>
    </details>
  )
}
