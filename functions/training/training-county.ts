/**
 * A whole county that lives as long as the page that made it: the clinic's own rules over memory, so that
 * what is practised is what happens at the desk. Nothing of it is sent, counted or kept.
 */
import { createHash } from 'node:crypto'
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { addDays, instantOf, localTime } from '../../shared/rules/opening/shift-times.ts'
import { counsellorApp } from '../api/counsellor.ts'
import { laterApp } from '../api/later/later-app.ts'
import { safetyApp } from '../api/safety-app.ts'
import { youthApp } from '../api/youth.ts'
import { handleSocket } from '../live/handle-socket.ts'
import { followShifts, ShiftItem } from '../opening/index.ts'
import type { Keys, World } from '../ports/world.ts'
import { setBackup } from '../safety/index.ts'
import { put } from '../store/items.ts'
import { keys } from '../store/keys.ts'
import { memoryStore } from '../store/memory.ts'
import { keptStore } from '../store/shared-lists.ts'
import { sweep } from '../use-cases/line/sweep.ts'
import type { StaffMember } from '../visit/index.ts'
import { staffOfToken, trainingColleagues, trainingStaff } from './training-staff.ts'

/** One page's live line, as the page holds it. */
export interface TrainingLine {
  readonly send: (frame: UpFrame) => void
  readonly close: () => void
}

export interface TrainingCounty {
  readonly fetch: (request: Request) => Promise<Response>
  readonly connect: (hear: (frame: DownFrame) => void) => TrainingLine
  /** What time alone does; to be called every few seconds. */
  readonly sweep: () => Promise<void>
}

interface Ports {
  /** Who practises. */
  learner: StaffMember
  now: () => number
  id: () => string
  later: (milliseconds: number, act: () => void) => void
}

const sign: Keys['sign'] = (purpose, text) =>
  createHash('sha256').update(`${purpose}\n${text}`).digest('base64url')

/** Everybody works all day, yesterday and tomorrow too, so that the door is open at any hour. */
const shiftOf = ({ id, firstName, unit, profession, languages }: StaffMember, now: number) => {
  const first = addDays(localTime(now).day, -1)
  return {
    shift: `s_${id}`,
    rev: 1,
    person: { staff: id, firstName, unit, profession, languages },
    starts: instantOf({ day: first, time: '00:00' }),
    ends: instantOf({ day: addDays(first, 1), time: '00:00' }),
    channels: ['chat' as const],
    talks: 2,
    repeats: { weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1, onHolidays: true },
    days: {},
  }
}

const fill = async (world: World, learner: StaffMember): Promise<void> => {
  const now = world.now()
  for (const staff of trainingStaff(learner)) {
    const shift = shiftOf(staff, now)
    await put(world.clinic, keys.shift(shift.shift), ShiftItem, shift)
  }
  await followShifts(world)
  const { id: staff, firstName, unit } = trainingColleagues.amir
  const day = localTime(now).day
  const turn = { starts: instantOf({ day, time: '00:00' }), ends: now + 7 * 24 * 3_600_000 }
  await setBackup(world, { rev: 0, turns: [{ staff, firstName, unit, ...turn }] })
}

/** Whoever plays here pays nothing for a place; what is solved names the visit, so no two are the same. */
const freePlaces = (): World['proof'] => {
  let asked = 0
  return {
    challenge: () =>
      Promise.resolve({
        parameters: {
          algorithm: 'SHA-256',
          nonce: '',
          salt: String((asked += 1)).padStart(32, '0'),
          cost: 1,
          keyLength: 32,
          keyPrefix: '',
          expiresAt: Number.MAX_SAFE_INTEGER,
        },
        signature: '',
      }),
    verify: () => Promise.resolve(true),
  }
}

const verify = (token: string) => Promise.resolve(staffOfToken(token))

export const trainingCounty = async ({
  learner,
  now,
  id,
  later,
}: Ports): Promise<TrainingCounty> => {
  const lines = new Map<string, (frame: DownFrame) => void>()
  const world: World = {
    now,
    id,
    clinic: keptStore(memoryStore(now), now, { alone: true }),
    push: {
      tell: (connection, frame) => {
        const hear = lines.get(connection)
        hear?.(frame)
        return Promise.resolve(hear === undefined ? 'gone' : 'told')
      },
    },
    keys: { sign, known: (purpose, text) => [sign(purpose, text)] },
    proof: freePlaces(),
    log: () => undefined,
    later: (milliseconds, act) => later(milliseconds, () => void act().catch(() => undefined)),
  }
  await fill(world, learner)
  const apis = {
    youth: youthApp(world),
    counsellor: counsellorApp(world, verify),
    safety: safetyApp(world, verify),
    later: laterApp(world, verify),
  }
  const isApi = (name: string): name is keyof typeof apis => Object.hasOwn(apis, name)
  return {
    fetch: async (request) => {
      const [, , audience = ''] = new URL(request.url).pathname.split('/')
      return isApi(audience)
        ? apis[audience].fetch(request)
        : Response.json({ code: 'not-found' }, { status: 404 })
    },
    connect: (hear) => {
      const connectionId = id()
      const event = (routeKey: string, body?: string) =>
        handleSocket(world, verify, () => true, {
          requestContext: { routeKey, connectionId },
          body,
        })
      // One frame after the other, as one page sends them.
      let turn: Promise<unknown> = Promise.resolve()
      lines.set(connectionId, hear)
      return {
        send: (frame) => void (turn = turn.then(() => event('$default', JSON.stringify(frame)))),
        close: () => {
          lines.delete(connectionId)
          void event('$disconnect')
        },
      }
    },
    sweep: () => sweep(world),
  }
}
