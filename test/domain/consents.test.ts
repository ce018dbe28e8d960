/** A consent is the youth's alone: one receiver, named content, a day it ends, and over at a word. */
import { beforeEach, describe, expect, test } from 'vitest'
import { enter, standingOf } from '../../functions/records/access/enter.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import { shred } from '../../functions/records/sealed.ts'
import { makeReferral } from '../../functions/later/referral/make-referral.ts'
import { lookAtReferral, openReferral } from '../../functions/later/referral/open-referral.ts'
import { stopHashOf } from '../../functions/later/referral/referral.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import type { GiveConsent } from '../../shared/contract/records/consent.ts'
import { consentTextNow } from '../../shared/rules/records/consent-text.ts'
import {
  amir,
  asYouth,
  elin,
  isHere,
  maja,
  now,
  takes,
  youthJoins,
  isTaken,
} from '../support/county.ts'
import { charlie } from '../support/test-eid.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'
import { careRows as staff } from '../support/care-rows.ts'
import { chartFor, sharedNotesFor } from '../support/care-rows.ts'
import { careRows as mine } from '../support/care-rows.ts'
import { careRows as youths } from '../support/care-rows.ts'
import { careRows as journal } from '../support/care-rows.ts'
import { keep } from '../support/editors.ts'
import { kitchen } from '../support/added-service.ts'
import { isCharlie } from '../support/identified.ts'
import { careRows as myRecordHandlers } from '../support/care-rows.ts'

const day = 86_400_000
const once = (letter: string) => letter.repeat(22)
const parts = { reason: 'Sömn', assessment: 'Oro', action: 'Ny tid', codes: ['ZV051' as const] }
const read = { text: consentTextNow, lang: 'sv' as const }
const toMora: GiveConsent = {
  once: once('A'),
  receiver: 'mora-kommun',
  content: ['journal'],
  days: 14,
  ...read,
}
const link = once('L')
const sip = {
  link,
  stopHash: stopHashOf(once('S')),
  kind: 'sip' as const,
  receiver: 'elevhalsa',
  body: 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn',
  days: 14 as const,
}

let world: TestWorld
let visit: string
let owner: Owner

beforeEach(async () => {
  world = testWorld()
  visit = (await isTaken(world, await youthJoins(world), maja)).visit
  owner = await isCharlie(world, visit)
  await journal.signNote(world, maja, { visit, once: once('N'), parts })
})

const shared = async (who = elin) => (await staff.sharedWithUs(world, who, {})).shared
const inTalk = async () => youths.consentsInTalk(world, await now(world, visit), { visit })

