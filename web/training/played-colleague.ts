/** A colleague who is played: a desk without a screen, which holds the second key and takes over talks. */
import type { DownFrame } from '../../shared/contract/live.ts'
import { safetyForCounsellor } from '../../shared/contract/safety/safety.ts'
import { counsellorApi } from '../../shared/contract/visit/counsellor.ts'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { Language } from '../../shared/ids.ts'
import { times } from '../../shared/rules/line/times.ts'
import { linesIn } from '../../shared/training/colleague-lines.ts'
import { pace, writingTime } from '../../shared/training/pace.ts'
import { onceId } from '../data/random-id.ts'
import type { Page } from '../data/sealed/sealing.ts'
import { callerOn, inTurn, type Network, type Ways } from './network.ts'
import { counsellorEnd, makePage, type CounsellorEnd } from './talk-end.ts'

interface Ports extends Ways {
  network: Network
  token: () => string
  firstName: string
  did?: (what: 'second-key' | 'accepted') => void
}

interface Held {
  visit: DeskVisit
  end: CounsellorEnd
  after: number
  /** How many lines of the youth's have been answered. */
  said: number
}

export const playColleague = ({ network, token, firstName, now, later, did }: Ports): void => {
  const call = callerOn(network, () => `Bearer ${token()}`)
  const held = new Map<string, Held>()
  const queue = inTurn()
  const asked = new Set<string>()
  const line = network.connect((frame) => hear(frame))
  const wait = (milliseconds: number) =>
    new Promise<void>((done) => later(milliseconds, () => done()))

  const write = async (one: Held, text: string): Promise<void> => {
    line.send({ type: 'typing', pass: one.visit.pass })
    await wait(writingTime(text))
    const { visit, epoch } = one.visit
    const sealed = await one.end.seal(epoch, text, now(), one.after)
    if (sealed === undefined) return
    const reply = await call(counsellorApi.say, { visit, epoch, after: one.after, ...sealed })
    if (reply !== undefined) one.after = Math.max(one.after, reply.message.seq)
  }
  const hold = (visit: DeskVisit, page: Page): void => {
    const one = { visit, end: counsellorEnd(page, visit.visit), after: 0, said: 0 }
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
      const lines = linesIn(one.visit.language as Language)
      if (!hadKey && one.end.hasKey()) return write(one, lines.greets(firstName))
      if (text === undefined || message.from !== 'youth') return
      const next = lines.goesOn[one.said++]
      if (next !== undefined) await write(one, next)
    })
  const accept = async (visit: string): Promise<void> => {
    const page = await makePage()
    const claimed = await call(counsellorApi.accept, {
      visit,
      press: onceId(),
      seat: held.size + 1,
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
      if (state === 'closing' && askedBy !== undefined && second?.firstName === firstName)
        await call(safetyForCounsellor.turnKey, { procedure, turned: true })
    }
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
  const sayHere = (): void => line.send({ type: 'here', token: token() })
  const keepHere = (): void => {
    sayHere()
    void lookAfterSafety()
    later(times.heartbeat, keepHere)
  }
  const begin = async (): Promise<void> => {
    line.send({ type: 'hello-staff', token: token() })
    await call(counsellorApi.duty, { status: 'here', seats: 2, channels: ['chat'] })
    keepHere()
  }
  void begin()
}
