/** The colleague with the second key in the chat: the youth lets in, sends out, and decides what is read. */
import { describe, expect, it } from 'vitest'
import {
  addReaderKey,
  answerReader,
  askReader,
  endReader,
  messagesAlong,
  readingAlong,
  sayAlong,
} from '../../functions/use-cases/safety/read-along.ts'
import {
  joinProcedure,
  leaveProcedure,
  openProcedure,
  turnKey,
} from '../../functions/use-cases/safety/procedure.ts'
import { counsellorSafetyHandlers } from '../../functions/api/safety.ts'
import { procedureOf, showProcedure } from '../../functions/safety/procedure.ts'
import { greetStaff, greetYouth } from '../../functions/use-cases/talk/greet.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { backToLine } from '../../functions/use-cases/line/back-to-line.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { barOf, nextReaderState, readerStates } from '../../shared/rules/safety/second-reader.ts'
import { mostTurns } from '../../shared/sealed-text.ts'
import { amir, asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { endingConnections } from '../support/ending-connections.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const body = { v: 1, kid: 'k', data: 'AAAA' }
const page = (letter: string) => `BA${letter.repeat(85)}`
const once = (n: number) => `m${String(n).padStart(21, '0')}`

/** Elin talks with a youth in danger, and this colleague has the second key. */
const withSecond = async (world: TestWorld, colleague: StaffMember = amir) => {
  const youth = await youthJoins(world, { urgency: 'danger' })
  await isHere(world, elin)
  await isHere(world, colleague)
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
  await openProcedure(world, elin, await now(world, youth.visit))
  await joinProcedure(world, colleague, youth.visit)
  return youth
}
type Youth = Awaited<ReturnType<typeof withSecond>>
const asks = async (world: TestWorld, { visit }: Youth) =>
  askReader(world, elin, await now(world, visit))
const says = async (world: TestWorld, youth: Youth, yes: boolean, history?: boolean) =>
  answerReader(world, await asYouth(world, youth), { yes, history })
const letIn = async (world: TestWorld, youth: Youth, history?: boolean) => {
  await asks(world, youth)
  await says(world, youth, true, history)
}
const told = async (world: TestWorld, youth: Youth) => {
  const visit = await showVisit(world, await asYouth(world, youth))
  return 'second' in visit ? visit.second : undefined
}
const shut = { code: 'not-found' }
const writes = async (world: TestWorld, { visit }: Youth, n: number) => {
  world.pass(1_000)
  return say(
    world,
    { visit, epoch: (await now(world, visit)).epoch, side: 'youth' },
    {
      mid: once(n),
      after: 0,
      body,
    },
  )
}

describe('a colleague in the chat', () => {
  it('is asked for by the first, named to the youth, and reads nothing before a yes', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await expect(readingAlong(world, amir, youth.visit)).rejects.toMatchObject(shut)
    await asks(world, youth)
    expect(await told(world, youth)).toMatchObject({
      state: 'asked',
      keys: [],
      who: { firstName: 'Amir', employer: 'Borlänge kommun', profession: 'kurator' },
    })
    await expect(readingAlong(world, amir, youth.visit)).rejects.toMatchObject(shut)
    await expect(messagesAlong(world, amir, youth.visit, 0)).rejects.toMatchObject(shut)
    await says(world, youth, true)
    expect(await told(world, youth)).toMatchObject({ state: 'reading', turn: 1 })
    expect(await readingAlong(world, amir, youth.visit)).toMatchObject({ turn: 1 })
    await expect(readingAlong(world, maja, youth.visit)).rejects.toMatchObject(shut)
  })

  it('stays out when the youth says no, and may be asked for once more', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await asks(world, youth)
    await says(world, youth, false)
    expect(await told(world, youth)).toMatchObject({ state: 'refused', turn: 0 })
    await expect(readingAlong(world, amir, youth.visit)).rejects.toMatchObject(shut)
    await expect(says(world, youth, true), 'a yes to nothing').rejects.toMatchObject({
      code: 'not-now',
    })
    await letIn(world, youth)
    expect(await told(world, youth)).toMatchObject({ state: 'reading' })
  })

  it('reads what is written from the yes on, and what was written before only with a yes to that too', async () => {
    for (const history of [false, true]) {
      const world = testWorld()
      const youth = await withSecond(world)
      await writes(world, youth, 1)
      world.pass(1_000)
      await letIn(world, youth, history)
      await writes(world, youth, 2)
      const { messages } = await messagesAlong(world, amir, youth.visit, 0)
      expect(messages.map(({ mid }) => mid)).toEqual(history ? [once(1), once(2)] : [once(2)])
    }
  })

  it('writes to both under the own name, and is told apart from the one who holds the talk', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await letIn(world, youth)
    const said = await sayAlong(world, amir, youth.visit, { mid: once(3), after: 0, body })
    expect(said).toMatchObject({ from: 'colleague', by: 'Amir' })
    const other = { mid: once(4), after: 0, body, epoch: 99 }
    await expect(sayAlong(world, amir, youth.visit, other)).rejects.toMatchObject({
      code: 'not-now',
    })
  })

  it('has the talk sealed for at most three own pages, whose keys go with the reading', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await letIn(world, youth)
    for (const letter of ['A', 'B', 'C', 'D'])
      await addReaderKey(world, amir, youth.visit, { key: page(letter) })
    await addReaderKey(world, amir, youth.visit, { key: page('E'), instead: page('D') })
    expect((await told(world, youth))?.keys).toEqual([page('B'), page('C'), page('E')])
    await endReader(world, amir, youth.visit)
    expect(await told(world, youth)).toEqual({ turn: 2, keys: [] })
    await expect(addReaderKey(world, amir, youth.visit, { key: page('A') })).rejects.toMatchObject(
      shut,
    )
  })

  const ends: Record<string, (world: TestWorld, youth: Youth) => Promise<unknown>> = {
    'the youth says stop': (world, youth) => says(world, youth, false),
    'the first takes the seat back': (world, { visit }) => endReader(world, elin, visit),
    'the colleague leaves': (world, { visit }) => endReader(world, amir, visit),
    'the second key is given back': (world, { visit }) => leaveProcedure(world, amir, visit),
    'both keys are turned': async (world, { visit }) => {
      await turnKey(world, elin, visit, true)
      await turnKey(world, amir, visit, true)
    },
    'the colleague is gone': async (world) => {
      for (let n = 0; n < 4; n++) {
        world.pass(25_000)
        await signOfLife(world, elin.id)
        await sweep(world)
      }
    },
  }
  for (const [why, ends_] of Object.entries(ends))
    it(`is out at once, and the talk has another key, when ${why}`, async () => {
      const world = testWorld()
      const youth = await withSecond(world)
      await letIn(world, youth)
      await ends_(world, youth)
      await expect(messagesAlong(world, amir, youth.visit, 0)).rejects.toMatchObject(shut)
      expect(await told(world, youth)).toEqual({ turn: 2, keys: [] })
      await expect(
        sayAlong(world, amir, youth.visit, { mid: once(5), after: 0, body }),
      ).rejects.toMatchObject(shut)
    })

  it('reads nothing once the talk is over, put back, or with somebody else', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await letIn(world, youth)
    await end(world, await asYouth(world, youth))
    await expect(messagesAlong(world, amir, youth.visit, 0)).rejects.toMatchObject(shut)

    const other = testWorld()
    const second = await withSecond(other)
    await letIn(other, second)
    await backToLine(other, await now(other, second.visit), 'release', 'put-back')
    await expect(messagesAlong(other, amir, second.visit, 0)).rejects.toMatchObject(shut)
    await takes(other, maja).catch(() => undefined)
    await takes(other, elin)
    await ready(other, await asYouth(other, second))
    await expect(messagesAlong(other, amir, second.visit, 0)).rejects.toMatchObject(shut)
    expect(await told(other, second)).toEqual({ turn: 2, keys: [] })
  })

  it('is one person: whoever takes the second key afterwards reads nothing without a yes of their own', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await letIn(world, youth)
    await leaveProcedure(world, amir, youth.visit)
    const hodan = { ...amir, id: 'hodan-falun', firstName: 'Hodan' }
    await isHere(world, hodan)
    await joinProcedure(world, hodan, youth.visit)
    await expect(messagesAlong(world, hodan, youth.visit, 0)).rejects.toMatchObject(shut)
    expect(await told(world, youth)).toEqual({ turn: 2, keys: [] })
  })

  it('cannot be let in across the border between the laws: that is a hand-over', async () => {
    const world = testWorld()
    const youth = await withSecond(world, maja)
    expect(await asks(world, youth)).toEqual({ barred: 'across-the-border' })
    expect(await told(world, youth)).toBeUndefined()
    expect(barOf('SoL', 'SoL', 'anonymous')).toBeUndefined()
    expect(barOf('HSL', 'HSL', 'anonymous')).toBeUndefined()
    expect(barOf('HSL', 'SoL', 'anonymous')).toBe('across-the-border')
    expect(barOf('HSL', 'HSL', 'identified')).toBe('known')
  })

  it('cannot be asked for by anybody but the first, nor without a second key', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await expect(askReader(world, amir, await now(world, youth.visit))).rejects.toMatchObject(shut)
    await leaveProcedure(world, amir, youth.visit)
    await expect(asks(world, youth)).rejects.toMatchObject({ code: 'not-now' })
  })

  it('is known of by the two with a key, and by no other colleague', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await letIn(world, youth)
    const stored = await procedureOf(world, youth.visit)
    for (const one of [elin, amir])
      expect(showProcedure(stored!, one.id)).toMatchObject({ reader: 'reading' })
    expect(showProcedure(stored!, maja.id).reader).toBeUndefined()
  })

  it('said again because an answer was lost changes nothing, and it is not opened without end', async () => {
    const world = testWorld()
    const youth = await withSecond(world)
    await asks(world, youth)
    await asks(world, youth)
    for (let n = 0; n < 3; n++) await says(world, youth, true)
    expect(await told(world, youth)).toMatchObject({ turn: 1 })
    for (let n = 0; n < 3; n++) await says(world, youth, false)
    let turn = 2
    await expect(
      (async () => {
        for (;;) {
          await letIn(world, youth)
          await says(world, youth, false)
          turn += 2
          if (turn > 40) return
        }
      })(),
    ).rejects.toMatchObject({ code: 'not-now' })
    expect(turn).toBeLessThanOrEqual(mostTurns)
  })

  it('never goes from no to reading without being asked for anew', () => {
    for (const state of readerStates) {
      const next = nextReaderState(state, 'allow')
      expect(next).toBe(state === 'asked' ? 'reading' : undefined)
    }
  })
})

