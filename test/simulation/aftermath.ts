/** What must be true when the faults are over and the clock has done its rounds: nobody is lost. */
import { matches } from '../../shared/rules/line/matching.ts'
import { isHeld, isOver } from '../../shared/rules/line/visit-states.ts'
import { times } from '../../shared/rules/line/times.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { seatedVisits, type StaffMember } from '../../functions/visit/desk/desk.ts'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import { isGone } from '../../functions/visit/line/candidates.ts'
import { keys } from '../../functions/store/keys.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { takeNext } from '../../functions/visit/line/take-next.ts'
import type { Visit } from '../../functions/visit/visit.ts'
import type { World } from '../../functions/ports/world.ts'
import type { Counsellor } from './counsellor.ts'
import type { County } from './county.ts'
import { Broken } from './judge.ts'
import type { Youth } from './youth.ts'

const helper: StaffMember = {
  id: 'helper',
  firstName: 'H',
  unit: 'region-dalarna',
  profession: 'kurator',
  languages: ['sv', 'en'],
  roles: ['counsellor'],
}

/** Every history is looked through; the order and the end of all visits in a part of them. */
export type Depth = 'short' | 'in order' | 'to the end'

export const aftermath = async (
  county: County,
  youths: readonly Youth[],
  counsellors: readonly Counsellor[],
  depth: Depth,
): Promise<void> => {
  const { judge, time } = county
  const must = (holds: boolean, rule: string, detail = '') => {
    if (!holds) judge.accuse(new Broken(rule, detail))
  }
  const all = () => [...judge.visits.values()]
  const alone = async <T>(name: string, run: (world: World) => Promise<T>): Promise<T> => {
    const asked = county.ask(name, run)
    await time.run(100_000)
    const answer = await asked
    if (!('value' in answer))
      throw new Broken('a quiet county refused', `${name} ${JSON.stringify(answer)}`)
    return answer.value
  }
  const round = () => alone('the clock sweeps', sweep)

  const storedAsSaid = () => {
    for (const youth of youths) checkWriter(youth.joined?.visit, youth.writer.stored)
    for (const { writers } of counsellors)
      for (const [visit, writer] of writers) checkWriter(visit, writer.stored)
  }
  const checkWriter = (visit: string | undefined, stored: Youth['writer']['stored']) => {
    const erased = visit === undefined || judge.visits.get(visit)?.erased === true
    if (erased) return
    let last = ''
    for (const { mid, epoch, seq } of stored) {
      const kept = judge.messages.get(visit)?.get(mid)
      must(kept?.epoch === epoch && kept.seq === seq, 'a stored message is gone', mid)
      const place = `${String(epoch).padStart(6, '0')}#${String(seq).padStart(6, '0')}`
      must(place > last, 'messages are out of order', `${mid} at ${place} after ${last}`)
      last = place
    }
  }

  const noStaleSeats = (rule: string) => {
    for (const [id, desk] of judge.desks)
      for (const { taken } of seatedVisits(desk))
        must(
          all().some((visit) => visit.holder?.id === id && visit.press === taken.press),
          rule,
          `${id} ${taken.press}`,
        )
  }

  const everybodyFound = async () => {
    const line = await county.database.truth.list({ pk: 'waiting', index: 'line' })
    for (const { joined } of youths) {
      if (joined === undefined) continue
      const visit = judge.visits.get(joined.visit)
      must(visit !== undefined, 'a youth who joined is nowhere')
      const listed = line.some((one) => one.visit === joined.visit)
      must((visit?.state === 'waiting') === listed, 'a waiting youth is not in the line')
    }
  }

  /** One counsellor alone: strictly in order, and nobody waits only when nobody does. */
  const calledAt = (visit: Visit): number =>
    visit.level === 1
      ? visit.goneAt === undefined && time.now() - visit.seenAt <= times.unanswered
        ? 0
        : 1
      : visit.goneAt === undefined && time.now() - visit.seenAt <= times.unanswered
        ? 2
        : 3
  const inOrder = async () => {
    const offer = offerOf({ channels: ['chat'], staff: helper })
    await alone('the helper is here', (world) =>
      goOnDuty(world, helper, { status: 'here', seats: 6, channels: ['chat'] }),
    )
    for (let seat = 1; seat <= (depth === 'to the end' ? 6 : 2); seat++) {
      const expected = all()
        .filter((visit) => visit.state === 'waiting' && matches(visit, offer))
        .filter((visit) => !isGone({ ...visit, order: visit.order ?? '' }, time.now()))
        .sort((a, b) => ((a.order ?? '') < (b.order ?? '') ? -1 : 1))
        // Acute danger first; then whoever is there, by a rule of its own in the rules' tests.
        .sort((a, b) => calledAt(a) - calledAt(b))[0]
      const got: Visit | undefined = await alone(`the helper takes ${seat}`, (world) =>
        takeNext(world, { staff: helper, press: `h${seat}`, seat, offer, rank: 7 * seat }),
      )
      must(got?.visit === expected?.visit, 'out of order', `${got?.visit} for ${expected?.visit}`)
      if (got === undefined) return
    }
  }

  const counted = () => {
    const over = all().filter(({ state }) => isOver(state))
    must(
      over.length === all().length,
      'somebody never comes to an end',
      all().find(({ state }) => !isOver(state))?.state,
    )
    must(judge.tallies.size >= over.length, 'a visit was not counted')
    must(
      !all().some(({ line }) => line === 'uncounted'),
      'a counted visit still waits to be counted',
    )
    must(judge.tallies.size <= over.length, 'a visit was counted twice')
    for (const times of judge.tallies.values()) must(times === 1, 'a visit was counted twice')
  }

  const nothingErasedIsLeft = async () => {
    for (const { joined, erasedFrom } of youths) {
      if (joined === undefined || erasedFrom === undefined) continue
      // What the other side says while the chat is erased is unreadable, and expires with it.
      for (const item of await county.database.truth.list(keys.messages(joined.visit))) {
        if (item.closed === true && item.body === undefined) continue
        const at = judge.storedAt(String(item.mid)) ?? 0
        must(at >= erasedFrom, 'a message is left after it was said to be erased', item.sk)
      }
    }
  }

  storedAsSaid()
  await nothingErasedIsLeft()
  await everybodyFound()
  // Longer than any press takes, so that what a crash left behind may be cleared.
  time.advance(20_000)
  if (depth === 'to the end') await round()
  if (depth === 'to the end') noStaleSeats('a seat stays taken by nobody')
  // Every counsellor is gone, every ready check and every offer is over.
  time.advance(times.counsellorQuiet + times.handover + 15_000)
  await round()
  must(!all().some(({ state }) => isHeld(state)), 'a talk stays with somebody who is gone')
  noStaleSeats('a seat stays taken by nobody')
  await everybodyFound()
  if (depth === 'short') return
  await inOrder()
  if (depth === 'in order') return
  for (const { connection } of [...youths, ...counsellors])
    if (connection !== undefined) county.disconnect(connection)
  time.advance(times.counsellorGone + times.readyCheck + 15_000)
  await round()
  time.advance(times.grace + 5000)
  await round()
  time.advance(times.grace + 5000)
  await round()
  noStaleSeats('a seat stays taken by nobody')
  counted()
}
