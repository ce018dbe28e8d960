/** One frame from a page: greet, say, type, see. Answers go back on the same connection. */
import type { UpFrame } from '../../shared/contract/live.ts'
import { Refusal, type RefusalCode } from '../../shared/contract/refusals.ts'
import {
  noteWriting,
  type Pass,
  passInForce,
  readPass,
  readTicket,
  signOfLife,
  type StaffMember,
} from '../visit/index.ts'
import { carrySignal } from '../use-cases/talk/guest-seat.ts'
import type { VerifyStaff } from '../http/verify-staff.ts'
import { frameLimits } from '../../shared/rules/line/talk-limits.ts'
import { errorName } from '../ports/log-events.ts'
import { countsWithin } from '../ports/limits.ts'
import { StoreBusy } from '../store/store.ts'
import { sealToken } from '../ports/signed-token.ts'
import type { World } from '../ports/world.ts'
import { greetYouth, greetGuest, greetStaff, noteAwake } from '../use-cases/talk/greet.ts'
import { sayByPass, tellByPass } from '../use-cases/talk/talk.ts'

/** Asks for a fresh greeting: this connection has not said who it is, or a pass has run out. */
const passOrRefuse = (world: World, text: string): Pass => {
  const pass = readPass(world, text)
  if (pass === undefined) throw new Refusal('not-found')
  return pass
}

const noteWriter = async (world: World, { staff }: Pass): Promise<void> => {
  if (staff !== undefined) await noteWriting(world, staff)
}

/** What stores nothing comes to no closed number: whether the talk goes on is asked. */
const passStill = async (world: World, text: string): Promise<Pass> => {
  const pass = passOrRefuse(world, text)
  if (!(await passInForce(world, pass))) throw new Refusal('not-now')
  return pass
}

const passNow = async (world: World, text: string): Promise<Pass> => {
  const pass = await passStill(world, text)
  await noteWriter(world, pass)
  return pass
}

const counsellorOf = async (verify: VerifyStaff, token: string): Promise<StaffMember> => {
  const staff = await verify(token)
  if (staff === undefined || !staff.roles.includes('counsellor')) throw new Refusal('not-signed-in')
  return staff
}

/** A talk may outlive the sign-in it began with: its pass alone keeps it, and opens nothing more. */
const isHere = async (
  world: World,
  verify: VerifyStaff,
  connection: string,
  { token, pass, deaf }: Extract<UpFrame, { type: 'here' }>,
): Promise<void> => {
  try {
    const staff = await counsellorOf(verify, token ?? '')
    await signOfLife(world, staff.id, connection, deaf === true)
  } catch (problem) {
    const known = pass === undefined ? undefined : readPass(world, pass)
    const holds = known !== undefined && (await passInForce(world, known))
    const holder = holds ? known.staff : undefined
    if (holder !== undefined) await signOfLife(world, holder)
    if (holder === undefined || token !== undefined) throw problem
  }
}

type Kind = Exclude<keyof typeof frameLimits, 'within' | 'source' | 'confirmedBy'>

const kindOf = ({ type }: UpFrame): Kind => {
  if (type === 'guest-signal') return 'signal'
  return type === 'say' || type === 'typing' || type === 'seen' || type === 'signal'
    ? type
    : 'others'
}

const counted = new WeakMap<World, ReturnType<typeof countsWithin>>()

/** Whether it is carried out. A script that sends and sends holds up its own connection, and nobody's reading. */
const isWithin = (world: World, connection: string, frame: UpFrame): boolean => {
  const count = counted.get(world) ?? countsWithin(frameLimits.within)
  counted.set(world, count)
  const kind = kindOf(frame)
  const held = count(`${connection} ${kind}`, frameLimits[kind], world.now())
  if (held === 'within') return true
  const isSaidAgain = kind === 'typing' || kind === 'seen'
  if (!isSaidAgain && (held === 'first-beyond' || kind === 'say')) throw new Refusal('too-many')
  return false
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
    case 'awake':
      return noteAwake(world, connection, frame.visit, frame.secret)
    case 'hello-staff':
      return greetStaff(world, connection, await counsellorOf(verify, frame.token))
    case 'here':
      return isHere(world, verify, connection, frame)
    case 'say': {
      const pass = passOrRefuse(world, frame.pass)
      await sayByPass(world, connection, pass, frame)
      return noteWriter(world, pass)
    }
    case 'typing': {
      const { visit, peer } = await passNow(world, frame.pass)
      if (peer !== undefined) await world.push.tell(peer, { type: 'typing', visit })
      return
    }
    case 'sign': {
      // The desk says by itself that it is here: this is for the other page, and writes nothing.
      const pass = await passStill(world, frame.pass)
      const { asks, seq, shut } = frame
      return tellByPass(world, pass, { type: 'sign', visit: pass.visit, asks, seq, shut })
    }
    case 'seen': {
      const pass = await passNow(world, frame.pass)
      const { visit, epoch } = pass
      return tellByPass(world, pass, { type: 'seen', visit, epoch, seq: frame.seq })
    }
    case 'signal': {
      const pass = await passNow(world, frame.pass)
      const ticket = readTicket(world, frame.ticket)
      const sameSeat =
        ticket?.visit === pass.visit && ticket.epoch === pass.epoch && ticket.side === pass.side
      if (!sameSeat) throw new Refusal('not-found')
      if (frame.to === 'guest') return carrySignal(world, ticket, 'guest', frame.data)
      const { visit, epoch, side: from } = pass
      const { session, at } = ticket
      const { data } = frame
      return tellByPass(world, pass, { type: 'signal', from, visit, epoch, session, at, data })
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
    if (isWithin(world, connection, frame)) await carryOut(world, verify, connection, frame)
  } catch (error) {
    const code = codeOf(error)
    const isRefused = code !== 'broken' && code !== 'try-again'
    world.log(
      code === 'broken' ? 'fault' : isRefused ? 'refused' : 'store-busy',
      {},
      isRefused ? undefined : { row: frame.type, error: errorName(error) },
    )
    await world.push.tell(connection, {
      type: 'refused',
      code,
      ...(frame.type === 'say' ? { mid: frame.mid } : {}),
    })
  }
}
