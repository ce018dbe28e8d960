/** Asks axe what it finds on a page as it stands, by every rule in light, and in dark by every rule that can have changed; and whether a phone's page loses anything. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { sizes } from './browser.ts'
import { measureContrastOnce, type MeasuresOnce } from './contrast-once.ts'
import { lost } from './fits.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The dresses of text whose contrast has passed, on any page. */
const passed = new Set<string>()

/** For the page: leaves there how it stands, and says whether it stood so before. */
const rememberHowItStands = (): void => {
  const page = window as unknown as StandsAsBefore
  let before = ''
  page.dorrenStandsAsBefore = () => {
    const drawn = [...document.querySelectorAll('*')].map((element) => {
      const own = getComputedStyle(element)
      const { left, top, width, height } = element.getBoundingClientRect()
      const { display, visibility, opacity, position, overflow, clip, clipPath } = own
      const shown = [display, visibility, opacity, position, overflow, clip, clipPath]
      return [...shown, own.contentVisibility, left, top, width, height].join()
    })
    const now = `${document.documentElement.outerHTML}|${drawn.join('|')}`
    const isSame = now === before
    before = now
    return isSame
  }
}
interface StandsAsBefore {
  dorrenStandsAsBefore: () => boolean
}

/**
 * What axe says of the page now: the rule, and what it is broken on. In the second colours a page that has
 * taken on nothing but these is asked by the rules of colours alone: it has answered all others.
 */
const violations = async (page: Page, isSecond: boolean): Promise<string[]> => {
  const { found, fresh } = await page.evaluate(
    async ({ values, isSecond, known }) => {
      const loaded = window as unknown as { axe: typeof axe } & MeasuresOnce & StandsAsBefore
      loaded.dorrenContrastAnew(known)
      const isSame = loaded.dorrenStandsAsBefore()
      const ofColours = loaded.axe
        .getRules(['cat.color'])
        .filter(({ tags }) => tags.some((tag) => values.includes(tag)))
        .map(({ ruleId }) => ruleId)
      const { violations } = await loaded.axe.run(
        isSecond && isSame
          ? { runOnly: { type: 'rule', values: ofColours }, resultTypes: ['violations'] }
          : {
              runOnly: { type: 'tag', values },
              // Whoever speaks to the page says what they see (WCAG 2.5.3).
              rules: { 'label-content-name-mismatch': { enabled: true } },
              resultTypes: ['violations'],
            },
      )
      return {
        found: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id} on ${target.join(' ')}`),
        ),
        fresh: loaded.dorrenContrastPassed(),
      }
    },
    { values: rules, isSecond, known: [...passed].join(' ') },
  )
  for (const dress of fresh) passed.add(dress)
  return found
}

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
    await page.evaluate(rememberHowItStands)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const finding of await violations(page, colorScheme === 'dark'))
      found.push(`${where}, ${colorScheme}: ${finding}`)
  }
  if (size !== null) await page.setViewportSize(size)
  if (size?.width === sizes.phone.width) found.push(...(await lost(page, where)))
  return found
}
