/** What is kept of a person opens by that person's key alone, and every access leaves a trace. */
import { describe, expect, test } from 'vitest'
import { appendAccess, anchorOf, entriesOf } from '../../functions/records/log/append-to-log.ts'
import { verify, type Access, type Entry } from '../../functions/records/log/chain.ts'
import { openFor, sealFor, shred } from '../../functions/records/sealed.ts'
import type { RecordsWorld } from '../../functions/records/records-world.ts'
import { serve, type Handlers } from '../../functions/api/serve/serve.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import type { Item } from '../../functions/store/store.ts'
import type { World } from '../../functions/ports/world.ts'
import { careApi } from '../../shared/contract/records/care.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { opened } from '../support/opened.ts'

const person = (letter: string) => `s_${letter.repeat(22)}`
const inRegion = { principal: 'region-dalarna', subject: person('a') }
const secret = 'Jag heter Charlie och bor i Orsa.'

const reads: Access = {
  who: 'maja-region',
  role: 'counsellor',
  action: 'read',
  resource: 'journal',
  subject: inRegion.subject,
  unit: 'region-dalarna',
}

const soundness = async (world: TestWorld, principal: string) =>
  verify(principal, await entriesOf(world, principal), await anchorOf(world, principal))

describe('what is kept of a person', () => {
  test('is read again by who it was sealed for, and lies unreadable in the table', async () => {
    const world = testWorld()
    const sealed = await sealFor(world, inRegion, secret)
    expect(await openFor(world, opened(inRegion), sealed)).toBe(secret)
    expect(sealed.split('.')).toHaveLength(5)
    expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('Charlie')
    const [key] = await world.records.list(recordKeys.ofSubject(inRegion))
    expect(JSON.stringify(key)).not.toContain('Charlie')
  })

  test('opens for no other person and no other employer, even when it is moved there', async () => {
    const world = testWorld()
    const sealed = await sealFor(world, inRegion, secret)
    for (const other of [
      { ...inRegion, subject: person('b') },
      { ...inRegion, principal: 'mora-kommun' },
    ]) {
      await sealFor(world, other, 'något annat')
      await expect(openFor(world, opened(other), sealed)).rejects.toThrow()
      // Somebody puts the first person's key in the other's place.
      const { wrapped } = (await world.records.get(recordKeys.dataKey(inRegion))) as Item
      const set = { wrapped }
      await world.records.write({ patch: recordKeys.dataKey(other), when: [], set })
      await expect(openFor(world, opened(other), sealed)).rejects.toThrow()
    }
  })

  test('cannot be changed unnoticed', async () => {
    const world = testWorld()
    const sealed = await sealFor(world, inRegion, secret)
    const [header = '', ...rest] = sealed.split('.')
    const claimed = JSON.parse(Buffer.from(header, 'base64url').toString()) as object
    const forged = Buffer.from(JSON.stringify({ ...claimed, principal: 'mora-kommun' }))
    const tries = [
      [forged.toString('base64url'), ...rest].join('.'),
      sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA'),
    ]
    for (const one of tries) await expect(openFor(world, opened(inRegion), one)).rejects.toThrow()
  })

  test('has one key, also when two seal the first thing at once', async () => {
    const world = testWorld()
    const sealed = await Promise.all(
      ['ett', 'två', 'tre'].map((text) => sealFor(world, inRegion, text)),
    )
    expect(await Promise.all(sealed.map((one) => openFor(world, opened(inRegion), one)))).toEqual([
      'ett',
      'två',
      'tre',
    ])
  })

  test('is gone when its key is, and nothing new is kept of whoever asked for that', async () => {
    const world = testWorld()
    const sealed = await sealFor(world, inRegion, secret)
    const note: Item = { ...recordKeys.underSubject(inRegion, 'NOTE#1'), sealed }
    await world.records.write({ put: note })
    await shred(world, inRegion)
    await shred(world, inRegion)
    expect(await openFor(world, opened(inRegion), sealed)).toBeUndefined()
    const [left, ...more] = await world.records.list(recordKeys.ofSubject(inRegion))
    expect(more).toEqual([])
    expect(left).toEqual({ ...recordKeys.dataKey(inRegion), erasedAt: world.now() })
    await expect(sealFor(world, inRegion, 'igen')).rejects.toMatchObject({ code: 'not-found' })
    expect(await world.clinic.get(recordKeys.erased(inRegion))).toBeDefined()
  })
})

