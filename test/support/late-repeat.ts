/** A press that the network brings again when something newer has been decided: by the rows as they are served, and by name. */
import { expect } from 'vitest'
import { hashSecret } from '../../functions/visit/find-visit.ts'
import { bearer, openDoors, people, proofBody, type Doors } from './contract.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- what a row answers, looked into field by field
type Told = any
/** Whose press it is, the path behind `/api/`, and the body. */
export type Press = readonly [who: string, path: string, body?: object]

export interface Played extends Doors {
  readonly press: (...press: Press) => Promise<Told>
  readonly look: (who: string, path: string) => Promise<Told>
  /** Presses, lets the rest be decided, and brings the press again. */
  readonly late: (press: Press, then: () => Promise<unknown>) => Promise<void>
  /** The same of a press that has no name, as those of pages of 0.1.0. */
  readonly lateUnnamed: (press: Press, then: () => Promise<unknown>) => Promise<void>
  /** What a row is paid for with. */
  readonly paid: () => ReturnType<typeof proofBody>
  /** What was said to the press that came again. */
  readonly again: () => number | undefined
}

export const playLate = async (): Promise<Played> => {
  const doors = await openDoors()
  let presses = 0
  let again: number | undefined
  const send = async ([who, path, body = {}]: Press, press?: string) =>
    doors.ask('POST', `/api/${path}`, { authorization: who, body, ...(press && { press }) })
  const done = async (sent: Promise<Response>, path: string): Promise<Told> => {
    const answer = await sent
    const told: Told = await answer.json()
    expect({ path, status: answer.status, told }).toMatchObject({ status: 200 })
    return told
  }
  const brings = async (press: Press, then: () => Promise<unknown>, name?: string) => {
    await done(send(press, name), press[1])
    await then()
    doors.world.pass(2_000)
    again = (await send(press, name)).status
  }
  return {
    ...doors,
    press: (...press) => done(send(press), press[1]),
    look: (who, path) => done(doors.ask('GET', `/api/${path}`, { authorization: who }), path),
    late: (press, then) => brings(press, then, `press-${String(++presses).padStart(16, '0')}`),
    lateUnnamed: brings,
    paid: () => proofBody(doors.world),
    again: () => again,
  }
}

/** What is played, and what stands afterwards: written by hand, and never what the code says. */
export type Story = readonly [what: string, play: (at: Played) => Promise<unknown>, stands: unknown]

export const standsAfter = async ([, play, stands]: Story): Promise<void> => {
  const at = await playLate()
  expect(await play(at)).toEqual(stands)
  expect(at.again(), 'the page is told that it has been, and looks').toBe(409)
}

export const [elin, nils, karin] = [people.mora, people.orsa, people.planner].map(bearer) as [
  string,
  string,
  string,
]

export const comesOnDuty = (at: Played, who: string): Promise<Told> =>
  at.press(who, 'counsellor/duty', { status: 'here', seats: 2, channels: ['chat'] })

/** A name that a page makes, of one letter. */
export const once = (letter: string): string => letter.repeat(22)

let seats = 0
/** Takes whoever is in the line. */
export const takes = async (at: Played, who: string, visit: string): Promise<void> => {
  const press = `take-${String(++seats).padStart(17, '0')}`
  await at.press(who, 'counsellor/claims', { press, seat: 1, visit, reason: 'came-back' })
}

export interface Talk {
  visit: string
  youth: string
  /** The paths of this talk, each side's. */
  mine: string
  desk: string
}

/** In the line; and called, or in a talk with Elin. */
export const inLine = async (at: Played, urgency = 'talk'): Promise<Talk> => {
  await comesOnDuty(at, elin)
  const { visit, authorization } = await at.joined(urgency)
  return {
    visit,
    youth: authorization,
    mine: `youth/visits/${visit}`,
    desk: `counsellor/visits/${visit}`,
  }
}
export const called = async (at: Played, urgency?: string): Promise<Talk> => {
  const talk = await inLine(at, urgency)
  await takes(at, elin, talk.visit)
  return talk
}
export const talks = async (at: Played, urgency?: string): Promise<Talk> => {
  const talk = await called(at, urgency)
  await at.press(talk.youth, `${talk.mine}/ready`)
  return talk
}

export const toNils = { to: { colleague: 'nils-orsa' } }
export const seat = (letter: string) => ({
  kind: 'adult',
  minutes: 30,
  link: hashSecret(letter.repeat(43)),
})

export const state = async (at: Played, { youth, mine }: Talk): Promise<string> =>
  (await at.look(youth, mine)).state
export const call = async (at: Played, { youth, mine }: Talk) => {
  const { medium, mediumAsk } = await at.look(youth, mine)
  return { medium, asks: mediumAsk?.to }
}
export const guest = async (at: Played, { visit, youth, mine }: Talk) =>
  (await at.look(youth, mine)).guest ?? `none beside ${visit.slice(0, 2)}`

export const noticeTo = { endpoint: 'https://push.test/send', key: 'B'.repeat(87) }
/** A county whose notices are taken on, and go nowhere. */
export const takesNotices = ({ world }: Played): void => {
  const { key } = noticeTo
  world.notices = { key: () => key, takes: () => true, send: () => Promise.resolve('sent') }
}
