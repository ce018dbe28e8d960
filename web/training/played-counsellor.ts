/** A counsellor of a demo county who is played: alone at its door, takes whoever has waited, and holds nobody for ever. */
import type { Desk } from '../../shared/contract/visit/desk.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import { linesIn } from '../../shared/training/colleague-lines.ts'
import { onceId } from '../data/random-id.ts'
import type { Network, Ways } from './network.ts'
import { playColleague, type Held } from './played-colleague.ts'
import { makePage } from './talk-end.ts'

interface Ports extends Ways {
  network: Network
  token: () => string
  firstName: string
  /** Whether somebody else is at a desk: the line is theirs then. */
  othersAreHere: () => Promise<boolean>
}

const looksEvery = 5_000
/** Whoever has waited so long, ms, is taken: time enough to open a desk and do it oneself. */
const takesAfter = 40_000
/** A talk in which nothing is written, or from which the youth has gone, is ended after so long, ms. */
const endsAfter = { silence: 10 * 60_000, gone: 3 * 60_000 }

export const playCounsellor = ({ othersAreHere, ...ports }: Ports): void => {
  const { now, later } = ports
  const lines = (language: Parameters<typeof linesIn>[0]) => linesIn(language, 'inDemo')
  const { call, held, freeSeat, hold, close, follow } = playColleague({
    ...ports,
    lines,
    seats: 4,
    deaf: true,
  })

  /** Whoever is in acute danger is left to those who try the desk: the procedure wants two people. */
  const takeWhoWaits = async ({ entries }: Desk['line']): Promise<void> => {
    const seat = freeSeat()
    const waiting = entries.filter(({ aside }) => !aside)
    const due = waiting.find(
      ({ level, page, since }) => level > 1 && page === 'here' && now() - since >= takesAfter,
    )
    if (seat === undefined || due === undefined || (await othersAreHere())) return
    const page = await makePage()
    const outOfOrder = { visit: due.visit, reason: 'colleague-asked' } as const
    const claimed = await call(counsellorApi.take, {
      press: onceId(),
      seat,
      key: page.key,
      ...(due === waiting[0] ? {} : outOfOrder),
    })
    if (claimed?.outcome === 'claimed') hold(claimed.visit, page)
  }
  const endIfLeft = async ({ visit, heardAt }: Held): Promise<void> => {
    const { readyBy = Infinity, youthGoneAt = Infinity } = visit
    const isLeft = now() - heardAt > endsAfter.silence || now() - youthGoneAt > endsAfter.gone
    if (visit.state === 'called' && now() > readyBy)
      await call(counsellorApi.noAnswer, { visit: visit.visit })
    if (visit.state === 'talking' && isLeft) await call(counsellorApi.end, { visit: visit.visit })
    if (visit.state === 'over') await close(visit.visit)
  }
  const tend = async (): Promise<void> => {
    const desk = await call(counsellorApi.desk, {})
    if (desk !== undefined) {
      follow(desk.visits)
      for (const one of [...held.values()]) await endIfLeft(one)
      await takeWhoWaits(desk.line)
    }
    later(looksEvery, () => void tend())
  }
  /** What was held before this process has no key here: the youth is first in line again. */
  const letGo = async (): Promise<void> => {
    const desk = await call(counsellorApi.desk, {})
    for (const { visit, state } of desk?.visits ?? [])
      await (state === 'over' ? close(visit) : call(counsellorApi.release, { visit }))
    await tend()
  }
  void letGo()
}
