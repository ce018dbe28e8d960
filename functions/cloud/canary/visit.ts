/** One visit as a youth and a counsellor make it, over the site as it stands: whoever could not come in is found here. */
import { randomBytes } from 'node:crypto'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import { counsellorApi } from '../../../shared/contract/visit/counsellor.ts'
import { youthApi } from '../../../shared/contract/visit/youth.ts'
import { call, type MarkedWay, openChannel, type Way } from './page.ts'

/** In this order; the number of the one that failed stands in the log, and in the runbook by this list. */
export const steps = [
  'the door as everybody sees it',
  'a desk is there',
  'the live channel opens',
  'a join',
  'a claim, of which the youth is told',
  'the ready check',
  'what the youth says is stored, and the counsellor reads it',
  'what the counsellor says reaches the youth',
  'the end, the short form and the erasing',
] as const

export class StepFailed extends Error {
  override readonly name = 'StepFailed'
  /** From one on. */
  readonly step: number

  constructor(step: number, cause: unknown) {
    super(`Step ${step}, ${steps[step - 1]}: ${cause instanceof Error ? cause.message : 'failed'}`)
    this.step = step
  }
}

const once = () => randomBytes(18).toString('base64url')
const sealed = () => ({ v: 1, kid: 'canary', data: randomBytes(60).toString('base64url') }) as const

const hold = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(sentence)
}

const solved = async (way: Way) => {
  const challenge = await call(way, youthApi.challenge, {})
  const solution = await solveChallenge({ challenge, deriveKey })
  if (!solution) throw new Error('the work could not be done')
  const { counter, derivedKey } = solution
  return { challenge, solution: { counter, derivedKey } }
}

/** Throws `StepFailed`. */
export const visit = async (way: MarkedWay, now: () => number): Promise<void> => {
  let step = 0
  const next = async <T>(run: () => Promise<T>): Promise<T> => {
    step++
    return run().catch((cause: unknown) => {
      throw new StepFailed(step, cause)
    })
  }
  const atDesk = `Bearer ${way.mark}`
  await next(async () => {
    const door = await call({ site: way.site }, youthApi.door, {})
    hold(Math.abs(door.now - now()) < 60_000, 'its clock is more than a minute off')
  })
  await next(() =>
    call(way, counsellorApi.duty, { status: 'here', seats: 1, channels: ['chat'] }, atDesk),
  )
  const page = await next(() => openChannel(way))
  try {
    const { id, youth } = await next(async () => {
      page.say({ type: 'open' })
      const { connection } = await page.hear('opened')
      const joined = await call(way, youthApi.join, {
        proof: await solved(way),
        nonce: once(),
        urgency: 'talk',
        channel: 'chat',
        topics: [],
        language: 'sv',
        connection,
      })
      return { id: joined.visit, youth: `Visit ${joined.secret}` }
    })
    await next(async () => {
      const claimed = await call(way, counsellorApi.take, { press: once(), seat: 1 }, atDesk)
      hold(claimed.outcome === 'claimed' && claimed.visit.visit === id, 'nobody was called')
      await page.hear('visit', (frame) => frame.visit.state === 'called')
    })
    const pass = await next(async () => {
      const ready = await call(way, youthApi.ready, { visit: id }, youth)
      if (ready.state !== 'talking') throw new Error('the talk did not begin')
      return ready.pass
    })
    await next(async () => {
      const body = sealed()
      page.say({ type: 'say', pass, mid: once(), after: 0, body })
      await page.hear('said')
      const { messages } = await call(way, counsellorApi.messages, { visit: id }, atDesk)
      hold(
        messages.some(({ body: read }) => 'data' in read && read.data === body.data),
        'it is not there',
      )
    })
    await next(async () => {
      const body = sealed()
      const saying = { visit: id, mid: once(), after: 1, body }
      await call(way, counsellorApi.say, saying, atDesk)
      await page.hear('message', ({ message }) => message.from === 'counsellor')
    })
    await next(async () => {
      await call(way, youthApi.end, { visit: id }, youth)
      const form = { visit: id, topics: [], outcome: 'other' as const, whereTo: [] }
      await call(way, counsellorApi.close, form, atDesk)
      await call(way, youthApi.erase, { visit: id }, youth)
    })
  } finally {
    page.close()
  }
}
