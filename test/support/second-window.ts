/** Under the weather of an unkind county everybody has a second window open, as people do: what they do is done in the first. */
import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Journeys whose subject a second window takes away, and why. */
export const oneWindow: Readonly<Record<string, string>> = {
  'seals-the-talk':
    'it compares the words of the pages that read along, and each window has words of its own',
  'second-colleague': 'as the one before: it counts who reads along',
}

const { UNKIND: seed } = process.env

/** A copy of the tab, as a browser makes one; whoever has it comes back to the first. */
export const copyOfTab = async (page: Page): Promise<Page> => {
  const kept = await page.evaluate(() => Object.entries({ ...sessionStorage }))
  const { origin, pathname } = new URL(page.url())
  const second = await page.context().newPage()
  await second.goto(`${origin}/config.json`)
  await second.evaluate((entries: [string, string][]) => {
    for (const [name, value] of entries) sessionStorage.setItem(name, value)
  }, kept)
  await second.goto(`${origin}${pathname}`)
  await second.locator('main').filter({ visible: true }).first().waitFor()
  await page.bringToFront()
  // For Playwright every page has the focus: one that is fetched slowly would take itself for the one they are at.
  await second.evaluate(() => (document.hasFocus = () => false))
  // And both are in sight, so that coming back is no event by itself.
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  return second
}

export const openSecondWindow = async (page: Page): Promise<void> => {
  // The pictures and the benchmarks come on duty too, and are played by nothing that has a state.
  if (seed === undefined) return
  if (basename(expect.getState().testPath ?? '', '.test.ts') in oneWindow) return
  await copyOfTab(page)
}
