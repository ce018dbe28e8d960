/** Whoever has the words finds back; whoever has not finds nothing, and finds it out slowly. */
import { countTry } from '../../functions/later/codes/count-try.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { codeByHash } from '../../functions/later/codes/code.ts'
import { eraseCode } from '../../functions/use-cases/later/return-code.ts'
import { newCode } from '../../functions/later/codes/new-code.ts'
import { openCode } from '../../functions/later/codes/open-code.ts'
import { codeOfTicket } from '../../functions/later/codes/code-ticket.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { bitsInCode } from '../../shared/rules/later/return-code.ts'
import { codeLimits } from '../../shared/rules/later/code-limits.ts'
import { comesBack, getsCode, letterBody, work } from '../support/coded.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const tries = async (words: string) => openCode(world, { proof: await work(world), words })

describe('a return code', () => {
  test('opens what it was given for, with dots or without, and with one slip in a word', async () => {
    const { words, code } = await getsCode(world)
    expect((await comesBack(world, words)).hash).toBe(code.hash)
    const careless = words.toUpperCase().replaceAll('Å', 'a').replaceAll(' ', '-')
    expect((await comesBack(world, careless)).hash).toBe(code.hash)
  })

  test('is kept only as a keyed hash', async () => {
    const seen: string[] = []
    const { clinic } = world
    world.clinic = {
      ...clinic,
      write: (change) => {
        seen.push(JSON.stringify(change))
        return clinic.write(change)
      },
    }
    const { words } = await getsCode(world)
    await comesBack(world, words)
    expect(seen.length).toBeGreaterThan(2)
    for (const word of words.split(' ')) expect(seen.join()).not.toContain(`${word}`)
  })

  test('is another one every time', async () => {
    const codes = new Set<string>()
    for (let n = 0; n < 50; n++) codes.add((await getsCode(world)).words)
    expect(codes.size).toBe(50)
  })

  test('with nothing under it is forgotten within hours, and with a letter it is not', async () => {
    const empty = await getsCode(world)
    const full = await getsCode(world)
    await writeLetter(world, full.code, letterBody(world))
    world.pass(codeLimits.emptyKept + 1000)
    await expect(tries(empty.words)).rejects.toMatchObject({ code: 'not-found' })
    expect((await comesBack(world, full.words)).hash).toBe(full.code.hash)
  })
})

describe('guessing', () => {
  test('costs work for every try, and the same work pays once', async () => {
    const { words } = await getsCode(world)
    const proof = await work(world)
    await openCode(world, { proof, words })
    await expect(openCode(world, { proof, words })).rejects.toMatchObject({ code: 'proof-used' })
    await expect(newCode(world, proof)).rejects.toMatchObject({ code: 'proof-used' })
    world.trustProofs(false)
    await expect(tries(words)).rejects.toMatchObject({ code: 'proof-missing' })
  })

  test('wrong, missing, erased, empty and scripted codes answer alike and cost alike', async () => {
    const { words, code } = await getsCode(world)
    await eraseCode(world, code)
    const odd = ['abborre adress affisch afton aktiv', words, 'x', '<script>', words.slice(0, 9)]
    const costs: string[] = []
    for (const guess of odd) {
      const done: string[] = []
      const { clinic } = world
      world.clinic = {
        ...clinic,
        get: (key, options) => {
          done.push(`get ${key.pk.split('#')[0]}`)
          return clinic.get(key, options)
        },
        write: (change) => {
          done.push('put' in change ? 'put' : 'change')
          return clinic.write(change)
        },
      }
      await expect(tries(guess)).rejects.toMatchObject({ code: 'not-found' })
      world.clinic = clinic
      costs.push(done.join())
    }
    // The very first try of a county makes the bucket.
    expect(new Set(costs.slice(1)).size).toBe(1)
  })

  test('is slowed for everybody together, and a youth gets in again in a moment', async () => {
    const { words } = await getsCode(world)
    for (let n = 0; n < codeLimits.triesAtOnce; n++)
      await expect(tries(`abborre ${n}`)).rejects.toMatchObject({ code: 'not-found' })
    await expect(tries(words)).rejects.toMatchObject({ code: 'too-many' })
    world.pass(codeLimits.leak)
    expect((await tries(words)).ticket).not.toBe('')
  })

  test('many at once get no more than the bucket holds', async () => {
    const all = await Promise.allSettled(Array.from({ length: 100 }, () => tries('abborre')))
    const let_through = all.filter(
      (one) => one.status === 'rejected' && (one.reason as { code: string }).code === 'not-found',
    )
    expect(let_through.length).toBeLessThanOrEqual(codeLimits.triesAtOnce)
    expect(let_through.length).toBeGreaterThan(0)
  })

  test('a clock that jumps back neither empties the bucket nor locks it', async () => {
    for (let n = 0; n < 10; n++) await tries('abborre').catch(() => undefined)
    world.pass(-3_600_000)
    await expect(tries('abborre')).rejects.toMatchObject({ code: 'not-found' })
    world.pass(3_600_000 + 60_000)
    await expect(tries('abborre')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the ticket of an opened code', () => {
  test('holds for an hour, and no other text does', async () => {
    const { words } = await getsCode(world)
    const { ticket } = await tries(words)
    await expect(codeOfTicket(world, `${ticket}x`)).rejects.toMatchObject({ code: 'not-found' })
    await expect(codeOfTicket(world, undefined)).rejects.toMatchObject({ code: 'not-found' })
    await expect(codeOfTicket(world, 'a.b.c')).rejects.toMatchObject({ code: 'not-found' })
    world.pass(codeLimits.ticket + 1)
    await expect(codeOfTicket(world, ticket)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('erasing everything', () => {
  test('leaves nothing, gives a receipt, and the code is then unknown', async () => {
    const { words, code } = await getsCode(world)
    const letter = await writeLetter(world, code, letterBody(world))
    const now = await codeByHash(world, code.hash)
    expect(await eraseCode(world, now!)).toMatchObject({ outcome: 'erased', letters: 1 })
    expect(await world.clinic.list({ pk: `LETTER#${letter.letter}` })).toEqual([])
    expect(await world.clinic.list({ pk: 'LETTERS' })).toEqual([])
    expect(await codeByHash(world, code.hash)).toBeUndefined()
    await expect(tries(words)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a million guesses', () => {
  test('as fast as anybody can send them are a few thousand, and chance has nothing to meet', async () => {
    const began = world.now()
    const proof = await work(world)
    let letThrough = 0
    // A million refusals: nobody reads where each came from.
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    for (let guess = 0; guess < 1_000_000; guess++) {
      // A thousand guesses every 3.6 seconds: all of them within an hour.
      if (guess % 1000 === 0) world.pass(3_600)
      await countTry(world, proof).then(
        () => (letThrough += 1),
        () => undefined,
      )
    }
    Error.stackTraceLimit = stackTraceLimit
    const hours = (world.now() - began) / 3_600_000
    expect(letThrough).toBeLessThanOrEqual(
      codeLimits.triesAtOnce + (hours * 3_600_000) / codeLimits.leak,
    )
    expect(letThrough).toBeGreaterThan(3000)
    const codesAlive = 10_000
    const guessesInAYear = codeLimits.triesAtOnce + (365 * 86_400_000) / codeLimits.leak
    expect((guessesInAYear * codesAlive) / 2 ** bitsInCode).toBeLessThan(1e-4)
    // All million of them, let through at once, would still meet nothing.
    expect((1_000_000 * codesAlive) / 2 ** bitsInCode).toBeLessThan(1e-6)
  })
})
