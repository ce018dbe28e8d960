/** The talk: nothing said is lost or doubled, nobody reads what is not theirs, and erased is erased. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { receive } from '../../functions/live/receive.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { makePass, readPass } from '../../functions/visit/talk/talk-pass.ts'
import { messagesOfHolder, messagesOfYouth } from '../../functions/visit/talk/read-messages.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { answerSurvey } from '../../functions/report/survey.ts'
import { visitOfHolder } from '../../functions/visit/find-visit.ts'
import { Say } from '../../shared/contract/visit/messages.ts'
import { amir, asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const body = { v: 0, kid: 'none', data: 'aGVq' }
const talk = async (world: TestWorld) => {
  const youth = await youthJoins(world)
  await isHere(world, elin)
  await takes(world, elin)
  return { youth, visit: await ready(world, await asYouth(world, youth)) }
}

describe('a talk', () => {
  it('stores every message once and in order, however both sides write across each other and retry', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            side: fc.constantFrom('youth' as const, 'counsellor' as const),
            behind: fc.nat(3),
            again: fc.boolean(),
          }),
          { minLength: 1, maxLength: 15 },
        ),
        async (script) => {
          const world = testWorld()
          const { visit } = await talk(world)
          let last = 0
          await Promise.all(
            script.map(async ({ side, behind, again }, i) => {
              const saying = {
                mid: `message-number-${String(i).padStart(8, '0')}`,
                after: Math.max(0, last - behind),
                body,
              }
              const first = await say(
                world,
                { visit: visit.visit, epoch: visit.epoch, side },
                saying,
              )
              last = Math.max(last, first.seq)
              if (again)
                expect(
                  (await say(world, { visit: visit.visit, epoch: visit.epoch, side }, saying)).seq,
                ).toBe(first.seq)
            }),
          )
          const { messages: stored } = await messagesOfHolder(world, visit, 0)
          expect(stored.map(({ seq }) => seq)).toEqual(script.map((_, i) => i + 1))
          expect(new Set(stored.map(({ mid }) => mid)).size).toBe(script.length)
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each([50, 500])(
    'lets a side that is %i messages behind write on, and find itself when it says it again',
    async (behind) => {
      const world = testWorld()
      const {
        visit: { visit, epoch },
      } = await talk(world)
      const other = { visit, epoch, side: 'youth' } as const
      const mid = (n: number) => `message-number-${String(n).padStart(8, '0')}`
      for (let n = 0; n < behind; n++) {
        await say(world, other, { mid: mid(n), after: n, body })
        world.pass(1_000)
      }
      const late = { mid: mid(9999), after: 0, body }
      const mine = { visit, epoch, side: 'counsellor' } as const
      const stored = await say(world, mine, late)
      expect(stored.seq).toBe(behind + 1)
      await say(world, other, { mid: mid(behind), after: behind + 1, body })
      expect((await say(world, mine, late)).seq).toBe(behind + 1)
    },
  )

  it('stores nothing out of turn, so that no line silences the other side', async () => {
    const world = testWorld()
    const { visit } = await talk(world)
    const { epoch } = visit
    const mine = { visit: visit.visit, epoch, side: 'youth' } as const
    await say(world, mine, { mid: 'm'.repeat(22), after: 0, body })
    const far = say(world, mine, { mid: 'f'.repeat(22), after: 5000, body })
    await expect(far).rejects.toMatchObject({ code: 'bad-input' })
    const next = say(world, mine, { mid: 'n'.repeat(22), after: 2, body })
    await expect(next).rejects.toMatchObject({ code: 'bad-input' })
    expect((await messagesOfHolder(world, visit, 0)).messages).toHaveLength(1)
    const answer = { ...mine, side: 'counsellor' } as const
    expect((await say(world, answer, { mid: 'a'.repeat(22), after: 1, body })).seq).toBe(2)
  })

  it('takes nothing that is not sealed, over the socket and over HTTP alike', async () => {
    const world = testWorld()
    const { visit } = await talk(world)
    const { visit: id, epoch } = visit
    const pass = makePass(world, { visit: id, epoch, side: 'counsellor', peer: 'phone' })
    const saying = { mid: 'm'.repeat(22), after: 0, body: { v: 0, kid: 'none', data: 'aGVq' } }
    const frame = JSON.stringify({ type: 'say', pass, ...saying })
    const nobody = () => Promise.resolve(undefined)
    const requestContext = { routeKey: 'say', connectionId: 'desk' }
    await handleSocket(world, nobody, () => true, { body: frame, requestContext })
    expect(world.told.at(-1)?.frame).toEqual({ type: 'refused', code: 'bad-input' })
    expect((await messagesOfHolder(world, visit, 0)).messages).toEqual([])
    expect(Say.safeParse(saying).success).toBe(false)
    expect(Say.safeParse({ ...saying, body: { ...saying.body, v: 1 } }).success).toBe(true)
  })

  it('can be read by the counsellor who holds it and by no colleague', async () => {
    const world = testWorld()
    const { visit } = await talk(world)
    await isHere(world, amir)
    await expect(visitOfHolder(world, visit.visit, amir.id)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('lets a pass write into its own talk only, and refuses one that was changed or is too old', async () => {
    const world = testWorld()
    const { visit } = await talk(world)
    const pass = makePass(world, {
      visit: visit.visit,
      epoch: visit.epoch,
      side: 'youth',
      peer: 'c1',
    })
    expect(readPass(world, pass)).toMatchObject({ visit: visit.visit, side: 'youth' })
    const [text = '', signature = ''] = pass.split('.')
    const other = Buffer.from(
      Buffer.from(text, 'base64url').toString().replace('youth', 'counsellor'),
    ).toString('base64url')
    expect(readPass(world, `${other}.${signature}`)).toBeUndefined()
    expect(readPass(world, 'nonsense')).toBeUndefined()
    world.pass(2 * 3600_000 + 1)
    expect(readPass(world, pass)).toBeUndefined()
  })

  it('delivers a message to the other side by the pass and answers the writer', async () => {
    const world = testWorld()
    const { visit } = await talk(world)
    const pass = makePass(world, {
      visit: visit.visit,
      epoch: visit.epoch,
      side: 'counsellor',
      peer: 'phone',
    })
    await receive(world, () => Promise.resolve(undefined), 'desk', {
      type: 'say',
      pass,
      mid: 'm'.repeat(22),
      after: 0,
      body,
    })
    const told = world.told.slice(-2).map(({ connection, frame }) => [connection, frame.type])
    expect(told).toEqual([
      ['desk', 'said'],
      ['phone', 'message'],
    ])
  })

  it('tells a writer whose pass has run out, and names the message that waits', async () => {
    const world = testWorld()
    await receive(world, () => Promise.resolve(undefined), 'x', {
      type: 'say',
      pass: 'a.b',
      mid: 'm'.repeat(22),
      after: 0,
      body,
    })
    expect(world.told.at(-1)).toEqual({
      connection: 'x',
      frame: { type: 'refused', code: 'not-found', mid: 'm'.repeat(22) },
    })
  })

  it('is unreadable at once when the youth says "radera nu", with a receipt', async () => {
    const world = testWorld()
    const { youth, visit } = await talk(world)
    await say(
      world,
      { visit: visit.visit, epoch: visit.epoch, side: 'youth' },
      { mid: 'm'.repeat(22), after: 0, body },
    )
    await expect(erase(world, await asYouth(world, youth))).rejects.toMatchObject({
      code: 'not-now',
    })
    await end(world, await asYouth(world, youth))
    expect(await erase(world, await asYouth(world, youth))).toMatchObject({
      outcome: 'erased',
      messages: 1,
    })
    expect(await erase(world, await asYouth(world, youth))).toMatchObject({ messages: 0 })
    expect(await messagesOfYouth(world, await asYouth(world, youth), 0, 0)).toEqual({
      messages: [],
    })
    const left = await world.clinic.list({ pk: `VISIT#${visit.visit}`, prefix: 'MSG#' })
    expect(left.filter(({ mid, body }) => mid !== undefined || body !== undefined)).toEqual([])
    world.pass(2 * 3600_000)
    expect(await world.clinic.list({ pk: `VISIT#${visit.visit}`, prefix: 'MSG#' })).toEqual([])
  })

  it('is unreadable for everybody 24 hours after its end, though the database deletes later', async () => {
    const world = testWorld()
    const { youth, visit } = await talk(world)
    await say(
      world,
      { visit: visit.visit, epoch: visit.epoch, side: 'youth' },
      { mid: 'm'.repeat(22), after: 0, body },
    )
    await end(world, await asYouth(world, youth))
    expect(await messagesOfHolder(world, await now(world, visit.visit), 0)).toEqual({
      messages: [],
    })
    world.pass(24 * 3600_000 + 1000)
    await expect(asYouth(world, youth)).rejects.toMatchObject({ code: 'not-found' })
    expect(await world.clinic.list({ pk: `VISIT#${visit.visit}` })).toEqual([])
  })

  it('takes its taps once, and stores them with nothing that leads back', async () => {
    const world = testWorld()
    const { youth, visit } = await talk(world)
    await end(world, await asYouth(world, youth))
    await answerSurvey(world, await asYouth(world, youth), { listened: 5, helped: 4 })
    await expect(
      answerSurvey(world, await asYouth(world, youth), { listened: 1 }),
    ).rejects.toMatchObject({ code: 'already-answered' })
    const rows = await world.clinic.list({ pk: 'DAY#2026-11-18', prefix: 'SURVEY#' })
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(visit.visit)
  })
})
