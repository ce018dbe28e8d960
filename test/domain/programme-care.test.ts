/** Who may see and do what with a participant, and that nobody is without somebody. */
import { beforeEach, describe, expect, test } from 'vitest'
import { entriesOf } from '../../functions/records/log/append-to-log.ts'
import { planShift, removeShift } from '../../functions/opening/index.ts'
import type { Item } from '../../functions/store/store.ts'
import { keys } from '../../functions/store/keys.ts'
import { localTime } from '../../shared/rules/opening/shift-times.ts'
import type { Shift } from '../../shared/rules/opening/shift.ts'
import {
  adam,
  day,
  moa,
  rows,
  takes,
  tilda,
  worksThrough,
  yusuf,
} from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { careRows } from '../support/care-rows.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const refused = (code: string, ...fields: string[]) =>
  expect.objectContaining(fields.length === 0 ? { code } : { code, fields })

describe('who may see', () => {
  test('nobody but whoever answers for the youth, and every reading is noted', async () => {
    const { participant } = await takes(world)
    await expect(rows.participant(world, yusuf, { participant })).rejects.toEqual(
      refused('no-care-relation'),
    )
    await expect(rows.participant(world, moa, { participant })).rejects.toEqual(
      refused('not-found'),
    )
    const before = (await entriesOf(world, 'region-dalarna')).length
    await rows.participant(world, tilda, { participant })
    const entries = await entriesOf(world, 'region-dalarna')
    const noted = entries.slice(before)
    expect(noted.map(({ action, resource }) => `${action} ${resource}`)).toEqual([
      'read enrolment',
      'read answers',
      'read feedback',
      'read message',
      'read safety',
    ])
    for (const entry of noted) expect(entry).toMatchObject({ who: tilda.id, subject: participant })
    const { rows: seen } = await rows.worklist(world, yusuf, {})
    expect(seen).toMatchObject([{ participant, mine: false }])
    expect(seen[0]?.alias).toBeUndefined()
  })

  test('a reading by whoever answers, covers or did so before is care in the review of the log', async () => {
    const { participant } = await takes(world)
    await rows.participant(world, tilda, { participant })
    const met = async (who: string) => {
      const { sample } = await careRows.sample(world, adam, {})
      return new Set(sample.filter((one) => one.who === who && one.subject).map((one) => one.met))
    }
    expect(await met(tilda.id)).toEqual(new Set([true]))
    await rows.worklist(world, yusuf, {})
    await rows.handOver(world, tilda, { participant, to: yusuf.id })
    await rows.participant(world, yusuf, { participant })
    expect(await met(yusuf.id)).toEqual(new Set([true]))
    // What she read while it was hers goes on being care.
    expect(await met(tilda.id)).toEqual(new Set([true]))
  })

  test('what cannot be noted cannot be read', async () => {
    const { participant } = await takes(world)
    const { records } = world
    world.records = {
      ...records,
      write: (change) =>
        'put' in change && change.put.pk.startsWith('LOG#')
          ? Promise.reject(new Error('no log'))
          : records.write(change),
    }
    await expect(rows.participant(world, tilda, { participant })).rejects.toThrow('no log')
  })

  test('nobody is owned by a person who is away: colleagues see it and cover', async () => {
    const { participant } = await takes(world)
    await rows.worklist(world, tilda, {})
    await rows.worklist(world, yusuf, {})
    await expect(rows.coverFor(world, yusuf, { participant })).rejects.toEqual(
      refused('no-care-relation'),
    )
    const now = world.now()
    await rows.goAway(world, tilda, { from: now, until: now + 7 * day })
    expect((await rows.worklist(world, yusuf, {})).rows).toMatchObject([
      { uncovered: true, reasons: [{}, { kind: 'uncovered' }].reverse() },
    ])
    await rows.coverFor(world, yusuf, { participant })
    const [row] = (await rows.worklist(world, yusuf, {})).rows
    expect(row).toMatchObject({
      uncovered: false,
      mine: true,
      alias: 'Charlie',
      cover: { id: yusuf.id },
    })
    await expect(rows.handOver(world, yusuf, { participant, to: tilda.id })).rejects.toEqual(
      refused('nobody-there'),
    )
    await rows.comeBack(world, tilda, {})
    await rows.handOver(world, tilda, { participant, to: yusuf.id })
    await expect(rows.participant(world, tilda, { participant })).rejects.toEqual(
      refused('no-care-relation'),
    )
  })

  test('the log says of whoever covers that the colleague is away where that is so, and of all who covered that it was care', async () => {
    const { participant, owner } = await takes(world)
    const third = { ...yusuf, id: 'tove-region', firstName: 'Tove' }
    for (const one of [tilda, yusuf, third]) await rows.worklist(world, one, {})
    await rows.goAway(world, tilda, { from: world.now(), until: world.now() + day })
    await rows.coverFor(world, yusuf, { participant })
    await rows.participant(world, yusuf, { participant })
    await rows.comeBack(world, tilda, {})
    await rows.write(world, owner, { once: world.id(), text: 'Jag väntar.' })
    world.pass(30 * day)
    await rows.coverFor(world, third, { participant })
    const covering = (await entriesOf(world, tilda.unit)).filter(
      ({ action, resource, who }) =>
        action === 'write' && resource === 'enrolment' && who !== tilda.id,
    )
    expect(covering.map(({ who, reason }) => [who, reason])).toEqual([
      [yusuf.id, 'colleague-away'],
      [third.id, undefined],
    ])
    const { sample } = await careRows.sample(world, adam, {})
    const read = sample.filter(({ who, subject }) => who === yusuf.id && subject !== undefined)
    expect(read.length).toBeGreaterThan(2)
    expect(new Set(read.map(({ met }) => met))).toEqual(new Set([true]))
  })

  test('a therapist whose shift is called sick is away, without saying it twice', async () => {
    await takes(world)
    await rows.worklist(world, tilda, {})
    const starts = world.now() - 3_600_000
    const { day: today } = localTime(starts)
    const shift: Shift = {
      shift: 's_sick',
      rev: 1,
      person: {
        staff: tilda.id,
        firstName: tilda.firstName,
        unit: tilda.unit,
        profession: tilda.profession,
        languages: tilda.languages,
      },
      starts,
      ends: starts + 4 * 3_600_000,
      channels: ['chat'],
      talks: 1,
      days: { [today]: { away: 'sick' } },
    }
    await world.clinic.write({
      put: { ...keys.shift(shift.shift), ...shift } as unknown as Item,
    })
    world.pass(6000)
    const { rows: evening, away } = await rows.worklist(world, yusuf, {})
    expect(away.map(({ staff }) => staff.id)).toEqual([tilda.id])
    expect(evening[0]?.uncovered).toBe(true)
  })

  test('whose only shift was taken away is not away: it is gone', async () => {
    await takes(world)
    await rows.worklist(world, tilda, {})
    const { id: staff, firstName, unit, profession, languages } = tilda
    const starts = world.now() + 3_600_000
    const planned = await planShift(world, {
      press: 'p'.repeat(22),
      person: { staff, firstName, unit, profession, languages },
      plan: { starts, ends: starts + 2 * 3_600_000, channels: ['chat'], talks: 1 },
      despite: [],
    })
    if (planned.outcome !== 'planned') throw new Error(JSON.stringify(planned))
    await removeShift(world, undefined, planned)
    const { rows: evening, away } = await rows.worklist(world, yusuf, {})
    expect(away).toEqual([])
    expect(evening[0]?.uncovered).toBe(false)
  })

  test('nobody is away for more than a year at once, nor until before they go', async () => {
    const from = world.now()
    for (const until of [from, from + 370 * day])
      await expect(rows.goAway(world, tilda, { from, until })).rejects.toEqual(
        refused('bad-input', 'until'),
      )
    await rows.goAway(world, tilda, { from, until: from + 365 * day })
  })
})

