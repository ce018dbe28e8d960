/** A hand-over is the youth's to refuse, and a change of law is told before it happens. */
import { useState } from 'preact/hooks'
import type { Movable } from '../../shared/rules/regime.ts'
import { Notice } from '../parts/notice.tsx'
import { HandoverMoves, movesOf } from './handover-moves.tsx'
import { words } from './language.ts'
import type { Talking } from './talk-page.tsx'
import { act, api } from './visit.ts'

export const Handover = ({ now }: { now: Talking }) => {
  if (now.state === 'asking') return <Question now={now} />
  if (now.state === 'offered')
    return (
      <Notice kind="waiting">
        <p>{words().visit.handover.offered}</p>
      </Notice>
    )
  return null
}

const Question = ({ now }: { now: Extract<Talking, { state: 'asking' }> }) => {
  const { visit, names } = words()
  const text = visit.handover
  const profession = names.professions[now.to.profession].toLowerCase()
  const to =
    now.to.firstName === undefined
      ? text.someone(profession)
      : text.named(now.to.firstName, profession, now.to.employer)
  const [chosen, setChosen] = useState<readonly Movable[]>([])
  const reply = (yes: boolean) => {
    const moves = yes && now.crossesBorder ? movesOf(chosen) : undefined
    void act(({ visit: id }) => api.answerHandover({ visit: id, yes, moves }))
  }
  return (
    <Notice kind="waiting" alert>
      <p>
        <strong>{text.ask(now.with.firstName, to)}</strong>
      </p>
      {now.crossesBorder && <p>{text.border[now.with.regime]}</p>}
      <HandoverMoves movable={now.movable} chosen={chosen} onChoose={setChosen} />
      <p>{text.about}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => reply(true)}>
          {text.yes}
        </button>
        <button type="button" class="button quiet small" onClick={() => reply(false)}>
          {text.no}
        </button>
      </div>
    </Notice>
  )
}
