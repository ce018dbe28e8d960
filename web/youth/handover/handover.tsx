/** A hand-over is the youth's to refuse, and a change of law is told before it happens. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Movable } from '../../../shared/rules/records/regime.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { carryOn } from '../talk/windows-agree.ts'
import { words } from '../language.ts'
import { beyond } from '../lazy-beyond.ts'
import type { OpenSuggestion } from '../referral/referral-card.tsx'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { act, api } from '../visit/visit-store.ts'

interface Props {
  now: VisitInTalk
  /** Opens what lies beside the talk; it stays in one file with the seal. */
  open: OpenSuggestion
}

export const Handover = ({ now, open }: Props) => {
  if (now.state === 'asking') return <Question now={now} open={open} />
  if (now.state === 'offered')
    return (
      <Notice kind="waiting">
        <p>{words().visit.handover.offered}</p>
      </Notice>
    )
  return null
}

type Asking = Extract<VisitInTalk, { state: 'asking' }>

/** The counsellor's note to whoever takes over, opened here: nothing is passed on behind the youth's back. */
const useNote = (now: Asking, open: Props['open']) => {
  const [note, setNote] = useState<string>()
  const opened = useMemo(
    async () => now.note && open(now, now.note, 'note').catch(() => undefined),
    [now.note?.data],
  )
  useEffect(() => void opened.then(setNote), [opened])
  return [note, opened] as const
}

const Question = ({ now, open }: { now: Asking } & Pick<Props, 'open'>) => {
  const { visit, names } = words()
  const text = visit.handover
  const profession = names.professions[now.to.profession].toLowerCase()
  const to =
    now.to.firstName === undefined
      ? text.someone(profession)
      : text.named(now.to.firstName, profession, now.to.employer)
  const [chosen, setChosen] = useState<readonly Movable[]>([])
  const [history, setHistory] = useState(false)
  const [note, opened] = useNote(now, open)
  useEffect(() => void (now.crossesBorder && beyond.fetch()), [now.crossesBorder])
  const Moves = beyond.part.value?.HandoverMoves
  const reply = async (yes: boolean) => {
    const on = (one: Movable) => chosen.includes(one)
    const noteGoes = !now.crossesBorder || on('note')
    if (yes)
      carryOn(now.visit, {
        epoch: now.epoch,
        // Whoever is quick says yes before it is open, and it goes along all the same.
        note: noteGoes ? await opened : undefined,
        under: now.crossesBorder ? undefined : now.with.regime,
        history,
      })
    const moves =
      yes && now.crossesBorder ? Object.fromEntries(chosen.map((one) => [one, true])) : undefined
    void act(({ visit: id }) => api.answerHandover({ visit: id, yes, moves }))
  }
  return (
    <Notice kind="waiting" alert>
      <p>
        <strong>{text.ask(now.with.firstName, to)}</strong>
      </p>
      {now.crossesBorder && <p>{text.border[now.with.regime]}</p>}
      {note !== undefined && (
        <blockquote class="stack tight">
          <p class="small">{text.note(now.with.firstName)}</p>
          <p dir="auto">{note}</p>
        </blockquote>
      )}
      {Moves !== undefined && <Moves movable={now.movable} chosen={chosen} onChoose={setChosen} />}
      <label class="choice">
        <input
          type="checkbox"
          checked={history}
          onChange={({ currentTarget }) => setHistory(currentTarget.checked)}
        />
        <span>
          {text.history}
          <span class="quiet small choice-hint">{text.historyAbout}</span>
        </span>
      </label>
      <p>{text.about}</p>
      <div class="row answers">
        <button type="button" class="button small" onClick={() => void reply(true)}>
          {text.yes}
        </button>
        <button type="button" class="button quiet small" onClick={() => void reply(false)}>
          {text.no}
        </button>
      </div>
    </Notice>
  )
}
