/** "Ta nästa": the right youth, for one counsellor only, and nobody is dropped on the way. */
import { expect } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, holds, signIn, takeNext, timePasses } from '../support/counsellor.ts'
import { journey, type Stage } from '../support/stage.ts'
import { answerReady, standInLine, type Wishes } from '../support/youth.ts'

const onDuty = async ({ clinic, enter }: Stage, staff: string) => {
  const { page } = await enter('desktop')
  await comeOnDuty(page, clinic.url, staff)
  return page
}
const inLine = async ({ clinic, enter }: Stage, wishes: Wishes) => {
  const { page } = await enter('phone')
  await standInLine(page, clinic.url, wishes)
  return page
}
const held = (page: Awaited<ReturnType<typeof onDuty>>) => page.locator('.talk-row').count()

journey(
  'two counsellors of different municipalities press at once and never get the same youth',
  async (stage) => {
    const elin = await onDuty(stage, 'elin-mora')
    const amir = await onDuty(stage, 'amir-borlange')
    await inLine(stage, { nickname: 'Älv' })
    await Promise.all([takeNext(elin), takeNext(amir)])
    await Promise.race([holds(elin, 'Älv'), holds(amir, 'Älv')])
    const winner = (await held(elin)) === 1 ? elin : amir
    const other = winner === elin ? amir : elin
    await other
      .getByText(new RegExp(`${deskText.take.nobodyForYou}|${deskText.take.nobody}`))
      .first()
      .waitFor()
    expect(await held(other)).toBe(0)
    expect(await held(winner)).toBe(1)
  },
)

journey('a counsellor with two windows open sees who waits in both at once', async (stage) => {
  const first = await onDuty(stage, 'elin-mora')
  const second = await first.context().newPage()
  await signIn(second, `${stage.clinic.url}/personal/`, 'elin-mora')
  await second.locator('[data-status="here"][aria-pressed="true"]').waitFor()
  // From now on neither can ask: what they show, they were told.
  for (const window of [first, second])
    await window.route('**/api/counsellor/desk', (route) => route.abort())
  await inLine(stage, { nickname: 'Älv' })
  for (const window of [first, second])
    await window.locator('.take-next button[aria-disabled="false"]').waitFor()
  expect(await first.locator('.line-row').count()).toBe(1)
  expect(await second.locator('.line-row').count()).toBe(1)
})

journey('acute danger is met first, though it came last', async (stage) => {
  const elin = await onDuty(stage, 'elin-mora')
  await inLine(stage, { nickname: 'Sol', urgency: 'talk' })
  const page = await inLine(stage, { nickname: 'Kim', urgency: 'danger' })
  await page.getByText(sv.wait.ahead(0)).waitFor()
  await takeNext(elin)
  await holds(elin, 'Kim')
  expect(await elin.locator('.talk-row-name').allTextContents()).toHaveLength(1)
})

journey('a youth who avoids the own municipality meets somebody from another', async (stage) => {
  const elin = await onDuty(stage, 'elin-mora')
  const amir = await onDuty(stage, 'amir-borlange')
  const page = await inLine(stage, { nickname: 'Lo', home: 'Mora', avoidHome: true })
  await takeNext(elin)
  await elin.getByText(deskText.take.nobodyForYou).waitFor()
  await takeNext(amir)
  await answerReady(page)
  await page.getByRole('heading', { name: 'Amir, kurator, Borlänge kommun' }).waitFor()
  expect(await held(elin)).toBe(0)
})

journey(
  'a missed ready check puts the youth aside, not away, and the counsellor gets the next at once',
  async (stage) => {
    const elin = await onDuty(stage, 'elin-mora')
    const missing = await inLine(stage, { nickname: 'Moln' })
    const next = await inLine(stage, { nickname: 'Björk' })
    await takeNext(elin)
    await missing.getByRole('button', { name: sv.visit.called.go }).waitFor()
    await timePasses(stage.clinic, times.readyCheck + 5_000, elin)
    await missing.getByRole('heading', { name: sv.visit.aside.title }).waitFor()
    await elin.locator('.talk-row').waitFor({ state: 'detached' })
    await takeNext(elin)
    await answerReady(next)
    await holds(elin, 'Björk')
    await missing.getByRole('button', { name: sv.visit.aside.stay }).click()
    await missing.getByText(sv.visit.waiting.returned.stayed).waitFor()
    await missing.getByText(sv.wait.ahead(0)).waitFor()
    await takeNext(elin)
    await answerReady(missing)
    await holds(elin, 'Moln')
    expect(await held(elin)).toBe(2)
  },
)
