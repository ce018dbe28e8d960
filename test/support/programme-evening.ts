/** What a therapist sees and does in an evening, beyond one participant's usual way. */
import type { Download, Locator, Page } from 'playwright-core'
import { ReasonKind } from '../../shared/programme/treatment/worklist.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'

const { list, page: text, reasons } = therapistText

export interface Shown {
  alias: string
  /** The most important reason, or undefined when nothing waits. */
  kind: ReasonKind | undefined
}

/** The rows as they stand, from the first to the last. */
export const rowsOf = async (page: Page): Promise<Shown[]> => {
  await page.locator('.worklist tbody tr').first().waitFor()
  const told = await page.locator('.worklist tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      alias: row.querySelector('th')?.firstChild?.textContent ?? '',
      reason: row.querySelector('.reason :is(a, strong)')?.textContent ?? '',
    })),
  )
  return told.map(({ alias, reason }) => ({
    alias,
    kind: ReasonKind.options.find((kind) => reasons[kind] === reason),
  }))
}

const rowOf = (page: Page, alias: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: alias, exact: true }) })

/** One press on why somebody stands in the list. */
export const pressReason = async (page: Page, alias: string): Promise<void> => {
  await rowOf(page, alias).locator('.reason a').click()
  await page.getByRole('heading', { level: 1, name: alias, exact: true }).waitFor()
}

/** The part of the page where the focus is. */
export const focusedPart = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

export const backToList = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: text.back }).click()
  await page.getByRole('heading', { name: list.title }).waitFor()
}

/** Opens or skips a module, with a reason from the list. */
export const override = async (
  page: Page,
  what: string,
  module: string,
  why: string,
): Promise<void> => {
  await page.getByRole('button', { name: `${what}: ${module}`, exact: true }).click()
  await page.getByLabel(text.why).selectOption({ label: why })
  await page.getByRole('button', { name: what, exact: true }).click()
  await page.getByLabel(text.why).waitFor({ state: 'detached' })
}

/** What a press saves, as text. */
export const saved = async (page: Page, press: () => Promise<void>): Promise<[string, string]> => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return [file.suggestedFilename(), await textOf(file)]
}

const textOf = async (file: Download): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
