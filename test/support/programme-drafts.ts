/** A youth who writes in an exercise: where the first field is, and what the page says of the draft. */
import type { Locator, Page } from 'playwright-core'
import { text as sv } from '../../web/text/programme/sv.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Comes in with the own code; ends at the overview. */
export const comeInByCode = async (page: Page, clinic: string, code: string): Promise<void> => {
  await page.goto(`${clinic}/program/`)
  await page.getByLabel(sv.enter.words).fill(code)
  await button(page, sv.enter.open).click()
  await page.getByText(sv.overview.next).waitFor()
}

const field = (page: Page): Locator =>
  page.locator('.exercise :is(textarea, input[type=text], input.text)').first()

/** Reads on to the first exercise where something is written; answers with its first field. */
export const toExercise = async (page: Page, clinic: string, module: string): Promise<Locator> => {
  await page.goto(`${clinic}/program/#avsnitt/${module}`)
  await page.locator('.reading').waitFor()
  while ((await field(page).count()) === 0) await button(page, sv.module.next).click()
  return field(page)
}

/** The line below the text says this of what is written. */
export const draftSays = (page: Page, words: string): Promise<void> =>
  page.locator('.draft-line').filter({ hasText: words }).waitFor()
