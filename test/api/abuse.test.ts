/** Whoever wants to spoil the service: pays for every place, guesses in vain, and is told nothing. */
import { describe, expect, it } from 'vitest'
import { signingKeysFrom } from '../../functions/ports/signing-keys.ts'
import { proofOfWork } from '../../functions/ports/proof.ts'
import { handleSocket } from '../../functions/live/handle-socket.ts'
import { endAndCool } from '../../functions/use-cases/talk/end-visit.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { times } from '../../shared/rules/line/times.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { seededRandom } from '../simulation/random.ts'
import { allRows, joinBody, openDoors, pathFor, people, proofBody } from '../support/contract.ts'
import { takesPart } from '../support/programme-contract.ts'
import { asYouth, isTaken, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const inLine = async (world: Awaited<ReturnType<typeof openDoors>>['world']) =>
  (await world.clinic.list({ pk: 'waiting', index: 'line' })).length

/** Their bodies need a proof of their own, so they have none in the table of samples. */
const paidByName = new Set(['join', 'newCode', 'openCode', 'tellFeedback', 'tellIdea', 'vote'])
const bodyWithProof = async (world: TestWorld, name: string, body: object | undefined) => {
  if (name === 'join') return joinBody(world)
  const { proof } = await proofBody(world)
  if (name === 'openCode') return { proof, words: 'abborre' }
  return { ...body, proof }
}

describe('a place in line', () => {
  it('is not given for work that was not done, nor twice for the same, and nothing is written', async () => {
    const { world, ask } = await openDoors()
    world.trustProofs(false)
    const unsolved = await ask('POST', youthApi.join.path, { body: await joinBody(world) })
    expect([unsolved.status, await inLine(world)]).toEqual([403, 0])
    world.trustProofs(true)
    const body = await joinBody(world)
    await ask('POST', youthApi.join.path, { body })
    const again = { ...body, nonce: 'B'.repeat(22) }
    const replayed = await ask('POST', youthApi.join.path, { body: again })
    expect([replayed.status, await inLine(world)]).toEqual([409, 1])
  })

  it('cannot be had with a made-up challenge, a changed one, or an old one', async () => {
    let at = Date.UTC(2026, 10, 18, 18)
    const proof = proofOfWork(
      signingKeysFrom('k'.repeat(48), () => at),
      () => at,
    )
    const challenge = await proof.challenge('place')
    const solution = { counter: 0, derivedKey: '00' }
    for (const changed of [
      { ...challenge, signature: '0'.repeat(64) },
      { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } },
      { ...challenge, parameters: { ...challenge.parameters, cost: 0 } },
      { ...challenge, parameters: { ...challenge.parameters, salt: '0'.repeat(32) } },
    ])
      expect(await proof.verify({ challenge: changed, solution }, 'place')).toBe(false)
    at += times.challenge + 1_000
    expect(await proof.verify({ challenge, solution }, 'place')).toBe(false)
  })
})

describe('whatever is paid for with work', () => {
  const paid = allRows.filter(({ name, body = {} }) => 'proof' in body || paidByName.has(name))

  it('is every row that lets somebody in, or keeps a word or a vote, who has nothing yet', () => {
    expect(paid.map(({ name }) => name).toSorted()).toEqual(
      [
        'askPasskey',
        'enterByCode',
        'join',
        'newCode',
        'openCode',
        'stuck',
        'tellFeedback',
        'tellIdea',
        'useInvitation',
        'vote',
      ].toSorted(),
    )
  })

  it.each(paid)(
    'writes nothing for work that was not done: $row.summary',
    async ({ name, row, body }) => {
      const { world, ask } = await openDoors()
      const authorization = (await takesPart(world, people.therapist)).authorization
      world.trustProofs(false)
      const whole = await bodyWithProof(world, name, body)
      const written: string[] = []
      for (const store of [world.clinic, world.records]) {
        const { write } = store
        store.write = (change) => {
          written.push(JSON.stringify(change))
          return write(change)
        }
      }
      const answer = await ask(row.method, pathFor(row, 'v'), { body: whole, authorization })
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        403,
        'proof-missing',
      ])
      // What is counted is that a guess was made, and nothing else.
      expect(written.filter((change) => !change.includes('LIMITS'))).toEqual([])
    },
  )

  it.each(paid.filter(({ name }) => name !== 'join' && name !== 'stuck'))(
    'is not given twice for the same work: $row.summary',
    async ({ name, row, body }) => {
      const { world, ask } = await openDoors()
      const whole = await bodyWithProof(world, name, body)
      await ask(row.method, pathFor(row, 'v'), { body: whole })
      const again = await ask(row.method, pathFor(row, 'v'), { body: whole })
      expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([
        409,
        'proof-used',
      ])
    },
  )
})

describe('a secret', () => {
  it('is not met by twenty thousand guesses, near misses among them; a million have 1 chance in 10⁷⁰', async () => {
    const { ask, joined } = await openDoors()
    const { visit, authorization } = await joined()
    const secret = authorization.slice('Visit '.length)
    const random = seededRandom(7)
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const guess = (n: number): string => {
      const from =
        n % 2 === 0 ? [...secret] : Array.from({ length: 43 }, () => random.pick([...letters]))
      // The last letter of 256 bits has four silent ones: only the others are another secret.
      const at = random.below(42)
      const other = [...letters].filter((one) => one !== secret[at])
      from[at] = random.pick(other)
      return from.join('')
    }
    const told = new Set<string>()
    for (let n = 0; n < 20_000; n++) {
      const answer = await ask('GET', `/api/youth/visits/${visit}`, {
        authorization: `Visit ${guess(n)}`,
      })
      told.add(`${answer.status} ${await answer.text()}`)
    }
    const nobody = await ask('GET', `/api/youth/visits/v_${'a'.repeat(26)}`, { authorization })
    told.add(`${nobody.status} ${await nobody.text()}`)
    expect(told.size, 'not yours and not there are the same answer').toBe(1)
    expect(1e6 / 2 ** 256).toBeLessThan(1e-70)
  })
})

describe('a socket', () => {
  it('from a foreign page, or from none, is not opened', async () => {
    const world = testWorld()
    const own = 'https://site.example'
    const open = (headers: Record<string, string>) =>
      handleSocket(
        world,
        () => Promise.resolve(undefined),
        (origin) => origin === own,
        {
          headers,
          body: '',
          requestContext: { routeKey: '$connect', connectionId: 'c1' },
        },
      )
    for (const origin of ['https://evil.example', 'https://site.example.evil.example', 'null', ''])
      expect(await open({ origin })).toMatchObject({ statusCode: 403 })
    expect(await open({})).toMatchObject({ statusCode: 403 })
    expect(await open({ origin: own })).toMatchObject({ statusCode: 200 })
    expect(world.told).toEqual([])
  })
})

describe('a talk that is used to hurt', () => {
  it('ends, asks that tab to wait half an hour, and keeps nothing that could tell who it was', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    await isTaken(world, youth)
    await endAndCool(world, await now(world, youth.visit))
    const until = world.now() + times.coolDown
    world.pass(1_000)
    await endAndCool(world, await now(world, youth.visit))
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({
      state: 'ended',
      coolUntil: until,
    })
    expect(world.logged.filter((event) => event === 'ended')).toHaveLength(1)
    // Whoever joins anew is somebody new to us, and in danger always let in.
    await youthJoins(world, { urgency: 'danger' })
    expect(await world.clinic.list({ pk: 'waiting', index: 'line' })).toHaveLength(1)
  })
})
