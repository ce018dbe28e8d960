/** Asks axe what it finds on a page as it stands, in light and in dark. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a change of colours can change. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** One line per finding: where, in which colours, which rule, on what. Empty when there is none. */
export const findings = async (page: Page, where: string): Promise<string[]> => {
  const found: string[] = []
  const size = page.viewportSize()
  // Tall enough for the whole page: what a sticky button covers while scrolling is not too small.
  if (size !== null) await page.setViewportSize({ ...size, height: 3000 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    const asked = colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(ofColour)
    const { violations } = await asked.analyze()
    for (const { id, nodes } of violations)
      for (const { target } of nodes)
        found.push(`${where}, ${colorScheme}: ${id} on ${target.join(' ')}`)
  }
  if (size !== null) await page.setViewportSize(size)
  return found
}
