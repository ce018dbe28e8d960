/** Nobody fills the line of a county by a script: what a place costs grows steeply, and pays for nothing else. */
import { beforeEach, describe, expect, it } from 'vitest'
import { solveChallenge } from 'altcha-lib'
import { deriveKey as byPbkdf2 } from 'altcha-lib/algorithms/pbkdf2'
import { deriveKey as bySha } from 'altcha-lib/algorithms/sha'
import { challengeNow } from '../../functions/use-cases/line/door.ts'
import { joinLine } from '../../functions/use-cases/line/join.ts'
import { tellMore } from '../../functions/use-cases/line/tell-more.ts'
import { greetStaff } from '../../functions/use-cases/talk/greet.ts'
import { newCode } from '../../functions/later/codes/new-code.ts'
import { openCode } from '../../functions/later/codes/open-code.ts'
import { proofOfWork } from '../../functions/ports/proof.ts'
import { setOpeningHours } from '../../functions/opening/hours.ts'
import type { Challenge, Join, Pays } from '../../shared/contract/visit/door.ts'
import { times } from '../../shared/rules/line/times.ts'
import { joinWork } from '../../shared/rules/line/join-work.ts'
import { asYouth, elin, isHere, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '00:00',
  closes: '24:00',
}))

/** A county that is open, with the real proof of work. */
let world: TestWorld
beforeEach(async () => {
  world = testWorld()
  await setOpeningHours(world, always)
  await isHere(world, elin)
  world.proof = proofOfWork(world.keys, Date.now)
})

const solve = async (challenge: Challenge): Promise<Join['proof']> => {
  const deriveKey = challenge.parameters.algorithm === 'SHA-256' ? bySha : byPbkdf2
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution === null) throw new Error('unsolved')
  return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } }
}
const solved = async (pays: Pays = 'place', short = 0) =>
  solve(await challengeNow(world, { pays, short }))

const ask = (proof: Join['proof'], urgency: Join['urgency'] = 'talk'): Join => ({
  proof,
  nonce: world.id(),
  channel: 'chat',
  topics: [],
  urgency,
  language: 'sv',
})

let salts = 0
/** Unlike any other, as every challenge has it. */
const salt = () => (salts++).toString(16).padStart(32, '0')

/** So many come at once, by whatever they had to pay. */
const flood = async (people: number, urgency: Join['urgency'] = 'talk') => {
  const { verify } = world.proof
  world.proof.verify = () => Promise.resolve(true)
  const { challenge, solution } = await solved()
  for (let n = 0; n < people; n++) {
    const parameters = { ...challenge.parameters, salt: salt(), cost: 4_000 }
    await joinLine(world, ask({ challenge: { ...challenge, parameters }, solution }, urgency))
  }
  world.proof.verify = verify
  // What is weighed may be this old.
  world.pass(1_000)
}

const costNow = async (pays: Pays = 'place', short = 0) => {
  const { parameters } = await challengeNow(world, { pays, short })
  return [parameters.algorithm, parameters.cost] as const
}

describe('a place in line', () => {
  it('costs a real youth on a calm evening what it always did', async () => {
    expect(await costNow()).toEqual(['SHA-256', 1])
    const proof = await solved()
    expect(proof.challenge.parameters.keyPrefix).toBe('000')
    expect(await joinLine(world, ask(proof))).toMatchObject({ rev: 1 })
  })

  it.each([
    [14, 'SHA-256', 1],
    [15, 'PBKDF2/SHA-256', 1_000],
    [30, 'PBKDF2/SHA-256', 2_000],
    [60, 'PBKDF2/SHA-256', 4_000],
  ])('costs, when %i have come within a minute, %s of %i rounds', async (people, how, cost) => {
    await flood(people)
    expect(await costNow()).toEqual([how, cost])
  })

  it('costs by those who wait when they came one by one, and the usual again afterwards', async () => {
    for (const cost of [1, 1, 1, 1_000]) {
      await flood(10)
      world.pass(joinWork.within)
      expect((await costNow())[1]).toBe(cost)
    }
    world.pass(times.visitKept)
    expect(await costNow()).toEqual(['SHA-256', 1])
  })

  it('is not given in a flood for work that was saved up before it', async () => {
    const saved = await solved()
    await flood(60)
    await expect(joinLine(world, ask(saved))).rejects.toMatchObject({ code: 'more-work' })
    await expect(joinLine(world, ask(saved, 'danger'))).rejects.toMatchObject({ code: 'more-work' })
  })

  it('is given in a flood to whoever works the seconds that are asked for, however it grows meanwhile', async () => {
    await flood(60)
    expect(await joinLine(world, ask(await solved(), 'danger'))).toMatchObject({ rev: 1 })
    const most = joinWork.steps.at(-1)?.work
    expect(await costNow('place', 3)).toEqual([most?.algorithm, most?.cost])
  })

  it('is never more than so many guesses away in a flood: nobody is unlucky for a minute', async () => {
    await flood(60)
    for (let time = 0; time < 3; time++) expect((await solved()).solution.counter).toBeLessThan(512)
  })

  it('is kept by whoever has it and asks again, though it costs more by now', async () => {
    const mine = ask(await solved())
    const { visit } = await joinLine(world, mine)
    await flood(60)
    expect(await joinLine(world, mine)).toMatchObject({ visit })
  })
})