describe('two of the staff at once', () => {
  test('one answers a homework, the other is told, and no words of the first are lost', async () => {
    const taking = await takes(world)
    const { participant } = taking
    await worksThrough(world, taking, 'm1')
    const give = (once: string, text: string) =>
      rows.giveFeedback(world, tilda, {
        participant,
        module: 'm1',
        once,
        text,
        release: true,
      })
    const once = world.id()
    await give(once, 'Fint.')
    await give(once, 'Fint.')
    await expect(give(world.id(), 'Något annat.')).rejects.toEqual(refused('changed-meanwhile'))
    const { thread } = await rows.participant(world, tilda, { participant })
    expect(thread.filter(({ kind }) => kind === 'feedback').map(({ text }) => text)).toEqual([
      'Fint.',
    ])
  })

  test('every switch leaves its reason, and a module that is not there is not found', async () => {
    const { participant } = await takes(world)
    const why = 'needs-it-now' as const
    await rows.openModule(world, tilda, {
      participant,
      module: 'm6',
      why,
      words: 'Proven börjar.',
    })
    await rows.skipModule(world, tilda, {
      participant,
      module: 'm2',
      why: 'already-knows',
    })
    await rows.addExtra(world, tilda, {
      participant,
      module: 'm6',
      once: world.id(),
      text: 'Prova orosstunden två gånger.',
    })
    await expect(
      rows.openModule(world, tilda, { participant, module: 'm99', why }),
    ).rejects.toEqual(refused('not-found'))
    await expect(rows.openModule(world, tilda, { participant, module: 'm6', why })).rejects.toEqual(
      refused('changed-meanwhile'),
    )
    const { overrides, modules } = await rows.participant(world, tilda, {
      participant,
    })
    expect(overrides.map(({ kind, module }) => `${kind} ${module}`).sort()).toEqual([
      'add m6',
      'open m6',
      'skip m2',
    ])
    expect(overrides.find(({ kind }) => kind === 'open')?.words).toBe('Proven börjar.')
    expect(modules.map(({ state }) => state).slice(0, 3)).toEqual(['open', 'skipped', 'closed'])
  })
})

