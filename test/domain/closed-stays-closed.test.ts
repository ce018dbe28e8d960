/**
 * What somebody closed after a copy was made does not open again when that copy is brought back: a way into a
 * programme, a consent, an employer who was closed out, and pages that were in.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import { keepPerson } from '../../functions/records/identity/person.ts'
import { beginCare } from '../../functions/records/identity/care-relation.ts'
import { participantOf } from '../../functions/programme/entry/session.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import type { Item } from '../../infra/restore/content-root.ts'
import { recordsRule } from '../../infra/restore/records-come-back.ts'
import { careRows, chartFor, sharedNotesFor } from '../support/care-rows.ts'
import { work } from '../support/coded.ts'
import { elin, maja } from '../support/county.ts'
import { everybodyErases } from '../support/everybody-erases.ts'
import { kindOf, watch, type Stored } from '../support/kinds-of-items.ts'
import { livedIn } from '../support/lived-in.ts'
import { passkeyDevice } from '../support/passkey-device.ts'
import { rows, takes, tilda, type Taking } from '../support/programme-people.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const origin = 'http://localhost:3000'
const region = 'region-dalarna'
const stored: Stored = new Map()

let world: TestWorld
beforeEach(() => {
  stored.clear()
  world = testWorld()
  watch(stored, 'records', world.records)
  watch(stored, 'clinic', world.clinic)
})

const allOf = async (table: 'clinic' | 'records'): Promise<Item[]> => {
  const found = [...stored.values()].filter((one) => one.table === table)
  const items = await Promise.all(found.map(({ key }) => world[table].get(key, { fresh: true })))
  // As a database has them: without what has no value.
  return JSON.parse(JSON.stringify(items.filter((item) => item !== undefined))) as Item[]
}

/** The records are lost, and the copy is brought back beside the clinic as it is. */
const comesBack = async (copy: readonly Item[]): Promise<void> => {
  const { verdictOn, trimmed, besides } = recordsRule(world.now(), await allOf('clinic'))
  const back = copy.filter((item) => verdictOn(item) === 'back').map((item) => trimmed!(item))
  world.records = memoryStore(world.now)
  watch(stored, 'records', world.records)
  for (const item of [...back, ...besides]) {
    // The database of the stage refuses a field without a value.
    expect(Object.values(item)).not.toContain(undefined)
    expect((await world.records.write({ put: item as never })).ok).toBe(true)
  }
}

describe('a way into a programme', () => {
  const notFound = { code: 'not-found' }
  let taking: Taking
  let code: string
  let device: ReturnType<typeof passkeyDevice>
  beforeEach(async () => {
    taking = await takes(world)
    code = (await rows.newOwnCode(world, taking.owner, {})).words
    device = passkeyDevice(origin)
    const { options, challenge } = await rows.beginPasskey(world, taking.owner, {})
    await rows.keepPasskey(world, taking.owner, { challenge, response: device.make(options) })
  })
  const byCode = async (words = code) =>
    rows.enterByCode(world, undefined, { proof: await work(world), words })
  const byPasskey = async () => {
    const { options, challenge } = await rows.askPasskey(world, undefined, {
      proof: await work(world),
    })
    const response = device.use(options)
    return rows.enterByPasskey(world, undefined, { challenge, response })
  }

  test('that was not closed opens as before, and whoever was in comes in anew', async () => {
    const before = await byCode()
    await comesBack(await allOf('records'))
    await expect(participantOf(world, before.token)).rejects.toMatchObject(notFound)
    const session = await byCode()
    expect(await participantOf(world, session.token)).toEqual(taking.owner)
    await byPasskey()
  })

  test('stays closed: a code that another took the place of, devices that were taken away', async () => {
    const copy = await allOf('records')
    await rows.forgetPasskeys(world, taking.owner, {})
    await rows.newOwnCode(world, taking.owner, {})
    await comesBack(copy)
    await expect(byCode()).rejects.toMatchObject(notFound)
    await expect(byPasskey()).rejects.toMatchObject(notFound)
  })

  test('stays closed: an invitation that a newer one took the place of', async () => {
    const { participant } = taking
    const use = async (words: string) =>
      rows.useInvitation(world, undefined, { proof: await work(world), words, once: world.id() })
    const { words } = await rows.invite(world, tilda, { participant })
    const copy = await allOf('records')
    await rows.invite(world, tilda, { participant })
    await comesBack(copy)
    await expect(use(words)).rejects.toMatchObject(notFound)
  })

  test('of somebody known is none by the device that was not closed with the code that was', async () => {
    const person = { name: 'Kim af Ek', personalNumber: '20100101-1234' }
    taking = await takes(world, tilda, { person })
    device = passkeyDevice(origin)
    const { options, challenge } = await rows.beginPasskey(world, taking.owner, {})
    await rows.keepPasskey(world, taking.owner, { challenge, response: device.make(options) })
    code = (await rows.newOwnCode(world, taking.owner, {})).words
    const byBoth = async () => {
      const asked = await rows.askPasskey(world, undefined, { proof: await work(world) })
      const response = device.use(asked.options)
      const ask = { challenge: asked.challenge, response, words: code }
      return rows.enterByPasskey(world, undefined, ask)
    }
    await byBoth()
    const copy = await allOf('records')
    await rows.newOwnCode(world, taking.owner, {})
    await comesBack(copy)
    await expect(byBoth()).rejects.toMatchObject(notFound)
  })
})

