/** A counsellor's page: on duty, takes, talks, hands over, closes; and sometimes is suddenly gone. */
import type { Desk, DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { DownFrame } from '../../shared/contract/live.ts'
import { matches } from '../../shared/rules/line/matching.ts'
import { counsellorHandlers } from '../../functions/api/counsellor.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { isGone } from '../../functions/visit/line/candidates.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { receive } from '../../functions/live/receive.ts'
import type { County } from './county.ts'
import type { Shape } from './history.ts'
import { Broken } from './judge.ts'
import { tend } from './tend.ts'
import { writer, type Writer, type Words } from './writer.ts'

export interface Counsellor {
  readonly staff: StaffMember
  connection: string | undefined
  here: boolean
  readonly writers: Map<string, Writer>
}

const units = ['mora-kommun', 'falun-kommun', 'region-dalarna'] as const

export const newCounsellor = ({ random }: County, number: number): Counsellor => {
  const unit = random.pick(units)
  const staff: StaffMember = {
    id: `staff-${number}`,
    firstName: `K${number}`,
    unit,
    profession: random.chance(0.7) ? 'kurator' : 'barnmorska',
    languages: random.chance(0.8) ? ['sv', 'en'] : ['sv'],
    roles: ['counsellor'],
  }
  return { staff, connection: undefined, here: false, writers: new Map() }
}

/** Nobody may hear "nobody waits" while somebody who matches has waited through the whole press. */
const honest = (county: County, me: Counsellor, began: number): void => {
  for (const visit of county.judge.visits.values()) {
    const since = county.judge.waitsSince(visit.visit)
    const waited = since !== undefined && since < began
    const gone = isGone({ ...visit, order: visit.order ?? '' }, county.time.now())
    const match = matches(visit, offerOf({ channels: ['chat'], staff: me.staff }))
    if (waited && match && !gone)
      county.judge.accuse(new Broken('told that nobody waits while somebody did', visit.visit))
  }
}

export const playCounsellor = async (
  county: County,
  me: Counsellor,
  { counsellorActs, handsOver }: Shape,
): Promise<void> => {
  const { random, time, ask, judge } = county
  const { staff } = me
  const name = staff.id
  const verify = () => Promise.resolve(staff)
  const visits = new Map<string, DeskVisit>()
  let desk: Desk | undefined
  let max = 1 + random.below(3)
  let gone = false

  const writerOf = ({ visit, epoch, pass }: DeskVisit): Writer => {
    const mine = me.writers.get(visit) ?? writer(county, 'counsellor')
    me.writers.set(visit, mine)
    mine.enter({ epoch, pass })
    return mine
  }
  const seeDesk = (seen: Desk) => {
    desk = seen
    visits.clear()
    for (const visit of seen.visits) visits.set(visit.visit, visit)
  }
  const hear = (frame: DownFrame) => {
    if (frame.type === 'line' && desk !== undefined) desk = { ...desk, line: frame.line }
    if (frame.type === 'offer' && desk !== undefined)
      desk = { ...desk, offers: [...desk.offers, frame.offer] }
    if (frame.type === 'desk-visit') {
      const known = visits.get(frame.visit.visit)
      if (known === undefined || known.rev <= frame.visit.rev)
        visits.set(frame.visit.visit, frame.visit)
    } else if (frame.type === 'desk-gone') {
      if ((visits.get(frame.visit)?.epoch ?? 0) <= frame.epoch) visits.delete(frame.visit)
    } else if (frame.type === 'message' || frame.type === 'said')
      me.writers.get(frame.visit)?.heard(frame.message)
  }
  const look = async () => {
    const answer = await ask(`${name} looks`, (world) => counsellorHandlers.desk(world, staff, {}))
    if ('value' in answer) seeDesk(answer.value)
  }
  const duty = async (status: 'here' | 'paused' | 'away') => {
    me.here = status === 'here'
    const wanted = { status, seats: max, channels: ['chat' as const] }
    const answer = await ask(`${name} is ${status}, ${max} seats`, (world) =>
      counsellorHandlers.duty(world, staff, wanted),
    )
    if ('value' in answer) seeDesk(answer.value)
  }
  const greet = async () => {
    // Now and then another window is opened beside the first.
    const beside = random.chance(0.2)
    if (me.connection !== undefined && !beside) county.disconnect(me.connection)
    const connection = county.connect(hear)
    me.connection = connection
    await county.deliver(`${name} greets`, (world) =>
      receive(world, verify, connection, { type: 'hello-staff', token: '' }),
    )
  }
  const beat = async () => {
    while (!gone && judge.broken() === undefined) {
      await time.sleep(20_000)
      if (gone) return
      await county.deliver(`${name} is alive`, (world) =>
        receive(world, verify, me.connection ?? '', { type: 'here', token: '' }),
      )
    }
  }

  /** One press, said again until something answers; its outcome must never change. */
  const take = async (seat: number, visit?: string, accept = false) => {
    const press = county.id('p')
    let began = 0
    const what = accept ? 'accepts' : visit === undefined ? 'takes next' : 'takes particular'
    const answer = await ask(`${name} ${what} on ${seat} (${press})`, async (world, op) => {
      began = op.began
      const reply =
        accept && visit !== undefined
          ? await counsellorHandlers.accept(world, staff, { press, seat, visit })
          : await counsellorHandlers.take(world, staff, { press, seat, visit, reason: undefined })
      if (reply.outcome === 'claimed') {
        const taken = judge.takenBy(press)
        if (taken !== reply.visit.visit)
          judge.accuse(new Broken('a press was answered with another youth', press))
      }
      return reply
    })
    if (!('value' in answer)) return
    const { value } = answer
    if (value.outcome === 'claimed') {
      visits.set(value.visit.visit, value.visit)
      if (random.chance(0.2)) {
        const again = await ask(`${name} presses again (${press})`, (world) =>
          accept && visit !== undefined
            ? counsellorHandlers.accept(world, staff, { press, seat, visit })
            : counsellorHandlers.take(world, staff, { press, seat, visit, reason: undefined }),
        )
        const other = 'value' in again && again.value.outcome === 'claimed' && again.value.visit
        if (other !== false && other.visit !== value.visit.visit)
          judge.accuse(new Broken('a press was answered with another youth', press))
      }
    } else if (value.outcome === 'nobody-waiting' && county.isCalm()) honest(county, me, began)
  }

  const wordsFor = ({ visit }: DeskVisit): Words => ({
    live: (frame) =>
      county.deliver(`${name} says live`, (world) =>
        receive(world, verify, me.connection ?? '', frame),
      ),
    http: (saying: Parameters<Words['http']>[0]) =>
      county.deliver(`${name} says`, (world) =>
        counsellorHandlers.say(world, staff, { visit, ...saying }),
      ),
    heal: ({ after }) =>
      county.deliver(`${name} reads`, (world) =>
        counsellorHandlers.messages(world, staff, { visit, after }),
      ),
  })

  const tendOne = async (mine: DeskVisit) => {
    const say = () => writerOf(mine).say(wordsFor(mine))
    await tend(county, staff, mine, { say, handsOver })
    if (mine.state === 'over') visits.delete(mine.visit)
  }

  const freeSeat = (): number | undefined => {
    const taken = new Set([...visits.values()].map(({ seat }) => seat))
    // Another window of the same counsellor shows an older desk.
    const stale = random.chance(0.08)
    return [1, 2, 3, 4].find((seat) =>
      stale ? random.chance(0.5) : seat <= max && !taken.has(seat),
    )
  }

  /** Few press while their page shows an empty line. */
  const lineKnown = () => (desk?.line.waiting ?? 0) > 0 || random.chance(0.3)

  const act = async () => {
    const seat = freeSeat()
    const offer = desk?.offers[0]
    const mine = [...visits.values()]
    if (offer !== undefined && random.chance(0.8)) {
      if (seat !== undefined && random.chance(0.85)) await take(seat, offer.visit, true)
      else
        await ask(`${name} declines`, (world) =>
          counsellorHandlers.decline(world, staff, { visit: offer.visit }),
        )
      await look()
    } else if (random.chance(mine.length > 0 ? 0.25 : 0.1)) await look()
    else if (random.chance(0.06)) await greet()
    else if (random.chance(mine.some((one) => one.seat > 1) ? 0.2 : 0.06)) {
      // To want fewer talks with one on a high seat is where the number of the seat says nothing.
      max = 1 + random.below(3)
      await duty(random.chance(0.8) ? 'here' : 'paused')
    } else if (seat !== undefined && lineKnown() && (mine.length === 0 || random.chance(0.4))) {
      const waiting = desk?.line.entries.filter(({ aside }) => !aside) ?? []
      const one = waiting.length > 0 && random.chance(0.15) ? random.pick(waiting) : undefined
      await take(seat, one?.visit)
    } else if (mine.length > 0) await tendOne(random.pick(mine))
  }

  await time.sleep(random.below(6000))
  await duty('here')
  if (random.chance(0.7)) await greet()
  void beat()
  for (
    let acts = 3 + random.below(counsellorActs);
    acts > 0 && judge.broken() === undefined;
    acts--
  ) {
    await time.sleep(300 + random.below(4000))
    if (!me.here && random.chance(0.6)) await duty('here')
    if (random.chance(0.02)) {
      if (me.connection !== undefined) county.disconnect(me.connection)
      await time.sleep(60_000 + random.below(30_000))
    }
    await act()
  }
  gone = true
  if (random.chance(0.3)) await duty('away')
}