describe('a piece of work', () => {
  it('that was done for a place pays for no code, and the other way round', async () => {
    await expect(newCode(world, await solved('place'))).rejects.toMatchObject({
      code: 'proof-missing',
    })
    await expect(joinLine(world, ask(await solved('words')))).rejects.toMatchObject({
      code: 'proof-missing',
    })
    expect(await newCode(world, await solved('words'))).toHaveProperty('words')
  })
})

describe('the bucket of tries with codes', () => {
  const tries = (proof: Join['proof'], words: string) =>
    openCode(world, { proof, words }).then(
      () => 'opened',
      (refused: { code: string }) => refused.code,
    )

  it('is not emptied for its owner by a stranger at three tries a second', async () => {
    const { words } = await newCode(world, await solved('words'))
    const { verify } = world.proof
    const { challenge, solution } = await solved('words')
    const outcomes: string[] = []
    const guess = async () => {
      const parameters = { ...challenge.parameters, salt: salt() }
      world.proof.verify = () => Promise.resolve(true)
      const told = await tries({ challenge: { ...challenge, parameters }, solution }, 'abborre')
      world.proof.verify = verify
      return told
    }
    for (let second = 0; second < 180; second++) {
      for (let n = 0; n < 3; n++) outcomes.push(await guess())
      world.pass(1_000)
    }
    expect(new Set(outcomes)).toEqual(new Set(['not-found']))
    expect(await tries(await solved('words'), words)).toBe('opened')
  })

  it('makes a try dear where many are made at once, and still lets the owner in', async () => {
    const { words } = await newCode(world, await solved('words'))
    const { verify } = world.proof
    const { challenge, solution } = await solved('words')
    world.proof.verify = () => Promise.resolve(true)
    for (let n = 0; n < 400; n++) {
      const parameters = { ...challenge.parameters, salt: salt() }
      const dear = { ...parameters, cost: 4_000 }
      await tries({ challenge: { ...challenge, parameters: dear }, solution }, 'abborre')
    }
    world.proof.verify = verify
    expect(await tries(await solved('words'), words)).toBe('more-work')
    expect(await tries(await solved('words', 3), words)).toBe('opened')
  })
})

describe('one who has a place', () => {
  it('tells every desk of it no more than a hundred times by a script, and of danger all the same', async () => {
    await greetStaff(world, 'desk', elin)
    world.proof.verify = () => Promise.resolve(true)
    const youth = await youthJoins(world)
    const tells = async (ask: Parameters<typeof tellMore>[2]) =>
      tellMore(world, await asYouth(world, youth), ask).then(
        () => 'told',
        (refused: { code: string }) => refused.code,
      )
    const answers = []
    for (let n = 0; n < 300; n++)
      answers.push(await tells({ topics: [n % 2 === 0 ? 'somn' : 'angest'] }))
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'told'))
    expect(answers.at(-1)).toBe('too-many')
    const lines = world.told.filter(({ frame }) => frame.type === 'line')
    expect(lines.length).toBeLessThanOrEqual(110)
    expect(await tells({ urgency: 'danger' })).toBe('told')
    expect(await now(world, youth.visit)).toMatchObject({ level: 1 })
  })
})
