/** What a therapist and a youth do on the programme's pages, in the words that stand there. */
import type { Locator, Page } from 'playwright-core'
import { text as sv } from '../../web/text/programme/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { signIn } from './counsellor.ts'
import { until } from './until.ts'

const button = (page: Page | Locator, name: string) =>
  page.getByRole('button', { name, exact: true })

/** Signs in at the therapist's pages; ends at the worklist. */
export const openWorklist = async (page: Page, clinic: string, staff: string): Promise<void> => {
  await signIn(page, `${clinic}/behandling/`, staff)
  await page.getByRole('heading', { name: therapistText.list.title }).waitFor()
}

/** Enrols a youth with everything on the checklist in place; answers with the words of the invitation. */
export const enrol = async (page: Page, clinic: string, alias: string): Promise<string> => {
  await page.goto(`${clinic}/behandling/#skriv-in`)
  await fillChecklist(page, alias)
  return page.locator('.own-code').innerText()
}

/** The form of enrolling, as it stands, with everything in place; sends it. */
export const fillChecklist = async (page: Page, alias: string): Promise<void> => {
  await page.getByLabel(therapistText.enrol.alias).fill(alias)
  const { assessed, noAcuteRisk, ocdNotPrimary, wantsTo } = therapistText.checklist
  for (const item of [assessed, noAcuteRisk, ocdNotPrimary, wantsTo])
    await page.getByLabel(item).check()
  await button(page, therapistText.enrol.submit).click()
}

/** Comes in with an invitation and makes an own code; ends at the overview. Answers with the code. */
export const comeIn = async (page: Page, clinic: string, words: string): Promise<string> => {
  await page.goto(`${clinic}/program/`)
  await page.getByLabel(sv.enter.ways.invitation).check()
  await page.getByLabel(sv.enter.words).fill(words)
  await button(page, sv.enter.open).click()
  await button(page, sv.welcome.makeCode).click()
  const code = await page.locator('.own-code').innerText()
  await button(page, sv.welcome.begin).click()
  await page.getByText(sv.overview.next).waitFor()
  return code
}

/** Opens the page after a time away: it has locked, and the own code opens it where one stood. */
export const comeBack = async (page: Page, code: string): Promise<void> => {
  const field = page.getByLabel(sv.enter.words)
  await until('the page has locked', async () => {
    await page.reload()
    await field.or(page.getByRole('navigation').first()).first().waitFor()
    return field.isVisible()
  })
  await field.fill(code)
  await button(page, sv.enter.open).click()
}

/** Puts something into every field of a form: what a youth wrote does not matter here. */
export const fillIn = async (form: Locator, words: string): Promise<void> => {
  for (const slider of await form.locator('input[type=range]').all()) {
    await slider.focus()
    await slider.press('End')
  }
  // Counted anew each time: a field may become another one while its neighbour is filled in.
  const texts = form.locator('textarea:visible, input[type=text]:visible, input.text:visible')
  for (let at = 0; at < (await texts.count()); at++) await texts.nth(at).fill(words)
  for (const field of await form.locator('input[type=date]:visible').all())
    await field.fill('2026-12-01')
  for (const field of await form.locator('input[type=datetime-local]:visible').all())
    await field.fill('2026-12-01T16:00')
  for (const select of await form.locator('select:visible').all())
    await select.selectOption({ index: 1 })
  for (const group of await form.locator('.choices:visible').all()) {
    const first = group.locator('input').first()
    if (!(await first.isChecked())) await first.check()
  }
}

const sendHomework = async (page: Page, module: string): Promise<void> => {
  const homework = page.locator('.homework')
  await fillIn(homework, `Så här gick det i ${module}`)
  await button(homework, sv.module.send).click()
  await homework.locator('.notice[data-kind="good"]').waitFor()
}

/** Reads a module to its end, a part at a time, and sends its homework where it stands. */
export const doModule = async (page: Page, clinic: string, module: string): Promise<void> => {
  await page.goto(`${clinic}/program/#avsnitt/${module}`)
  await page.locator('.reading').waitFor()
  const next = button(page, sv.module.next)
  while ((await next.count()) > 0) {
    if ((await page.locator('.homework').count()) > 0) await sendHomework(page, module)
    await next.click()
  }
}

/** Does the homework of a module again, where the overview leads. */
export const doAgain = async (page: Page, clinic: string, module: string): Promise<void> => {
  await page.goto(`${clinic}/program/#avsnitt/${module}/uppgift`)
  await page.locator('.homework').waitFor()
  await sendHomework(page, module)
}

/** Answers every question of the instrument on the page by the words of a choice, and sends. */
export const answerAll = async (
  page: Page,
  questions: number,
  choice: (question: number) => string,
): Promise<void> => {
  for (let question = 1; question <= questions; question++) {
    await page.getByText(sv.scale.question(question, questions)).waitFor()
    await page.getByLabel(choice(question), { exact: true }).check()
    await button(page, sv.scale.next).click()
  }
}

/** Veckokollen with "Några dagar" and no to the question of safety. */
export const checkIn = async (page: Page, clinic: string): Promise<void> => {
  await page.goto(`${clinic}/program/#veckan`)
  await answerAll(page, 5, (question) => (question === 5 ? 'Nej' : 'Några dagar'))
  await button(page, sv.send).click()
  await page.getByText(sv.checkIn.thanks).waitFor()
}

/** Answers the homework that waits on the participant's page, and lets the next module open. */
export const giveFeedback = async (page: Page, words: string): Promise<void> => {
  const field = page.getByLabel(therapistText.page.feedback)
  await field.fill(words)
  await button(page, therapistText.page.giveFeedback).click()
  await field.waitFor({ state: 'detached' })
}