describe('a planned talk', () => {
  test('is entered by the youth ahead in the line, as one visit on whatever device', async () => {
    const { owner, participant } = await takes(world)
    const start = world.now() + 2 * day
    const plan = {
      participant,
      once: world.id(),
      kind: 'start',
      length: 30,
      channel: 'chat',
    } as const
    const planned = await rows.planTalk(world, tilda, { ...plan, start })
    const again = await rows.planTalk(world, tilda, { ...plan, start })
    expect(again).toEqual(planned)
    if (planned.outcome !== 'planned') throw new Error(planned.outcome)
    const { talk } = planned.talk
    expect((await rows.planTalk(world, tilda, { ...plan, once: world.id(), start })).outcome).toBe(
      'overlaps',
    )
    expect((await rows.enterTalk(world, owner, { talk })).outcome).toBe('too-early')
    world.pass(2 * day)
    const entered = await rows.enterTalk(world, owner, { talk })
    expect(entered).toMatchObject({ outcome: 'entered' })
    expect(await rows.enterTalk(world, owner, { talk })).toMatchObject({
      visit: entered.outcome === 'entered' ? entered.visit : '',
    })
    const other = await takes(world)
    await expect(rows.enterTalk(world, other.owner, { talk })).rejects.toEqual(refused('not-found'))
    await rows.callOffTalk(world, tilda, { participant, talk })
    expect((await rows.overview(world, owner, {})).talks[0]?.state).toBe('called-off')
  })
})

test('the cut of a scale is that of the age, as the therapist sees it', async () => {
  const cuts = async (ageBand: '16-17' | '21-24') => {
    const { owner, participant } = await takes(world, tilda, { ageBand })
    await rows.answerScale(world, owner, {
      once: world.id(),
      scale: 'gad7',
      occasion: 'pre',
      answers: [1, 1, 1, 1, 1, 1, 1],
    })
    const { scales } = await rows.participant(world, tilda, { participant })
    return scales.map(({ scale, caseness }) => [scale, caseness])
  }
  expect(await cuts('16-17')).toEqual([['gad7', 11]])
  expect(await cuts('21-24')).toEqual([['gad7', 8]])
})

test('alcohol is asked about of nobody in a band that begins under fifteen', async () => {
  const young = await takes(world, tilda, { ageBand: '13-15' })
  const ask = { participant: young.participant, once: world.id(), scale: 'auditc' } as const
  await expect(rows.assignScale(world, tilda, ask)).rejects.toEqual(refused('not-now'))
  const { participant, owner } = await takes(world)
  await rows.assignScale(world, tilda, { ...ask, participant })
  const due = (await rows.overview(world, owner, {})).scalesDue.map(({ scale }) => scale)
  expect(due).toContain('auditc')
})
