/** What the pages are asked for everybody's sake finds a fault where there is one, in either colours, on a page that has been asked before. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { mediaOfWindows, sizes, startForJourneys } from '../support/browser.ts'

const good = '<p>Vi finns här.</p>'
/** Grey on white, and on black. */
const styles = `
  html { background: rgb(255, 255, 255); color: rgb(20, 20, 20) }
  .pale { color: rgb(200, 200, 200) }
  .dim { color: rgb(70, 70, 70) }
  .night { display: none }
  @media (prefers-color-scheme: dark) {
    html { background: rgb(0, 0, 0); color: rgb(240, 240, 240) }
    .night { display: block }
  }`
const pageWith = (inside: string) =>
  `<!doctype html><html lang="sv"><title>Sida</title><style>${styles}</style><main><h1>Sida</h1>${good}${inside}</main>`

const asked = async (page: Page, inside: string): Promise<string[]> => {
  await page.setContent(pageWith(inside))
  return findings(page, 'sida')
}

describe('asked what it lacks for anybody, a page', () => {
  test('says each fault in the colours in which it is one', async () => {
    const browser = await startForJourneys()
    try {
      const page = await (
        await browser.newContext({ viewport: sizes.phone, ...mediaOfWindows })
      ).newPage()
      const none: string[] = []
      expect(await asked(page, ''), 'no fault').toEqual(none)
      expect(await asked(page, '<p class="pale">Blekt</p>'), 'pale').toEqual([
        'sida, light: color-contrast on .pale',
      ])
      expect(await asked(page, '<p class="dim">Dunkelt</p>'), 'dim').toEqual([
        'sida, dark: color-contrast on .dim',
      ])
      // Asked a second time, with words that have passed beside it and elsewhere.
      expect(await asked(page, '<p class="dim">Dunkelt</p>'), 'dim again').toEqual([
        'sida, dark: color-contrast on .dim',
      ])
      expect(await asked(page, '<button class="night"></button>'), 'a button by night').toEqual([
        'sida, dark: button-name on button',
      ])
      expect(await asked(page, '<input>'), 'a field without a name').toEqual([
        'sida, light: label on input',
      ])
      const wide = `<p style="white-space: nowrap">${'B'.repeat(60)}</p>`
      const beyond = `sida, 320 px, text × 1: beyond the edge: p "${'B'.repeat(30)}"`
      expect(await asked(page, wide), 'too wide').toContain(beyond)
      const tall = '<div style="height: 7000px"></div>'
      expect(await asked(page, tall + wide), 'too wide, far below').toContain(beyond)
    } finally {
      await browser.close()
    }
  })
})
