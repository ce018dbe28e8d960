/** Links made in a talk lie under a return code: seen and stopped another day, by whoever has the words. */
import { describe, expect, test } from 'vitest'
import { codeHandlers } from '../../functions/api/later/codes.ts'
import { youthReferralHandlers } from '../../functions/api/later/referrals.ts'
import { eraseCode } from '../../functions/use-cases/later/return-code.ts'
import { newCode } from '../../functions/later/codes/new-code.ts'
import { codeOfTicket } from '../../functions/later/codes/code-ticket.ts'
import { makeReferral } from '../../functions/later/referral/make-referral.ts'
import { lookAtReferral, openReferral } from '../../functions/later/referral/open-referral.ts'
import { stopHashOf } from '../../functions/later/referral/referral.ts'
import { keys } from '../../functions/store/keys.ts'
import { erase } from '../../functions/visit/erase.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { comesBack, getsCode, work } from '../support/coded.ts'
import { asYouth, isTaken, now, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const day = 86_400_000
const link = 'L'.repeat(22)
const makes = async (world: TestWorld, days: 7 | 14 | 30 = 14) => {
  const youth = await youthJoins(world)
  await isTaken(world, youth)
  await makeReferral(world, await now(world, youth.visit), {
    link,
    stopHash: stopHashOf('S'.repeat(22)),
    kind: 'referral',
    receiver: 'vardcentral',
    body: 'eyJhbGciOiJkaXIifQ..aXY.Y2lwaGVy.dGFn',
    days,
  })
  return youth
}
const keeps = async (world: TestWorld, visit: string, ticket: string) =>
  youthReferralHandlers.keepLinks(world, await now(world, visit), { visit, ticket })
const stop = async (world: TestWorld, words: string, referral: string) =>
  codeHandlers.stopLink(world, await comesBack(world, words), { referral })

describe('links under a code', () => {
  test('can be stopped another day, on another device, when the talk is long forgotten', async () => {
    const world = testWorld()
    const youth = await makes(world, 30)
    const { words, ticket } = await newCode(world, await work(world))
    expect(await keeps(world, youth.visit, ticket)).toEqual({ kept: 1 })
    expect(await keeps(world, youth.visit, ticket), 'pressed twice').toEqual({ kept: 1 })
    await end(world, await now(world, youth.visit))
    world.pass(29 * day)
    const { links } = await codeHandlers.myCode(world, await comesBack(world, words), {})
    expect(links).toMatchObject([{ receiver: 'vardcentral', state: 'waiting', ended: false }])
    await stop(world, words, links[0]!.referral)
    expect(await lookAtReferral(world, link)).toMatchObject({ state: 'gone' })
    await expect(openReferral(world, link, 'P'.repeat(22))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('are kept also under a code from before there were links', async () => {
    const world = testWorld()
    const youth = await makes(world)
    const { words, ticket } = await newCode(world, await work(world))
    const { hash } = await codeOfTicket(world, ticket)
    const set = { linksRev: undefined }
    await world.clinic.write({ patch: keys.code(hash), when: [], set })
    expect(await keeps(world, youth.visit, ticket)).toEqual({ kept: 1 })
    const { links } = await codeHandlers.myCode(world, await comesBack(world, words), {})
    expect(links).toMatchObject([{ receiver: 'vardcentral' }])
  })

  test('are nobody else’s: another code neither sees nor stops them', async () => {
    const world = testWorld()
    const youth = await makes(world)
    const mine = await newCode(world, await work(world))
    await keeps(world, youth.visit, mine.ticket)
    const code = await codeOfTicket(world, mine.ticket)
    const { links } = await codeHandlers.myCode(world, code, {})
    const other = await getsCode(world)
    expect((await codeHandlers.myCode(world, other.code, {})).links).toEqual([])
    await expect(stop(world, other.words, links[0]!.referral)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await lookAtReferral(world, link)).toMatchObject({ state: 'waiting' })
    await expect(keeps(world, youth.visit, 'a.b')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('are stopped when all under the code is erased, and the receipt counts them', async () => {
    const world = testWorld()
    const youth = await makes(world)
    const { ticket } = await newCode(world, await work(world))
    await keeps(world, youth.visit, ticket)
    expect(await eraseCode(world, await codeOfTicket(world, ticket))).toMatchObject({ links: 1 })
    expect(await lookAtReferral(world, link)).toMatchObject({ state: 'gone' })
  })

  test('lead from the code to the link, and never from the link or the talk to the code', async () => {
    const world = testWorld()
    const youth = await makes(world)
    const { ticket } = await newCode(world, await work(world))
    await keeps(world, youth.visit, ticket)
    const { hash } = await codeOfTicket(world, ticket)
    const rest = JSON.stringify([
      await world.clinic.list(keys.referrals),
      await world.clinic.get(keys.visit(youth.visit)),
    ])
    expect(rest).not.toContain(hash)
    await erase(world, await asYouth(world, youth)).catch(() => undefined)
    expect(
      (await codeHandlers.myCode(world, await codeOfTicket(world, ticket), {})).links,
    ).toHaveLength(1)
  })
})
