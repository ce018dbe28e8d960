/** Colleagues write to each other beside a talk: those it is between and nobody else, and no longer than the talk. */
import { describe, expect, it } from 'vitest'
import {
  addColleagueKey,
  askColleague,
  colleagueLinesFor,
  sayToColleagues,
  showColleagueLine,
} from '../../functions/use-cases/safety/colleague-line.ts'
import {
  joinProcedure,
  openProcedure,
  turnKey,
} from '../../functions/use-cases/safety/procedure.ts'
import { showSafety } from '../../functions/use-cases/safety/show-safety.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { end, fileForm, lose } from '../../functions/use-cases/talk/end-visit.ts'
import { erase } from '../../functions/visit/erase.ts'
import { setBackup } from '../../functions/safety/backup.ts'
import { keepPhone } from '../../functions/settings/accounts/on-call-phone.ts'
import { setPhone, signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import { colleagueLineRule } from '../../shared/rules/safety/colleague-line.ts'
import { amir, elin, isHere, maja, now } from '../support/county.ts'
import { inTalk } from '../support/danger.ts'
import { type TestWorld, testWorld } from '../support/test-world.ts'

const page = `B${'A'.repeat(86)}`
const sealed = { v: 2, kid: 'k', data: 'AAAA' }
const saying = (mid: string) => ({ mid, body: sealed, keys: [{ page, key: sealed }] })
const once = (n: number) => `message-${String(n).padStart(16, '0')}`
const form = { topics: [], outcome: 'calmer' as const, whereTo: [] }

const besideTalk = async () => {
  const world = testWorld()
  const { visit } = await inTalk(world)
  for (const staff of [elin, amir, maja]) await isHere(world, staff)
  return { world, visit }
}

describe('the line between colleagues', () => {
  it('is between whoever holds the talk and whom they have asked, and hidden from others', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    await sayToColleagues(world, elin, visit, saying(once(1)))
    const seen = await showColleagueLine(world, amir, visit)
    expect(seen.members.map(({ id }) => id)).toEqual([elin.id, amir.id])
    expect(seen.messages).toMatchObject([{ from: elin.id, mid: once(1) }])
    await expect(showColleagueLine(world, maja, visit)).rejects.toMatchObject({ code: 'not-found' })
    await expect(sayToColleagues(world, maja, visit, saying(once(2)))).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(askColleague(world, amir, visit, maja.id)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await colleagueLinesFor(world, maja.id)).toEqual([])
    expect(await colleagueLinesFor(world, amir.id)).toMatchObject([{ visit, asked: true }])
  })

  it('is between the two keys of a procedure without anybody having asked', async () => {
    const { world, visit } = await besideTalk()
    await openProcedure(world, elin, await now(world, visit))
    await joinProcedure(world, amir, visit)
    await addColleagueKey(world, amir, visit, page)
    const seen = await showColleagueLine(world, elin, visit)
    expect(seen.members.find(({ id }) => id === amir.id)?.pages).toEqual([page])
  })

  it('tells the others that something has come, and says nothing of it', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    await signOfLife(world, amir.id, 'amirs-page')
    const before = world.told.length
    await sayToColleagues(world, elin, visit, saying(once(1)))
    expect(world.told.slice(before)).toEqual([
      { connection: 'amirs-page', frame: { type: 'safety' } },
    ])
  })

  it('shows one of what two requests of it have put in the same moment', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    let ticks = 0
    const ticking = { ...world, now: () => world.now() + ++ticks }
    await Promise.all([1, 1].map((n) => sayToColleagues(ticking, elin, visit, saying(once(n)))))
    await sayToColleagues(ticking, elin, visit, saying(once(2)))
    const { messages } = await showColleagueLine(world, amir, visit)
    expect(messages.map(({ mid }) => mid)).toEqual([once(1), once(2)])
  })

  it('keeps one of what is said twice, in order, and stops before it is endless', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    for (const n of [1, 1, 2]) await sayToColleagues(world, elin, visit, saying(once(n)))
    const { messages } = await showColleagueLine(world, amir, visit)
    expect(messages.map(({ mid }) => mid)).toEqual([once(1), once(2)])
    for (let n = 3; n <= colleagueLineRule.mostLines; n++)
      await sayToColleagues(world, elin, visit, saying(once(n)))
    await expect(
      sayToColleagues(world, elin, visit, saying(once(colleagueLineRule.mostLines + 1))),
    ).rejects.toMatchObject({ code: 'talk-full' })
  })

  it('keeps the newest pages of each, so that no number of windows makes it long', async () => {
    const { world, visit } = await besideTalk()
    const pages = Array.from({ length: 5 }, (_, n) => `B${'A'.repeat(85)}${n}`)
    for (const one of pages) await addColleagueKey(world, elin, visit, one)
    const { members } = await showColleagueLine(world, elin, visit)
    expect(members[0]?.pages).toEqual(pages.slice(-colleagueLineRule.pagesEach))
  })

  it('takes nothing that is not sealed, neither what is written nor its key', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    const plain = { ...sealed, v: 0 }
    const said = saying(once(1))
    for (const unsealed of [
      { ...said, body: plain },
      { ...said, keys: [...said.keys, { page, key: plain }] },
    ])
      await expect(sayToColleagues(world, elin, visit, unsealed)).rejects.toMatchObject({
        code: 'bad-input',
      })
    expect((await showColleagueLine(world, amir, visit)).messages).toEqual([])
  })

  it('goes with the talk when its form is filed', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    await sayToColleagues(world, elin, visit, saying(once(1)))
    await end(world, await now(world, visit))
    await fileForm(world, await now(world, visit), form)
    expect(await world.clinic.list({ pk: `VISIT#${visit}`, prefix: 'COLLEAGUE#' })).toEqual([])
    expect(await colleagueLinesFor(world, amir.id)).toEqual([])
  })

  it('stays while two hold a procedure whose talk is over, and goes when both keys are turned', async () => {
    const { world, visit } = await besideTalk()
    await openProcedure(world, elin, await now(world, visit))
    await joinProcedure(world, amir, visit)
    await sayToColleagues(world, elin, visit, saying(once(1)))
    await world.clinic.write({
      patch: { pk: 'PROCEDURES', sk: visit },
      when: [],
      set: { talkOver: world.now() },
    })
    await turnKey(world, elin, visit, true)
    expect((await showColleagueLine(world, amir, visit)).messages).toHaveLength(1)
    await turnKey(world, amir, visit, true)
    expect(await world.clinic.list({ pk: `VISIT#${visit}`, prefix: 'COLLEAGUE#' })).toEqual([])
  })

  it('goes when the youth erases the talk', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    await sayToColleagues(world, elin, visit, saying(once(1)))
    await end(world, await now(world, visit))
    await erase(world, await now(world, visit))
    expect(await world.clinic.list({ pk: `VISIT#${visit}`, prefix: 'COLLEAGUE#' })).toEqual([])
  })

  it('has the numbers that each has given, and who is on call', async () => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    await setPhone(world, amir.id, '070-123 45 67')
    const numbers = async () =>
      (await showColleagueLine(world, elin, visit)).members.map(({ phone }) => phone)
    expect(await numbers()).toEqual([undefined, '070-123 45 67'])
    const { id: staff, firstName, unit } = amir
    const turn = { staff, firstName, unit, starts: 0, ends: world.now() + 1000 }
    await setBackup(world, { rev: 0, turns: [turn] })
    expect((await showSafety(world, elin)).onCall).toMatchObject([
      { firstName: 'Amir', phone: '070-123 45 67' },
    ])
    await setPhone(world, amir.id, undefined)
    expect(await numbers()).toEqual([undefined, undefined])
  })
})