describe('a colleague in the chat whose page is gone', () => {
  /** Amir reads along in one window, and every page has greeted. */
  const inChat = async () => {
    const { world, ends, told: pushed } = endingConnections()
    const youth = await withSecond(world)
    await greetYouth(world, 'phone', youth.visit, youth.secret)
    await greetStaff(world, 'first', elin)
    await greetStaff(world, 'colleague', amir)
    await letIn(world, youth)
    const toFirst = async () => showProcedure((await procedureOf(world, youth.visit))!, elin.id)
    const framesTo = (to: string, type: string) =>
      pushed.filter(({ connection, frame }) => connection === to && frame.type === type)
    return { world, youth, ends, toFirst, framesTo }
  }

  it('is told of at once to the youth and to the first, and again when it is back', async () => {
    const { world, youth, ends, toFirst, framesTo } = await inChat()
    const at = world.now()
    await ends('colleague')
    expect(await told(world, youth)).toMatchObject({ state: 'reading', awaySince: at })
    expect(await toFirst()).toMatchObject({ reader: 'reading', readerAwaySince: at })
    expect(framesTo('phone', 'visit')).toHaveLength(1)
    expect(framesTo('first', 'safety')).toHaveLength(1)
    await greetStaff(world, 'colleague again', amir)
    expect(await told(world, youth)).toMatchObject({ state: 'reading', awaySince: undefined })
    expect(await toFirst()).toMatchObject({ reader: 'reading', readerAwaySince: undefined })
    expect(framesTo('phone', 'visit')).toHaveLength(2)
  })

  it('is there while another window of theirs is, and when the next page has come first', async () => {
    const { world, youth, ends } = await inChat()
    await greetStaff(world, 'second window', amir)
    await ends('colleague')
    expect(await told(world, youth)).toMatchObject({ state: 'reading', awaySince: undefined })
  })

  it('is there again where only calls come through, but not by what was asked on the way out', async () => {
    const { world, youth, ends } = await inChat()
    await ends('colleague')
    const { along } = counsellorSafetyHandlers
    const asks = () => along(world, amir, { procedure: youth.visit })
    world.pass(2_000)
    await asks()
    expect(await told(world, youth)).toHaveProperty('awaySince')
    world.pass(4_000)
    await asks()
    expect(await told(world, youth)).toMatchObject({ state: 'reading', awaySince: undefined })
  })

  it('is not told of to a colleague without a key', async () => {
    const { world, youth, ends } = await inChat()
    await ends('colleague')
    const stored = await procedureOf(world, youth.visit)
    expect(showProcedure(stored!, maja.id).readerAwaySince).toBeUndefined()
  })
})
