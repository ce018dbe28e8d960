/** Items outlive the code that wrote them: older ones are read, and what newer code wrote is kept. */
import { describe, expect, it } from 'vitest'
import { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { codeByHash, type OpenCode } from '../../functions/later/codes/code.ts'
import { addSeatKey } from '../../functions/use-cases/talk/talk.ts'
import { answerLetter } from '../../functions/later/letters/answer-letter.ts'
import { letterById } from '../../functions/later/letters/letter.ts'
import { takeLetter } from '../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../functions/later/letters/write-letter.ts'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { keys } from '../../functions/store/keys.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import type { Item, Key, Store } from '../../functions/store/store.ts'
import { say } from '../../functions/visit/talk/say.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showToYouth } from '../../functions/visit/show-to-youth.ts'
import { leave } from '../../functions/use-cases/talk/end-visit.ts'
import { messagesOfHolder, messagesOfYouth } from '../../functions/visit/talk/read-messages.ts'
import { getsCode, letterBody, sealed } from '../support/coded.ts'
import { asYouth, elin, isHere, now, takes, youthJoins } from '../support/county.ts'
import { day, rows, takes as takesPart, tilda, worksThrough } from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

/** What the first version of a visit held; everything else has come later. */
const firstVersion = [
  'visit',
  'rev',
  'mark',
  'state',
  'epoch',
  'secretHash',
  'identity',
  'level',
  'since',
  'channel',
  'language',
  'topics',
  'returned',
  'line',
  'order',
  'seenAt',
  'expires',
] as const

describe('a visit', () => {
  it('written by the first version is read, shown and changed', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    const item = await world.clinic.get(keys.visit(youth.visit))
    const older = Object.fromEntries(firstVersion.map((name) => [name, item?.[name]]))
    await world.clinic.removeAll([keys.visit(youth.visit)])
    await world.clinic.write({ put: { ...keys.visit(youth.visit), ...older } as never })

    const visit = await asYouth(world, youth)
    expect(YouthVisit.safeParse(await showToYouth(world, visit, {})).success).toBe(true)
    await leave(world, visit)
    expect((await now(world, youth.visit)).state).toBe('left')
  })

  it('with a field of a newer version keeps it through every change of an older one', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    const set = { ofTomorrow: { kept: true } }
    await world.clinic.write({ patch: keys.visit(youth.visit), when: [], set })
    const visit = await asYouth(world, youth)
    expect(JSON.stringify(await showToYouth(world, visit, {}))).not.toContain('ofTomorrow')
    await leave(world, visit)
    expect(await world.clinic.get(keys.visit(youth.visit))).toMatchObject(set)
  })
})

/** Puts the item back as an older build wrote it: without these fields. */
const without = async (store: Store, key: Key, names: readonly string[]): Promise<void> => {
  const item = (await store.get(key)) as Item
  const older = Object.entries(item).filter(([name]) => !names.includes(name))
  await store.removeAll([key])
  await store.write({ put: Object.fromEntries(older) as Item })
}

describe('a talk', () => {
  const talk = async () => {
    const world = testWorld()
    await isHere(world, elin)
    const youth = await youthJoins(world)
    await takes(world, elin)
    await ready(world, await asYouth(world, youth))
    return { world, youth }
  }

  it('with words from before they were sealed between the pages is read on both sides', async () => {
    const { world, youth } = await talk()
    const visit = await asYouth(world, youth)
    const body = sealed('från före bytet')
    expect(body.v).toBe(0)
    await say(world, { ...visit, side: 'youth' }, { mid: world.id(), after: 0, body })
    const read = [
      await messagesOfYouth(world, visit, 0, 0),
      await messagesOfHolder(world, visit, 0),
    ]
    expect(read.map(({ messages }) => messages.map((one) => one.body))).toEqual([[body], [body]])
  })

  it('at a desk that knew no keys of pages gets them from the page that is opened next', async () => {
    const { world, youth } = await talk()
    await without(world.clinic, keys.desk(elin.id), ['voice', 'beside', 'connection'])
    const visit = await now(world, youth.visit)
    expect(YouthVisit.safeParse(await showToYouth(world, visit, {})).success).toBe(true)
    const key = `B${'A'.repeat(86)}`
    expect(await addSeatKey(world, visit, { key })).toEqual([key])
  })
})

describe('a letter', () => {
  it('from before broken promises were counted is counted, taken and answered', async () => {
    const world = testWorld()
    const { code } = await getsCode(world)
    const open = (await codeByHash(world, code.hash)) as OpenCode
    const { letter } = await writeLetter(world, open, letterBody(world))
    await without(world.clinic, keys.letter(letter), ['lateAt', 'nickname', 'regime', 'offeredTo'])
    world.pass(9 * day)
    await sweep(world)
    await takeLetter(world, elin, letter)
    await answerLetter(world, elin, letter, sealed('hej'))
    const item = await letterById(world, letter)
    expect(item).toMatchObject({ state: 'answered' })
    expect(item?.lateAt).toBeTypeOf('number')
  })
})

describe('a treatment', () => {
  it('without what was added later is looked after, and what newer code added stays', async () => {
    const world = testWorld()
    const taking = await takesPart(world)
    const key = programmeKeys.treatment(taking.owner)
    await without(world.records, key, ['brokenPromises', 'letterAt', 'lineNote', 'cover'])
    const set = { ofTomorrow: { kept: true } }
    await world.records.write({ patch: key, when: [], set })
    await worksThrough(world, taking, 'm1')
    world.pass(9 * day)
    await sweepTreatments(world)
    expect((await rows.overview(world, taking.owner, {})).state).toBe('active')
    expect(await world.records.get(key)).toMatchObject(set)
  })

  it('that nobody can read is told, and leaves the others in the worklist', async () => {
    const world = testWorld()
    const [broken, whole] = [await takesPart(world), await takesPart(world)]
    await without(world.records, programmeKeys.treatment(broken.owner), ['order'])
    let told = 0
    world.records.unreadable = () => (told += 1)
    const { rows: listed } = await rows.worklist(world, tilda, {})
    expect(listed.map(({ participant }) => participant)).toEqual([whole.participant])
    expect(told).toBe(1)
  })
})