describe('the number of the account', () => {
  const account = '070-111 22 33'
  const withAccounts = async () => {
    const { world, visit } = await besideTalk()
    await keepPhone(world, amir.id, account)
    await keepPhone(world, elin.id, '070-999 88 77')
    world.pass(30_000)
    for (const staff of [elin, amir, maja]) await isHere(world, staff)
    return { world, visit }
  }
  const phones = async (world: TestWorld, reader: typeof elin, visit: string) =>
    Object.fromEntries(
      (await showColleagueLine(world, reader, visit)).members.map(({ id, phone }) => [id, phone]),
    )

  it('is told to the two with a key, of each other, and what was said at the desk goes before it', async () => {
    const { world, visit } = await withAccounts()
    await openProcedure(world, elin, await now(world, visit))
    await joinProcedure(world, amir, visit)
    const both = { [elin.id]: '070-999 88 77', [amir.id]: account }
    expect(await phones(world, elin, visit)).toEqual(both)
    expect(await phones(world, amir, visit)).toEqual(both)
    await setPhone(world, amir.id, '0250-10 20 30')
    expect(await phones(world, elin, visit)).toMatchObject({ [amir.id]: '0250-10 20 30' })
  })

  it('is told to nobody who is only asked, nor of them', async () => {
    const { world, visit } = await withAccounts()
    await askColleague(world, elin, visit, amir.id)
    expect(await phones(world, elin, visit)).toEqual({})
    await openProcedure(world, elin, await now(world, visit))
    await joinProcedure(world, maja, visit)
    expect(await phones(world, amir, visit)).toEqual({})
    expect((await phones(world, maja, visit))[amir.id]).toBeUndefined()
  })

  it('is told to whoever is on call of those with a key, and to no other desk', async () => {
    const { world, visit } = await withAccounts()
    await openProcedure(world, elin, await now(world, visit))
    await joinProcedure(world, amir, visit)
    const told = async () =>
      (await showSafety(world, maja)).procedures.map((one) => [one.first.phone, one.second?.phone])
    expect(await told()).toEqual([[undefined, undefined]])
    const { id: staff, firstName, unit } = maja
    const turn = { staff, firstName, unit, starts: 0, ends: world.now() + 1000 }
    await setBackup(world, { rev: 0, turns: [turn] })
    expect(await told()).toEqual([['070-999 88 77', account]])
  })
})

