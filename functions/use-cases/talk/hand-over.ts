/** Handing a talk over: asked of the youth, offered to colleagues, taken, refused, withdrawn or passed on. */
import type { World } from '../../ports/world.ts'
import { keys } from '../../store/keys.ts'
import { backToLine, leaveDesk } from '../line/back-to-line.ts'
import { isOnDuty } from '../line/line-now.ts'
import { tellBoth, tellDesk, tellLine } from '../tell.ts'
import {
  allDesks,
  carried,
  claimOnSeat,
  closePart,
  type Handover,
  listOffer,
  mayCross,
  type Moves,
  offeredTo,
  offerOfVisit,
  regimeOfUnit,
  seatedVisits,
  moveNewest,
  type Taking,
  type Visit,
  visitById,
} from '../../visit/index.ts'
import { Refusal } from '../../../shared/contract/refusals.ts'
import type { Profession, Sealed, StaffId, VisitId } from '../../../shared/ids.ts'
import { matches, type Offer } from '../../../shared/rules/line/matching.ts'
import { times } from '../../../shared/rules/line/times.ts'

export type Receiver = { colleague: StaffId } | { profession: Profession }

/** Somebody on duty with a free seat must be there to receive; otherwise `nobody-there`. */
const receiver = async (world: World, visit: Visit, to: Receiver): Promise<Handover> => {
  const free = (await allDesks(world)).filter(
    (desk) =>
      desk.status === 'here' &&
      isOnDuty(desk, world.now()) &&
      desk.staff.id !== visit.holder?.id &&
      desk.staff.languages.includes(visit.language) &&
      seatedVisits(desk).length < desk.max,
  )
  if ('profession' in to) {
    if (!free.some((desk) => desk.staff.profession === to.profession))
      throw new Refusal('nobody-there')
    return { profession: to.profession }
  }
  const colleague = free.find((desk) => desk.staff.id === to.colleague)?.staff
  if (colleague === undefined) throw new Refusal('nobody-there')
  return {
    colleague: colleague.id,
    profession: colleague.profession,
    firstName: colleague.firstName,
    unit: colleague.unit,
  }
}

/** Handing over begins with the youth: to whom, under which law, yes or no. The talk goes on meanwhile. */
export const askHandover = async (
  world: World,
  visit: Visit,
  to: Receiver,
  note?: Sealed,
): Promise<Visit> => {
  const handover = { ...(await receiver(world, visit, to)), note }
  const moved = await moveNewest(world, visit, 'ask', (now) =>
    now.press === visit.press ? { handover } : undefined,
  )
  if (!moved.moved) throw new Refusal('not-now')
  world.log('handover-asked')
  await tellBoth(world, moved.visit)
  return moved.visit
}

/**
 * The note goes with the youth from here on, whoever takes over: under the law it was written under,
 * or across the border where the youth has chosen that. One that was let go before keeps its own yes.
 */
const noteFromHere = (now: Visit, moves: Moves | undefined): Pick<Visit, 'note' | 'noteUnder'> => {
  const asked = mayCross(now)
  if (asked && moves?.note !== true) return { note: now.note, noteUnder: now.noteUnder }
  const within = asked ? undefined : regimeOfUnit(now.holder?.unit ?? '')
  return { note: now.handover?.note, noteUnder: within }
}

/**
 * The youth's own word on a hand-over: no keeps the talk as it is, yes offers it to the colleague.
 * Without a word on what may go along, nothing goes across the border.
 */
