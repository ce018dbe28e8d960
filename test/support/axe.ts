/** Asks axe what it finds on a page as it stands, by every rule, in light and in dark; and whether a phone's page loses anything. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { sizes } from './browser.ts'
import { measureContrastOnce, type MeasuresOnce } from './contrast-once.ts'
import { lost } from './fits.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe says of the page now: the rule, and what it is broken on. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { axe: loaded, dorrenContrastAnew } = window as unknown as {
      axe: typeof axe
    } & MeasuresOnce
    dorrenContrastAnew?.()
    const found = await loaded.run({
      runOnly: { type: 'tag', values },
      // Whoever speaks to the page says what they see (WCAG 2.5.3).
      rules: { 'label-content-name-mismatch': { enabled: true } },
      resultTypes: ['violations'],
    })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} on ${target.join(' ')}`),
    )
  }, rules)

/** One line per finding: where, in which colours, which rule, on what. Empty when there is none. */
export const findings = async (page: Page, where: string): Promise<string[]> => {
  const found: string[] = []
  const size = page.viewportSize()
  // Tall enough for the whole page: what a sticky button covers while scrolling is not too small.
  if (size !== null) await page.setViewportSize({ ...size, height: 3000 })
  // A page that has not been left since still has it.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source)
    // A bench runs through a loader that names functions by a helper, which the page does not have.
    await page.evaluate('globalThis.__name ??= (named) => named')
    await page.evaluate(measureContrastOnce)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const finding of await violations(page)) found.push(`${where}, ${colorScheme}: ${finding}`)
  }
  if (size !== null) await page.setViewportSize(size)
  if (size?.width === sizes.phone.width) found.push(...(await lost(page, where)))
  return found
}
