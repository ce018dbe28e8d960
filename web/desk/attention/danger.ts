/** Danger that shows itself in a talk, and the second key that is asked for, are told at once (R3). */
import { effect } from '@preact/signals'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { soundLoud } from '../../staff/sound.ts'
import { notifyAway } from '../system-notices.ts'
import { tell } from '../../staff/notices/notices.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import type { DeskStore } from '../desk-store.ts'
import { nameOf } from '../talk/open-talks.ts'

const { said, procedure: rule } = safetyText

/** Talks that have become acute by the youth's own answer: not by a counsellor, who knows it already. */
export const saidDanger = <V extends Pick<DeskVisit, 'visit' | 'level' | 'chose'>>(
  now: readonly V[],
  before: Readonly<Record<string, number>>,
): V[] =>
  now.filter(
    ({ visit, level, chose = level }) => level === 1 && chose === 1 && (before[visit] ?? 1) > 1,
  )

export const tellOfDanger = ({ desk, tools, actions }: DeskStore): void => {
  let levels: Readonly<Record<string, number>> = {}
  effect(() => {
    const held = (desk.state.value?.visits ?? []).filter(({ state }) => state !== 'over')
    const inDanger = saidDanger(held, levels)
    levels = Object.fromEntries(held.map(({ visit, level }) => [visit, level]))
    for (const visit of inDanger) {
      soundLoud()
      const run = () => {
        actions.focused.value = visit.visit
        tools.value = { ...tools.peek(), [visit.visit]: 'procedure' }
      }
      tell('urgent', said.inDanger(nameOf(visit)), { text: said.open, run })
    }
  })
}

export const tellOfProcedures = ({ desk, safety, inbox }: DeskStore): void => {
  let calls = 0
  let overKnown: readonly string[] = []
  effect(() => {
    const me = desk.state.value?.staff.id
    const all = safety.procedures.value
    const now = all.filter(({ second, first }) => second === undefined && first.id !== me).length
    if (now > calls) {
      soundLoud()
      notifyAway('second')
    }
    calls = now
    const over = all.filter(({ talkOver, second }) => talkOver !== undefined && second?.id === me)
    for (const { procedure, first } of over) {
      if (overKnown.includes(procedure)) continue
      const run = () => void (inbox.view.value = 'safety')
      tell('urgent', rule.talkOverNow(first.firstName), { text: rule.look, run })
    }
    overKnown = over.map(({ procedure }) => procedure)
  })
}
