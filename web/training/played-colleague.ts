/** A colleague who is played: a desk without a screen, which holds the second key and takes over talks. */
import type { DownFrame } from '../../shared/contract/live.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { seatOf } from '../../shared/rules/line/seat-rule.ts'
import type { Language } from '../../shared/ids.ts'
import { times } from '../../shared/rules/line/times.ts'
import {
  colleagueLines,
  linesIn,
  type ColleagueLines,
} from '../../shared/training/colleague-lines.ts'
import { pace, writingTime } from '../../shared/training/pace.ts'
import { onceId } from '../data/random-id.ts'
import { sealForColleagues } from '../data/sealed/colleague-seal.ts'
import * as sealing from '../data/sealed/sealing.ts'
import type { Page } from '../data/sealed/sealing.ts'
import { callerOn, inTurn, type Network, type Ways } from './network.ts'
import { counsellorEnd, makePage, type CounsellorEnd } from './talk-end.ts'

interface Ports extends Ways {
  network: Network
  token: () => string
  firstName: string
  did?: (what: 'second-key' | 'accepted') => void
  /** What is written in a talk, by the language of it; what colleagues write where nothing is said. */
  lines?: (language: Language) => ColleagueLines
  /** How many talks at once. */
  seats?: 2 | 4
  /** Nobody listens for an alarm here. */
  deaf?: true
}

export interface Held {
  visit: DeskVisit
  end: CounsellorEnd
  after: number
  /** How many lines of the youth's have been answered. */
  said: number
  /** When the youth wrote last, or the talk was taken. */
  heardAt: number
}

/** Their desk, for whoever plays more of it than a colleague does. */
export interface PlayedDesk {
  call: ReturnType<typeof callerOn>
  held: ReadonlyMap<string, Held>
  freeSeat: () => DeskVisit['seat'] | undefined
  hold: (visit: DeskVisit, page: Page) => void
  close: (visit: string) => Promise<void>
  /** As the clinic has it now. */
  follow: (visits: readonly DeskVisit[]) => void
}

