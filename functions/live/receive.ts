/** One frame from a page: greet, say, type, see. Answers go back on the same connection. */
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { Refusal, type RefusalCode } from '../../shared/contract/refusals.ts'
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import {
  asVisit,
  type DeskItem,
  deskOf,
  greetDesk,
  makePass,
  type Pass,
  readPass,
  readTicket,
  say,
  seatedNow,
  showToYouth,
  signOfLife,
  type StaffMember,
  type Visit,
  visitOfYouth,
} from '../visit/index.ts'
import { tellDesk, tellPeer, tellYouth } from '../use-cases/tell.ts'
import { carrySignal, greetGuest } from '../use-cases/talk/guest-seat.ts'
import type { VerifyStaff } from '../http/actor.ts'
import { lineNow, showLine } from '../use-cases/line/line-now.ts'
import { keys } from '../store/keys.ts'
import { StoreBusy } from '../store/store.ts'
import { sealToken } from '../ports/signed-token.ts'
import type { World } from '../ports/world.ts'

/** Asks for a fresh greeting: this connection has not said who it is, or a pass has run out. */
const passOrRefuse = (world: World, text: string): Pass => {
  const pass = readPass(world, text)
  if (pass === undefined) throw new Refusal('not-found')
  return pass
}

const tellBesides = (world: World, { beside = [] }: Pass, frame: DownFrame) =>
  beside.map((window) => world.push.tell(window, frame))

/** To the other side by the shortest way: the connection in the pass, or a fresh look. */
const toPeer = async (world: World, pass: Pass, frame: DownFrame): Promise<void> => {
  const [told] = await Promise.all([
    pass.peer === undefined ? 'gone' : world.push.tell(pass.peer, frame),
    // A stage is in one window only; what is said is read in every one.
    ...(frame.type === 'signal' ? [] : tellBesides(world, pass, frame)),
  ])
  if (told === 'gone') await tellPeer(world, pass, frame)
}

const greetYouth = async (
  world: World,
  connection: string,
  id: string,
  secret: string,
): Promise<void> => {
  const known = await visitOfYouth(world, id, secret)
  const written = await world.clinic.write({
    patch: keys.visit(id),
    when: [{ path: 'secretHash', is: known.secretHash }],
    set: { connection, goneAt: undefined, seenAt: world.now() },
  })
  if (!written.ok) throw new Refusal('not-found')
  const visit = asVisit(written.item)
  await world.push.tell(connection, { type: 'welcome' })
  if (!isHeld(visit.state) || visit.holder === undefined) return
  const desk = await deskOf(world, visit.holder.id)
  const pass = makePass(world, {
    visit: id,
    epoch: visit.epoch,
    side: 'counsellor',
    peer: connection,
  })
  const shown = await showToYouth(world, visit, { desk })
  await Promise.all([
    world.push.tell(connection, { type: 'visit', visit: shown }),
    tellDesk(world, desk, { type: 'pass', visit: id, epoch: visit.epoch, pass, there: true }),
  ])
}

const tellNewDesk = (
  world: World,
  visit: Visit,
  { connection, beside }: DeskItem,
): Promise<void> => {
  const pass = makePass(world, {
    visit: visit.visit,
    epoch: visit.epoch,
    side: 'youth',
    peer: connection,
    beside,
  })
  return tellYouth(world, visit, {
    type: 'pass',
    visit: visit.visit,
    epoch: visit.epoch,
    pass,
    there: true,
  })
}

const greetStaff = async (world: World, connection: string, staff: StaffMember): Promise<void> => {
  const desk = await greetDesk(world, staff, connection)
  await world.push.tell(connection, { type: 'welcome' })
  await world.push.tell(connection, { type: 'line', line: showLine(await lineNow(world)) })
  if (desk === undefined) return
  const seated = await seatedNow(world, desk)
  await Promise.all(seated.map(({ visit }) => tellNewDesk(world, visit, desk)))
}

const carryOut = async (
  world: World,
  verify: VerifyStaff,
  connection: string,
  frame: UpFrame,
): Promise<void> => {
  switch (frame.type) {
    case 'open':
      await world.push.tell(connection, {
        type: 'opened',
        connection: sealToken(world, 'connection', { connection }),
      })
      return
    case 'hello':
      return greetYouth(world, connection, frame.visit, frame.secret)
    case 'hello-guest':
      return greetGuest(world, connection, frame.visit, frame.secret)
    case 'hello-staff':
    case 'here': {
      const staff = await verify(frame.token)
      if (staff === undefined || !staff.roles.includes('counsellor'))
        throw new Refusal('not-signed-in')
      if (frame.type === 'hello-staff') return greetStaff(world, connection, staff)
      await signOfLife(world, staff.id, connection)
      return
    }
    case 'say': {
      const pass = passOrRefuse(world, frame.pass)
      const message = await say(world, pass, frame)
      await Promise.all([
        world.push.tell(connection, { type: 'said', visit: pass.visit, message }),
        toPeer(world, pass, { type: 'message', visit: pass.visit, message }),
      ])
      return
    }
    case 'typing':
    case 'seen': {
      const pass = passOrRefuse(world, frame.pass)
      const told: DownFrame =
        frame.type === 'seen'
          ? { type: 'seen', visit: pass.visit, seq: frame.seq }
          : { type: 'typing', visit: pass.visit }
      if (pass.peer !== undefined) await world.push.tell(pass.peer, told)
      return
    }
    case 'signal': {
      const pass = passOrRefuse(world, frame.pass)
      const ticket = readTicket(world, frame.ticket)
      const sameSeat =
        ticket?.visit === pass.visit && ticket.epoch === pass.epoch && ticket.side === pass.side
      if (!sameSeat) throw new Refusal('not-found')
      if (frame.to === 'guest') return carrySignal(world, ticket, 'guest', frame.data)
      const { visit, epoch, side: from } = pass
      const { session, at } = ticket
      const { data } = frame
      return toPeer(world, pass, { type: 'signal', from, visit, epoch, session, at, data })
    }
    case 'guest-signal': {
      const ticket = readTicket(world, frame.ticket)
      if (ticket?.side !== 'guest') throw new Refusal('not-found')
      return carrySignal(world, ticket, frame.to, frame.data)
    }
    case 'ping':
      await world.push.tell(connection, { type: 'pong' })
  }
}

const codeOf = (error: unknown): RefusalCode =>
  error instanceof Refusal ? error.code : error instanceof StoreBusy ? 'try-again' : 'broken'

/** Carries out a frame; what goes wrong is told as `refused`, with the message it was about. */
export const receive = async (
  world: World,
  verify: VerifyStaff,
  connection: string,
  frame: UpFrame,
): Promise<void> => {
  try {
    await carryOut(world, verify, connection, frame)
  } catch (error) {
    const code = codeOf(error)
    world.log(code === 'broken' ? 'fault' : 'refused')
    await world.push.tell(connection, {
      type: 'refused',
      code,
      ...(frame.type === 'say' ? { mid: frame.mid } : {}),
    })
  }
}