describe('the record of a patient', () => {
  const patient = async () => {
    const owner = await keepPerson(world, region, charlie)
    await beginCare(world, owner, region, maja.id)
    return owner
  }
  const gives = {
    once: 'A'.repeat(22),
    receiver: 'mora-kommun',
    content: ['journal' as const],
    about: 'Om skolan.',
    days: 90,
    text: consentTextNow,
    lang: 'sv' as const,
  }

  test('is closed to whoever was let in when the copy was made, and is not any more', async () => {
    const owner = await patient()
    await careRows.consent(world, owner, gives)
    expect(await sharedNotesFor(world, elin, owner)).toEqual([])
    const copy = await allOf('records')
    await careRows.revoke(world, owner, { consent: 'mora-kommun' })
    world.pass(35 * 86_400_000)
    await comesBack(copy)
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
    expect((await careRows.sharedWithUs(world, elin, {})).shared).toEqual([])
    const { consents } = await careRows.myRecord(world, owner, {})
    expect(consents).toMatchObject([{ consent: 'mora-kommun', state: 'taken-back', version: 2 }])
    // The clinic remembers that it is over, and nothing of what was said.
    const remembered = (await allOf('clinic')).filter(({ pk }) => pk === 'CLOSED')
    expect(JSON.stringify(remembered)).not.toContain('about')
  })

  test('is closed to whom the person has closed out since, and open to whom they let in again', async () => {
    const owner = await patient()
    await careRows.block(world, owner, { unit: 'mora-kommun' })
    const copy = await allOf('records')
    await careRows.block(world, owner, { unit: region })
    await comesBack(copy)
    await expect(chartFor(world, maja, owner)).rejects.toMatchObject({ code: 'blocked' })
    const { blocked } = await careRows.myRecord(world, owner, {})
    expect(blocked.map(({ unit }) => unit).sort()).toEqual(['mora-kommun', region])
    await careRows.unblock(world, owner, { unit: region })
    await comesBack(copy)
    expect((await chartFor(world, maja, owner)).notes).toEqual([])
  })
})

test('of somebody who was erased nothing comes back, of whatever kind, but that they were read of', async () => {
  const lived = await livedIn((before) => {
    world = before
    stored.clear()
    watch(stored, 'records', world.records)
    watch(stored, 'clinic', world.clinic)
  })
  const copy = await allOf('records')
  await everybodyErases(lived)
  const erased = (await allOf('clinic')).filter(({ pk }) => pk === 'ERASED')
  const subjects = erased.map(({ sk }) => String(sk.split('#')[1]))
  expect(subjects.length).toBeGreaterThan(1)
  const ofThem = (items: readonly Item[]) =>
    items.filter((item) => subjects.some((one) => JSON.stringify(item).includes(one)))
  expect(new Set(ofThem(copy).map(kindOf)).size).toBeGreaterThan(25)
  await comesBack(copy)
  const left = new Set(ofThem(await allOf('records')).map(kindOf))
  expect([...left].sort()).toEqual(['GLASS *', 'LOG *', 'SUBJECT KEY'])
})
