/** A referral: the youth's own, opened once, ended by itself, stopped at a word, and unreadable to the server. */
import { describe, expect, it } from 'vitest'
import type { MakeReferral } from '../../shared/contract/later/referral.ts'
import { youthReferralHandlers } from '../../functions/api/later/referrals.ts'
import { referralRule } from '../../shared/rules/later/referral-states.ts'
import {
  referralDraftOf,
  makeReferral,
  referralsOf,
} from '../../functions/later/referral/make-referral.ts'
import { refuseDraft, showDraft } from '../../functions/use-cases/talk/referral-draft.ts'
import { measureReferrals } from '../../functions/later/referral/count-referrals.ts'
import {
  answerReferral,
  isSender,
  lookAtReferral,
  openReferral,
  stopReferral,
  stopsWith,
} from '../../functions/later/referral/open-referral.ts'
import { stopHashOf, referralById, referralIdOf } from '../../functions/later/referral/referral.ts'
import { erase } from '../../functions/visit/erase.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { showVisit } from '../../functions/use-cases/line/show-visit.ts'
import { amir, asYouth, elin, isTaken, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 24 * 3_600_000
const once = (letter: string) => letter.repeat(22)
const draft = { v: 0, kid: 'none', data: 'VXRrYXN0' }
const ask: MakeReferral = {
  link: once('L'),
  stopHash: stopHashOf(once('S')),
  kind: 'referral',
  receiver: 'vardcentral',
  body: 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn',
  days: 7,
}

const inTalk = async (world: TestWorld) => {
  const youth = await youthJoins(world)
  await isTaken(world, youth)
  return youth
}
const made = async (world: TestWorld, wishes: Partial<MakeReferral> = {}) => {
  const youth = await inTalk(world)
  const visit = await now(world, youth.visit)
  return { youth, referral: await makeReferral(world, visit, { ...ask, ...wishes }) }
}

describe('what could be sent', () => {
  it('is shown to the youth first, and nothing exists until the youth has made it', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await showDraft(world, await now(world, youth.visit), draft)
    expect(await showVisit(world, await asYouth(world, youth))).toMatchObject({
      referralAt: world.now(),
    })
    expect(await referralDraftOf(world, await asYouth(world, youth))).toEqual(draft)
    expect(await referralsOf(world, await asYouth(world, youth))).toEqual([])
  })

  it('is gone when the youth says no, when the youth erases, and when the talk is over', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await showDraft(world, await now(world, youth.visit), draft)
    await refuseDraft(world, await asYouth(world, youth))
    expect(await referralDraftOf(world, await asYouth(world, youth))).toBeUndefined()
    await showDraft(world, await now(world, youth.visit), draft)
    await end(world, await asYouth(world, youth))
    await erase(world, await asYouth(world, youth))
    const left = await world.clinic.list({ pk: `VISIT#${youth.visit}` })
    expect(left.filter(({ closed }) => closed !== true)).toHaveLength(1)
    await expect(showDraft(world, await now(world, youth.visit), draft)).rejects.toMatchObject({
      code: 'not-now',
    })
  })
})

describe('the links of a talk', () => {
  it('stay on the youth’s page after a reload and after the talk, to be stopped from there', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    await showDraft(world, await now(world, youth.visit), draft)
    const { referral } = await makeReferral(world, await now(world, youth.visit), ask)
    await refuseDraft(world, await asYouth(world, youth))
    const seen = async () => showVisit(world, await asYouth(world, youth))
    expect(await seen()).toMatchObject({ state: 'talking', referralAt: world.now() })
    expect(await referralDraftOf(world, await asYouth(world, youth))).toBeUndefined()
    await end(world, await asYouth(world, youth))
    expect(await seen()).toMatchObject({ state: 'ended', referralAt: world.now() })
    const visit = await asYouth(world, youth)
    await youthReferralHandlers.stopAsYouth(world, visit, { visit: visit.visit, referral })
    expect(await referralById(world, referral)).toMatchObject({ state: 'stopped' })
  })
})