export const answerHandover = async (
  world: World,
  visit: Visit,
  { yes, moves }: { yes: boolean; moves?: Moves | undefined },
): Promise<Visit> => {
  const until = world.now() + times.handover
  const moved = await moveNewest(world, visit, yes ? 'agree' : 'refuse', (now) => ({
    ...(yes ? noteFromHere(now, moves) : {}),
    handover:
      yes && now.handover !== undefined
        ? { ...now.handover, note: undefined, until, moves }
        : undefined,
  }))
  if (!moved.moved) throw new Refusal('not-now')
  if (yes) {
    await listOffer(world, moved.visit)
    const desks = (await allDesks(world)).filter((desk) => isOnDuty(desk, world.now()))
    const offer = offerOfVisit(moved.visit)
    await Promise.all(
      offeredTo(moved.visit, desks).map((desk) => tellDesk(world, desk, { type: 'offer', offer })),
    )
  }
  await tellBoth(world, moved.visit)
  return moved.visit
}

/** An offer is over, taken or not: nobody is asked any longer. */
export const closeOffer = async (world: World, offered: Visit): Promise<void> => {
  const { visit, handover } = offered
  await world.clinic.removeAll([keys.offer(visit)])
  const told = offeredTo(offered, await allDesks(world))
  const gone = { type: 'offer-gone', visit, until: handover?.until } as const
  await Promise.all(told.map((desk) => tellDesk(world, desk, gone)))
}

/**
 * A colleague takes over: a seat of the own first, then the visit, then the old seat is freed.
 * The visit, now this counsellor's; undefined when it was taken, withdrawn or too late.
 */
export const acceptHandover = async (
  world: World,
  taking: Omit<Taking, 'event'> & { offer: Offer },
  id: VisitId,
): Promise<Visit | undefined> => {
  let offered: Visit | undefined
  const carry = () => (offered === undefined ? {} : carried(offered, taking.staff.unit))
  const visit = await claimOnSeat(world, { ...taking, event: 'accept', carry }, async (lost) => {
    const now = lost.has(id) ? undefined : await visitById(world, id, true)
    if (now?.state !== 'offered' || now.handover === undefined) return []
    const forMe = now.handover.colleague ?? taking.staff.id
    const rightProfession = now.handover.profession === taking.staff.profession
    if (forMe !== taking.staff.id || !rightProfession || now.holder?.id === taking.staff.id)
      throw new Refusal('not-found')
    // The wished-for profession gives way: the youth has just said yes to this one.
    if (!matches({ ...now, profession: undefined }, taking.offer))
      throw new Refusal('does-not-match')
    offered = now
    return [{ visit: id, rev: now.rev }]
  })
  if (visit === undefined) return undefined
  world.log('handover-accepted')
  if (offered !== undefined)
    await Promise.all([
      closePart(world, offered),
      leaveDesk(world, offered, 'handed-over'),
      closeOffer(world, offered),
    ])
  await tellBoth(world, visit)
  return visit
}

/** The counsellor takes the offer back; the talk goes on as it was. */
export const withdrawHandover = async (world: World, visit: Visit): Promise<Visit> => {
  const moved = await moveNewest(world, visit, 'withdraw', (now) =>
    now.press === visit.press ? { handover: undefined, note: undefined } : undefined,
  )
  if (!moved.moved) throw new Refusal('not-now')
  await Promise.all([closeOffer(world, visit), tellBoth(world, moved.visit)])
  return moved.visit
}

/**
 * Nobody took the hand-over (declined or unanswered): head of the line, with the note attached.
 * True when the youth is at the head of the line by this call.
 */
export const passOn = async (world: World, visit: Visit): Promise<boolean> => {
  if (!(await backToLine(world, visit, 'pass', 'handover'))) return false
  world.log('handover-unanswered')
  await closeOffer(world, visit)
  return true
}

/**
 * A colleague says no. If the talk was offered to nobody else, the youth goes to the head of the line.
 * Safe to repeat; an offer to a whole profession stays open for the others.
 */
export const declineHandover = async (world: World, staff: StaffId, id: VisitId): Promise<void> => {
  const visit = await visitById(world, id, true)
  if (visit?.state === 'offered' && visit.handover?.colleague === staff) await passOn(world, visit)
  await tellLine(world)
}
