/** What a counsellor does at the desk, in the words that stand there. */
import type { Page } from 'playwright-core'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { planText } from '../../web/text/plan/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import type { Tool } from '../../web/desk/work/tools.ts'
import type { Clinic } from './clinic.ts'
import { openSecondWindow } from './second-window.ts'
import { staffSignIn, wire } from './wire.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Signs in by the provider's own page, as this member of the demo staff. */
export const signInByProvider = async (
  page: Page,
  address: string,
  staff: string,
): Promise<void> => {
  await page.goto(address)
  await button(page, staffText.signIn.button).click()
  await page.locator(`a[href*="login_hint=${staff}"]`).click()
}

/**
 * Opens the page as a tab does that has signed in as this member of the demo staff: the provider gave
 * its token over the wire, and what renews it, and the tab keeps them. Three pages less to load than by the provider's own.
 */
export const signIn = async (page: Page, address: string, staff: string): Promise<void> => {
  const { origin } = new URL(address)
  const { token, renewal } = await staffSignIn(wire(origin, '127.0.0.1'), origin, staff)
  await page.goto(`${origin}/config.json`)
  await page.evaluate(
    (kept) => kept.forEach(([name, value]) => sessionStorage.setItem(name, value)),
    [
      ['dorren.staff.token', token],
      ['dorren.staff.renewal', JSON.stringify(renewal)],
    ] as [string, string][],
  )
  await page.goto(address)
}

/** Says "Jag är här" at the desk; whoever has a shift by the hour has the same button beside its words. */
export const sayHere = async (page: Page): Promise<void> => {
  await page.locator('.duty [data-status="here"]').click()
  await page.locator('[data-status="here"][aria-pressed="true"]').waitFor()
}

/** Signs in at the desk and says "Jag är här". */
export const comeOnDuty = async (page: Page, clinic: string, staff: string): Promise<void> => {
  await signIn(page, `${clinic}/personal/`, staff)
  await sayHere(page)
  await openSecondWindow(page)
}

/** The tab of the plan on the board, which also has a link to it elsewhere. */
export const toPlan = (page: Page): Promise<void> =>
  page
    .getByRole('navigation', { name: planText.tabs.label })
    .getByRole('link', { name: planText.tabs.plan })
    .click()

/** Presses "Ta nästa" once somebody may be taken. */
export const takeNext = async (page: Page): Promise<void> => {
  await page.locator('.take-next button[aria-disabled="false"]').click()
}

/** The talk with this youth, in the middle of the desk. */
export const talkWith = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true })

/** A tool in the work area beside the talk with this youth. */
export const toolOf = (page: Page, tool: Tool, name: string) =>
  page.getByRole('region', { name: `${safetyText.tools[tool]}: ${name}`, exact: true })

/** A talk with this youth stands at the desk. */
export const holds = (page: Page, name: string): Promise<void> =>
  page.locator('.talk-row-name').getByText(name).waitFor()

/** Ends the talk and files the short form. */
export const endAndClose = async (page: Page, name: string): Promise<void> => {
  const talk = talkWith(page, name)
  await talk.getByRole('button', { name: staffText.end.button }).click()
  await button(page, staffText.end.yes).click()
  await close(page, name)
}

/** Files the short form of a talk that is over. */
export const close = async (page: Page, name: string): Promise<void> => {
  const form = toolOf(page, 'close', name)
  const toForm = talkWith(page, name).getByRole('button', { name: staffText.close.open })
  await form.or(toForm).filter({ visible: true }).first().waitFor()
  if (await toForm.isVisible()) await toForm.click()
  await form.getByLabel(staffText.outcome.calmer).check()
  await form.getByRole('button', { name: staffText.close.save }).click()
  await form.getByRole('button', { name: staffText.close.now }).click()
  await talkWith(page, name).waitFor({ state: 'detached' })
}

/** Asks the youth, then the colleague, to hand over. */
export const offerTo = async (
  page: Page,
  name: string,
  colleague: string,
  note = '',
): Promise<void> => {
  await talkWith(page, name).getByRole('button', { name: staffText.handover.button }).click()
  await page.getByRole('dialog').getByLabel(colleague).check()
  if (note !== '') await page.getByRole('dialog').getByLabel(staffText.handover.note).fill(note)
  await page.getByRole('dialog').getByRole('button', { name: staffText.handover.ask }).click()
}

/** The longest step of time in which nobody at a desk is taken for gone. */
const unnoticed = 30_000

/** Time goes by while these counsellors stay at their desks: each page says so, as it does all along. */
export const timePasses = async (
  clinic: Pick<Clinic, 'jump'>,
  milliseconds: number,
  ...desks: readonly Page[]
): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= unnoticed) {
    await clinic.jump(Math.min(left, unnoticed))
    for (const desk of desks) {
      // What is answered now may have been asked before: the page asks once more then.
      const asked = desk.waitForRequest(/\/api\/counsellor\/desk$/)
      await desk.evaluate(() => dispatchEvent(new Event('focus')))
      await (await asked).response()
    }
  }
}