describe('a link', () => {
  it('tells who has sent it and until when without being opened by that', async () => {
    const world = testWorld()
    await made(world)
    for (let i = 0; i < 2; i++)
      expect(await lookAtReferral(world, ask.link)).toMatchObject({
        state: 'waiting',
        sentBy: { firstName: 'Elin', employer: 'Mora kommun' },
        until: world.now() + 7 * day,
      })
  })

  it('opens for one page only, though many try at once', async () => {
    const world = testWorld()
    await made(world)
    const tries = await Promise.allSettled(
      ['A', 'B', 'C', 'D'].map((page) => openReferral(world, ask.link, once(page))),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('can be read again by that same page for a few minutes, because answers get lost', async () => {
    const world = testWorld()
    await made(world)
    await openReferral(world, ask.link, once('A'))
    expect((await openReferral(world, ask.link, once('A'))).body).toBe(ask.body)
    await expect(openReferral(world, ask.link, once('B'))).rejects.toMatchObject({
      code: 'not-found',
    })
    world.pass(referralRule.readAgain + 1000)
    await expect(openReferral(world, ask.link, once('A'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('ends by itself on its day, opened or not', async () => {
    const world = testWorld()
    await made(world)
    world.pass(7 * day)
    expect(await lookAtReferral(world, ask.link)).toMatchObject({ state: 'gone' })
    await expect(openReferral(world, ask.link, once('A'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('is stopped at once by the youth’s own words or the counsellor who sent it, and by nobody else', async () => {
    for (const may of [isSender(elin.id), stopsWith(once('S'))]) {
      const world = testWorld()
      const { referral } = await made(world)
      await expect(stopReferral(world, isSender(amir.id), referral.referral)).rejects.toMatchObject(
        { code: 'not-found' },
      )
      await expect(
        stopReferral(world, stopsWith(once('X')), referral.referral),
      ).rejects.toMatchObject({ code: 'not-found' })
      await stopReferral(world, may, referral.referral)
      expect((await referralById(world, referral.referral))?.body).toBeUndefined()
      await expect(openReferral(world, ask.link, once('A'))).rejects.toMatchObject({
        code: 'not-found',
      })
    }
  })

  it('that is stopped after it was opened cannot be read again', async () => {
    const world = testWorld()
    const { referral } = await made(world)
    await openReferral(world, ask.link, once('A'))
    await stopReferral(world, isSender(elin.id), referral.referral)
    await expect(openReferral(world, ask.link, once('A'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('made twice with the same words is one, and one talk makes only so many', async () => {
    const world = testWorld()
    const { youth } = await made(world)
    const visit = await now(world, youth.visit)
    await makeReferral(world, visit, ask)
    expect(await referralsOf(world, visit)).toHaveLength(1)
    for (let i = 1; i < referralRule.most; i++)
      await makeReferral(world, visit, { ...ask, link: once(String(i)) })
    await expect(makeReferral(world, visit, { ...ask, link: once('Z') })).rejects.toMatchObject({
      code: 'too-many',
    })
  })

  it('is stored without the link, the visit or anything of the youth', async () => {
    const world = testWorld()
    const { youth } = await made(world)
    const kept = JSON.stringify(await referralById(world, referralIdOf(ask.link)))
    for (const secret of [ask.link, youth.visit, youth.secret, once('S')])
      expect(kept).not.toContain(secret)
  })
})

describe('never sent round', () => {
  it('is counted from what receivers say, once each, in fives, and small counts are not shown', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    for (let i = 0; i < 6; i++) {
      const link = once(String(i))
      await makeReferral(world, await now(world, youth.visit), { ...ask, link })
      await openReferral(world, link, once('A'))
      await answerReferral(world, link, once('A'), i < 5 ? 'contact' : 'sent-on')
      await answerReferral(world, link, once('A'), 'sent-on')
    }
    await expect(answerReferral(world, once('0'), once('B'), 'contact')).rejects.toMatchObject({
      code: 'not-found',
    })
    world.pass(30 * 86_400_000)
    expect(await measureReferrals(world)).toEqual({
      made: 5,
      opened: 5,
      contact: 5,
      sentOn: undefined,
      notReached: 0,
      stopped: 0,
    })
  })

  it('is counted for the four weeks that are over, as the board says', async () => {
    const world = testWorld()
    const youth = await inTalk(world)
    for (let i = 0; i < 6; i++)
      await makeReferral(world, await now(world, youth.visit), { ...ask, link: once(String(i)) })
    expect((await measureReferrals(world)).made).toBe(0)
    world.pass(30 * 86_400_000)
    expect((await measureReferrals(world)).made).toBe(5)
    world.pass(28 * 86_400_000)
    expect((await measureReferrals(world)).made).toBe(0)
  })
})
