/** The plan, as coordinator, counsellor and youth live it: the door follows what people have promised. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { planText } from '../../web/text/plan/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { comeOnDuty, signIn, toPlan } from '../support/counsellor.ts'
import { findings } from '../support/axe.ts'
import { journey } from '../support/stage.ts'
import { joinLine } from '../support/youth.ts'

const nextWeek = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse(/\/api\/coordinator\/plan\?at=/)
  await page.getByRole('button', { name: planText.after }).click()
  await answered
  await page.waitForFunction(() => document.querySelectorAll('.plan-block').length > 20)
}

/** What is read stands first in the name of a shift. */
const shiftOfMats = (page: Page, hours: RegExp, day: string) =>
  page
    .getByRole('button', { name: /Mats Hedemora kommun/ })
    .and(page.getByRole('button', { name: hours }))
    .and(page.getByRole('button', { name: new RegExp(`, ${day},`) }))

journey(
  'a coordinator moves a shift by keys, sees what it does to the wait, and it stays moved',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signIn(page, `${clinic.url}/samordning/`, 'britta-samordnare')
    await toPlan(page)
    await nextWeek(page)
    const shift = shiftOfMats(page, /^15:00–20:00/, 'måndag')
    await shift.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowRight')
    // To another day and back: the keys stay with the shift.
    await page.keyboard.press('ArrowDown')
    await shiftOfMats(page, /^15:30/, 'tisdag').waitFor()
    await page.waitForFunction(() => document.activeElement?.matches('[data-chosen="true"]'))
    await page.keyboard.press('ArrowUp')
    await shiftOfMats(page, /^15:30–21:00.*ej sparat/, 'måndag').waitFor()
    const effect = page.getByRole('status', { name: planText.effect })
    expect(await effect.innerText()).toMatch(/→/)
    expect(await findings(page, 'plan')).toEqual([])
    await page.getByRole('button', { name: planText.save, exact: true }).click()
    await page.getByText(planText.saved).waitFor()
    await page.reload()
    await nextWeek(page)
    await shiftOfMats(page, /^15:30–21:00/, 'måndag').waitFor()
  },
)

journey(
  'a coordinator drags a shift on top of another of the same person, and is told',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signIn(page, `${clinic.url}/samordning/`, 'britta-samordnare')
    await toPlan(page)
    await nextWeek(page)
    const tuesday = shiftOfMats(page, /^15:00/, 'tisdag')
    const monday = shiftOfMats(page, /^15:00/, 'måndag')
    await tuesday.focus()
    const [from, to] = [await tuesday.boundingBox(), await monday.boundingBox()]
    if (from === null || to === null) throw new Error('the shifts are not on the board')
    await page.mouse.move(from.x + from.width / 2, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width / 2, to.y + 10, { steps: 8 })
    await page.mouse.up()
    await page.getByRole('button', { name: planText.save, exact: true }).click()
    await page.getByRole('alert').getByText(planText.cannot).waitFor()
  },
)

journey(
  'the door is held with a reason: the youth reads it, one in danger gets in, and it ends by itself',
  async ({ clinic, enter }) => {
    const counsellor = await enter('desktop')
    await comeOnDuty(counsellor.page, clinic.url, 'elin-mora')
    const { page } = await enter('desktop')
    await signIn(page, `${clinic.url}/samordning/`, 'britta-samordnare')
    await toPlan(page)
    await page.getByRole('button', { name: planText.surge.start }).click()
    await page.getByText(planText.surge.now['urgent-only']).waitFor()

    const scriptless = await enter('phone', { javaScriptEnabled: false })
    await scriptless.page.goto(clinic.url)
    const words = await scriptless.page.locator('.if-held').innerText()
    expect(words).toContain(sv.door.held.why['urgent-only'])
    expect(words).toContain(sv.door.held.because['many-waiting'])
    expect(words).not.toContain(sv.door.held.because.technical)

    const youth = await enter('phone')
    await youth.page.goto(clinic.url)
    await youth.page.getByText(sv.door.held.why['urgent-only']).waitFor()
    await joinLine(youth.page, { urgency: 'not-live' })

    await clinic.jump(31 * 60_000)
    const later = await enter('phone')
    await later.page.goto(clinic.url)
    await later.page.locator('.door-state.if-open').waitFor()
    expect(await later.page.getByText(sv.door.held.why['urgent-only']).isVisible()).toBe(false)
  },
)