describe('the access log', () => {
  test('ties each entry to the one before, and its end to a place outside it', async () => {
    const world = testWorld()
    expect(await soundness(world, 'region-dalarna')).toEqual({ sound: true, entries: 0 })
    for (let time = 0; time < 5; time++) await appendAccess(world, 'region-dalarna', reads)
    await appendAccess(world, 'mora-kommun', { ...reads, unit: 'mora-kommun' })
    expect(await soundness(world, 'region-dalarna')).toEqual({ sound: true, entries: 5 })
    expect(await soundness(world, 'mora-kommun')).toEqual({ sound: true, entries: 1 })
    expect(await anchorOf(world, 'region-dalarna')).toMatchObject({ seq: 5 })
  })

  test('loses nobody’s entry when many read at once', async () => {
    const world = testWorld()
    const noted = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        appendAccess(world, 'region-dalarna', { ...reads, who: `person-${at}` }),
      ),
    )
    expect(new Set(noted.map(({ seq }) => seq)).size).toBe(30)
    const entries = await entriesOf(world, 'region-dalarna')
    expect(new Set(entries.map(({ who }) => who)).size).toBe(30)
    expect(await soundness(world, 'region-dalarna')).toEqual({ sound: true, entries: 30 })
  })

  test('knows its own write again when the answer was lost, and notes it once', async () => {
    const world = testWorld()
    const { write } = world.records
    let lost = false
    world.records.write = async (change) => {
      const first = await write(change)
      if (lost || !('put' in change) || !change.put.pk.startsWith('LOG#')) return first
      lost = true
      // The client tries again by itself, and meets what it wrote.
      return write(change)
    }
    await appendAccess(world, 'region-dalarna', reads)
    expect(await soundness(world, 'region-dalarna')).toEqual({ sound: true, entries: 1 })
  })

  test('goes on behind its own end when its anchor was left behind or is gone', async () => {
    const world = testWorld()
    const first = await appendAccess(world, 'region-dalarna', reads)
    for (let time = 0; time < 100; time++) await appendAccess(world, 'region-dalarna', reads)
    const anchor = recordKeys.anchor('region-dalarna')
    const { seq, hash } = first
    await world.clinic.write({ patch: anchor, when: [], set: { seq, hash } })
    await appendAccess(world, 'region-dalarna', reads)
    expect(await soundness(world, 'region-dalarna')).toEqual({ sound: true, entries: 102 })
    await world.clinic.write({ remove: anchor })
    expect(await soundness(world, 'region-dalarna')).toMatchObject({ sound: false, what: 'anchor' })
    await appendAccess(world, 'region-dalarna', reads)
    expect((await entriesOf(world, 'region-dalarna')).length).toBe(103)
  })

  test('shows the person it is about each access, as it stands in the log', async () => {
    const world = testWorld()
    await appendAccess(world, 'region-dalarna', { ...reads, subject: person('b') })
    const mine = await appendAccess(world, 'region-dalarna', reads)
    const seen = (await world.records.list(recordKeys.reads(inRegion))) as unknown as Entry[]
    expect(seen.map(({ seq, hash }) => ({ seq, hash }))).toEqual([
      { seq: mine.seq, hash: mine.hash },
    ])
  })

  test('refuses the reading when it cannot be written', async () => {
    const world = testWorld()
    world.clinic.write = () => Promise.reject(new Error('the anchor cannot be moved'))
    await expect(appendAccess(world, 'region-dalarna', reads)).rejects.toThrow()
  })
})

describe('an app', () => {
  const handlers: Handlers<typeof careApi, RecordsWorld> = {
    myUnit: async (world) => {
      await world.records.list({ pk: 'x' })
      throw new Error('not asked')
    },
  }

  test('without records cannot be made of handlers that need them', () => {
    const world: World = testWorld()
    // @ts-expect-error -- the world has no records
    serve(careApi, world, () => Promise.resolve(undefined), handlers)
    expect(serve(careApi, testWorld(), () => Promise.resolve(undefined), handlers)).toBeDefined()
  })
})