describe('when the talk is over', () => {
  type Ends = (world: TestWorld, visit: string) => Promise<unknown>
  const lost: Ends = async (world, visit) => lose(world, await now(world, visit), () => true)
  const filed: Ends = async (world, visit) => {
    await end(world, await now(world, visit))
    await fileForm(world, await now(world, visit), form)
  }
  const unfiled: Ends = async (world, visit) => {
    await end(world, await now(world, visit))
    // Whoever held the talk does not come back: the clock files it.
    world.pass(120_000)
    await sweep(world)
    await isHere(world, elin)
    await isHere(world, amir)
  }
  const erased: Ends = async (world, visit) => {
    await end(world, await now(world, visit))
    await erase(world, await now(world, visit))
  }
  const stored = async (world: TestWorld, visit: string) => [
    ...(await world.clinic.list({ pk: `VISIT#${visit}`, prefix: 'COLLEAGUE#', fresh: true })),
    ...(await world.clinic.list({ pk: 'COLLEAGUES', fresh: true })),
  ]

  it.each([
    ['the form is filed', filed],
    ['the youth is lost', lost],
    ['the counsellor is gone and the clock files it', unfiled],
    ['the youth erases it', erased],
  ])('nothing is left, and nothing more is written: %s', async (_, ends) => {
    const { world, visit } = await besideTalk()
    await askColleague(world, elin, visit, amir.id)
    await sayToColleagues(world, elin, visit, saying(once(1)))
    expect(await stored(world, visit)).toHaveLength(2)
    await ends(world, visit)
    expect(await stored(world, visit)).toEqual([])
    for (const write of [
      () => askColleague(world, elin, visit, amir.id),
      () => addColleagueKey(world, elin, visit, page),
      () => sayToColleagues(world, elin, visit, saying(once(2))),
    ])
      await expect(write()).rejects.toMatchObject({ code: 'not-found' })
    expect(await stored(world, visit)).toEqual([])
  })

  it('is still written until the form is filed, and as long as two hold its procedure', async () => {
    const { world, visit } = await besideTalk()
    await openProcedure(world, elin, await now(world, visit))
    await joinProcedure(world, amir, visit)
    await filed(world, visit)
    await sayToColleagues(world, elin, visit, saying(once(1)))
    expect((await showColleagueLine(world, amir, visit)).messages).toHaveLength(1)
    const other = await besideTalk()
    await askColleague(other.world, elin, other.visit, amir.id)
    await end(other.world, await now(other.world, other.visit))
    await sayToColleagues(other.world, elin, other.visit, saying(once(1)))
    expect(await stored(other.world, other.visit)).toHaveLength(2)
  })
})