describe('a consent', () => {
  test('lets the named receiver in at once, until the day it names, and nobody else', async () => {
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
    const given = await mine.consent(world, owner, toMora)
    expect(given).toMatchObject({ state: 'holds', version: 1, employer: 'Mora kommun' })
    expect(given.until).toBe(world.now() + 14 * day)
    const [seen] = await shared()
    expect(seen).toMatchObject({ receipt: given.receipt, from: 'Region Dalarna' })
    expect(JSON.stringify(seen), 'no name until it is opened').not.toContain('Charlie')
    const opened = await staff.openShared(world, elin, { receipt: given.receipt })
    expect(opened).toMatchObject({ firstName: 'Charlie', notes: [{ parts }] })
    expect(JSON.stringify(opened)).not.toContain(charlie.personalNumber)
    expect(await shared(amir), 'another employer').toEqual([])
    await expect(staff.openShared(world, amir, { receipt: given.receipt })).rejects.toMatchObject({
      code: 'not-found',
    })
    world.pass(14 * day)
    expect(await shared()).toEqual([])
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is over the moment it is taken back, and every version stays', async () => {
    const given = await mine.consent(world, owner, toMora)
    await mine.revoke(world, owner, { consent: 'mora-kommun' })
    expect(await shared()).toEqual([])
    await expect(staff.openShared(world, elin, { receipt: given.receipt })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
    await mine.revoke(world, owner, { consent: 'mora-kommun' })
    expect(await mine.consent(world, owner, { ...toMora, once: once('B') })).toMatchObject({
      version: 3,
      state: 'holds',
    })
    const versions = await world.records.list(recordKeys.consents(owner))
    expect(versions.map(({ version, revoked }) => [version, revoked])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ])
  })

  test('is one, however often the same press arrives', async () => {
    const given = await mine.consent(world, owner, toMora)
    world.pass(1000)
    expect(await mine.consent(world, owner, toMora)).toEqual(given)
    await mine.revoke(world, owner, { consent: 'mora-kommun' })
    expect(
      await mine.consent(world, owner, toMora),
      'an old press gives nothing back',
    ).toMatchObject({ state: 'taken-back' })
    expect(await shared()).toEqual([])
  })

  test('to talk about something opens no journal, and its words lie sealed', async () => {
    const about = 'Bara om skolan och sömnen'
    const given = await mine.consent(world, owner, { ...toMora, content: ['talk'], about })
    const opened = await staff.openShared(world, elin, { receipt: given.receipt })
    expect(opened).toMatchObject({ about, notes: undefined })
    await expect(chartFor(world, elin, owner)).rejects.toMatchObject({ code: 'not-found' })
    const stored = JSON.stringify(await world.records.list(recordKeys.ofSubject(owner)))
    expect(stored).not.toContain('skolan')
  })

  test('to several things holds for each of them, and for nothing beside', async () => {
    await mine.consent(world, owner, { ...toMora, content: ['talk', 'journal'] })
    expect(await sharedNotesFor(world, elin, owner)).toHaveLength(1)
    await expect(
      enter(world, await standingOf(world, elin, owner, 'counsellor'), owner, [
        { action: 'read', resource: 'answers' },
      ]),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is refused for the keeper, for nobody known, for too long and for words of another day', async () => {
    const refused = [
      [{ receiver: 'region-dalarna' }, 'bad-input'],
      [{ receiver: 'nowhere-kommun' }, 'bad-input'],
      [{ receiver: 'bup' }, 'bad-input'],
      [{ receiver: 'bris', content: ['talk' as const] }, 'bad-input'],
      [{ days: 91 }, 'bad-input'],
      [{ days: 365 }, 'bad-input'],
      [{ content: ['sip' as const] }, 'bad-input'],
      [{ text: '0' }, 'changed-meanwhile'],
    ] as const
    for (const [wrong, code] of refused)
      await expect(
        mine.consent(world, owner, { ...toMora, ...wrong } as GiveConsent),
        JSON.stringify(wrong),
      ).rejects.toMatchObject({ code })
    expect(await world.records.list(recordKeys.consents(owner))).toEqual([])
  })

  test('and every opening of it stands in the list of the one it is about', async () => {
    const given = await mine.consent(world, owner, toMora)
    await staff.openShared(world, elin, { receipt: given.receipt })
    const { readings } = await myRecordHandlers.myRecord(world, owner, {})
    expect(readings.map(({ employer, action, resource }) => [employer, action, resource])).toEqual(
      expect.arrayContaining([
        ['Mora kommun', 'read', 'journal'],
        ['Mora kommun', 'read', 'consent'],
        ['Region Dalarna', 'share', 'consent'],
      ]),
    )
  })

  test('names a service that the county has added, and goes on naming it when it is gone', async () => {
    const toKitchen = { ...toMora, receiver: 'egen-bbbbbbbb', content: ['talk' as const] }
    const refused = { fields: ['receiver'] }
    await expect(mine.consent(world, owner, toKitchen)).rejects.toMatchObject(refused)
    await keep(world, 'added.services', [kitchen])
    world.pass(30_000)
    expect(await mine.consent(world, owner, toKitchen)).toMatchObject({
      receiverName: 'Öppna köket',
    })
    await expect(
      mine.consent(world, owner, { ...toKitchen, once: once('B'), content: ['journal'] }),
      'a journal is read by our own units alone',
    ).rejects.toMatchObject({ fields: ['content'] })
    await staff.suggestConsent(world, maja, {
      ...{ visit, receiver: kitchen.id, content: ['talk'], days: 30 },
    })
    expect((await inTalk()).suggested).toMatchObject({ receiverName: 'Öppna köket' })
    const { consent } = await youths.askForSip(world, await now(world, visit), {
      ...{ visit, make: { ...sip, receiver: kitchen.id }, ...read },
    })
    expect(consent).toMatchObject({ receiverName: 'Öppna köket', content: ['sip'] })
    await keep(world, 'added.services', [], 1)
    world.pass(30_000)
    await mine.revoke(world, owner, { consent: kitchen.id })
    const [, over] = (await inTalk()).consents
    expect(over).toMatchObject({ receiverName: 'Öppna köket', state: 'taken-back' })
  })

  test('gives way to a block, and to an erasure', async () => {
    const given = await mine.consent(world, owner, toMora)
    await myRecordHandlers.block(world, owner, { unit: 'mora-kommun' })
    expect(await shared()).toEqual([])
    await myRecordHandlers.unblock(world, owner, { unit: 'mora-kommun' })
    expect(await shared()).toHaveLength(1)
    await shred(world, owner)
    expect(await shared()).toEqual([])
    await expect(staff.openShared(world, elin, { receipt: given.receipt })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('in a talk', () => {
  const wish = { receiver: 'mora-kommun', content: ['talk' as const], about: 'Skolan', days: 30 }
  const asked = () => staff.suggestConsent(world, maja, { visit, ...wish })

  test('a counsellor may suggest, and nothing is shared until the youth has said yes', async () => {
    await asked()
    expect((await inTalk()).suggested).toMatchObject({ ...wish, employer: 'Mora kommun' })
    expect(await shared()).toEqual([])
    expect(await staff.suggestion(world, maja, { visit })).toMatchObject({ state: 'asked' })
    const youth = await now(world, visit)
    await youths.consentInTalk(world, youth, { visit, once: once('A'), ...wish, ...read })
    expect(await inTalk()).toMatchObject({ suggested: undefined, consents: [{ state: 'holds' }] })
    expect(await shared()).toHaveLength(1)
    await youths.revokeInTalk(world, youth, { visit, consent: 'mora-kommun' })
    expect(await shared()).toEqual([])
  })

  test('no costs nothing: the suggestion is gone and nothing is kept as shared', async () => {
    await asked()
    await youths.refuseConsent(world, await now(world, visit), { visit })
    expect((await inTalk()).suggested).toBeUndefined()
    expect(await staff.suggestion(world, maja, { visit })).toMatchObject({
      state: 'refused',
      consents: [],
    })
    expect(await world.records.list(recordKeys.consents(owner))).toEqual([])
  })

  test('somebody who is not known has nothing to consent to, and no other counsellor may ask', async () => {
    await expect(staff.suggestConsent(world, elin, { visit, ...wish })).rejects.toMatchObject({
      code: 'not-found',
    })
    await isHere(world, elin)
    const other = await youthJoins(world)
    await takes(world, elin)
    await ready(world, await asYouth(world, other))
    await expect(
      staff.suggestConsent(world, elin, { visit: other.visit, ...wish }),
    ).rejects.toMatchObject({ code: 'law-forbids' })
    await expect(
      youths.consentsInTalk(world, await asYouth(world, other), { visit: other.visit }),
    ).rejects.toMatchObject({ code: 'law-forbids' })
  })
})

describe('a plan asked for by somebody who is known', () => {
  const asks = async () =>
    youths.askForSip(world, await now(world, visit), { visit, make: sip, ...read })

  test('is a link and a consent in one, and taking it back stops the link at once', async () => {
    const { consent, referral } = await asks()
    expect(consent).toMatchObject({
      consent: referral.referral,
      receiver: 'elevhalsa',
      content: ['sip'],
      until: referral.until,
      state: 'holds',
      link: 'waiting',
    })
    expect(await asks(), 'the same press').toMatchObject({ consent: { receipt: consent.receipt } })
    await mine.revoke(world, owner, { consent: referral.referral })
    expect(await lookAtReferral(world, link)).toMatchObject({ state: 'gone' })
    await expect(openReferral(world, link, once('P'))).rejects.toMatchObject({ code: 'not-found' })
    await expect(asks(), 'not begun anew').rejects.toMatchObject({ code: 'not-now' })
  })

  test('has no way past the consent, and keeps no link that could be opened', async () => {
    await expect(makeReferral(world, await now(world, visit), sip)).rejects.toMatchObject({
      code: 'consent-first',
    })
    await asks()
    const stored = JSON.stringify(await world.records.list(recordKeys.ofSubject(owner)))
    expect(stored).not.toContain(link)
  })
})