export const playColleague = ({
  network,
  token,
  firstName,
  now,
  later,
  did,
  ...how
}: Ports): PlayedDesk => {
  const { lines: linesOf = linesIn, seats = 2, deaf } = how
  const call = callerOn(network, () => `Bearer ${token()}`)
  const held = new Map<string, Held>()
  const queue = inTurn()
  const asked = new Set<string>()
  const ownPage = makePage()
  const live = network.connect((frame) => hear(frame))
  const wait = (milliseconds: number) =>
    new Promise<void>((done) => later(milliseconds, () => done()))

  const write = async (one: Held, text: string): Promise<void> => {
    live.send({ type: 'typing', pass: one.visit.pass })
    await wait(writingTime(text))
    const { visit, epoch } = one.visit
    const sealed = await one.end.seal(epoch, text, now(), one.after)
    if (sealed === undefined) return
    const reply = await call(counsellorApi.say, { visit, epoch, after: one.after, ...sealed })
    if (reply !== undefined) one.after = Math.max(one.after, reply.message.seq)
  }
  const hold = (visit: DeskVisit, page: Page): void => {
    const end = counsellorEnd(page, visit.visit)
    const one = { visit, end, after: 0, said: 0, heardAt: now() }
    held.set(visit.visit, one)
    did?.('accepted')
    void call(counsellorApi.messages, { visit: visit.visit }).then((so) =>
      so?.messages.forEach((message) => listen(one, message)),
    )
  }
  const listen = (one: Held, message: Parameters<CounsellorEnd['open']>[0]): void =>
    queue(async () => {
      one.after = Math.max(one.after, message.seq)
      const hadKey = one.end.hasKey()
      const text = await one.end.open(message)
      const lines = linesOf(one.visit.language as Language)
      if (!hadKey && one.end.hasKey()) return write(one, lines.greets(firstName))
      if (text === undefined || message.from !== 'youth') return
      one.heardAt = now()
      live.send({ type: 'seen', pass: one.visit.pass, seq: message.seq })
      const next = lines.goesOn[one.said++]
      if (next !== undefined) await write(one, next)
    })
  const freeSeat: PlayedDesk['freeSeat'] = () => {
    const taken = [...held.values()].map((one) => seatOf(one.visit))
    return ([1, 2, 3, 4] as const).find((seat) => seat <= seats && !taken.includes(seat))
  }
  const accept = async (visit: string): Promise<void> => {
    const page = await makePage()
    const claimed = await call(counsellorApi.accept, {
      visit,
      press: onceId(),
      seat: freeSeat() ?? 1,
      key: page.key,
    })
    if (claimed?.outcome === 'claimed') hold(claimed.visit, page)
  }
  /** The second key is taken as soon as it is asked for, and turned when the first has been. */
  const lookAfterSafety = async (): Promise<void> => {
    const now = await call(safetyForCounsellor.safety, {})
    for (const { procedure, second, state, askedBy } of now?.procedures ?? []) {
      if (second === undefined && state === 'open' && !asked.has(procedure)) {
        asked.add(procedure)
        later(pace.answers, () => void takeKey(procedure))
      }
      if (second?.firstName === firstName && state !== 'closed') queue(() => keepLine(procedure))
      if (state === 'closing' && askedBy !== undefined && second?.firstName === firstName)
        await call(safetyForCounsellor.turnKey, { procedure, turned: true })
    }
  }
  /** Answers each line of the other's once; what it says is not read, for nothing here understands it. */
  const keepLine = async (visit: string): Promise<void> => {
    const page = await ownPage
    const told = await call(safetyForCounsellor.colleagueLine, { visit })
    const mine = told?.members.find((one) => one.firstName === firstName)
    if (told === undefined || mine === undefined) return
    if (!mine.pages.includes(page.key))
      await call(safetyForCounsellor.colleagueKey, { visit, key: page.key })
    const heard = told.messages.filter(({ from }) => from !== mine.id).length
    const said = told.messages.length - heard
    const text = colleagueLines.beside[said]
    if (heard <= said || text === undefined) return
    await wait(writingTime(text))
    const mid = onceId()
    const pages = told.members.flatMap((one) => one.pages)
    const sealed = await sealForColleagues(sealing, pages, visit, mid, text)
    await call(safetyForCounsellor.sayToColleagues, { visit, mid, ...sealed })
  }
  const takeKey = async (procedure: string): Promise<void> => {
    const joined = await call(safetyForCounsellor.joinProcedure, { procedure })
    if (joined?.outcome !== 'done') return
    did?.('second-key')
    await wait(pace.answers)
    await call(safetyForCounsellor.tickStep, { procedure, step: 'second', answer: 'done' })
  }
  const close = async (visit: string): Promise<void> => {
    await call(counsellorApi.close, { visit, topics: [], outcome: 'calmer', whereTo: [] })
    held.delete(visit)
  }
  const hear = (frame: DownFrame): void => {
    if (frame.type === 'still-there') sayHere()
    if (frame.type === 'offer') later(pace.answers, () => void accept(frame.offer.visit))
    if (frame.type === 'safety') void lookAfterSafety()
    const one =
      'visit' in frame && typeof frame.visit === 'string' ? held.get(frame.visit) : undefined
    if (frame.type === 'message' && one !== undefined) listen(one, frame.message)
    if (frame.type === 'pass' && one !== undefined) one.visit = { ...one.visit, pass: frame.pass }
    if (frame.type === 'desk-gone') held.delete(frame.visit)
    if (frame.type === 'desk-visit') {
      const known = held.get(frame.visit.visit)
      if (known !== undefined) known.visit = frame.visit
      if (frame.visit.state === 'over') later(pace.answers, () => void close(frame.visit.visit))
    }
  }
  const sayHere = (): void => live.send({ type: 'here', token: token(), ...(deaf && { deaf }) })
  const keepHere = (): void => {
    sayHere()
    void lookAfterSafety()
    later(times.heartbeat, keepHere)
  }
  const begin = async (): Promise<void> => {
    live.send({ type: 'hello-staff', token: token() })
    await call(counsellorApi.duty, { status: 'here', seats, channels: ['chat'] })
    keepHere()
  }
  const follow: PlayedDesk['follow'] = (visits) => {
    for (const one of held.values()) {
      const known = visits.find(({ visit }) => visit === one.visit.visit)
      if (known === undefined) held.delete(one.visit.visit)
      else one.visit = known
    }
  }
  void begin()
  return { call, held, freeSeat, hold, close, follow }
}
