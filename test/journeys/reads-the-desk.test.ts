/** Where there is least room, a full desk still says whom each talk is with, what whoever waits needs, and its bar stays as high as it was. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { staffText } from '../../web/text/staff/sv.ts'
import { comeOnDuty, holds, takeNext, timePasses } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { placeInLine, wire } from '../support/wire.ts'
import { answerReady, standInLine } from '../support/youth.ts'

const small = { width: 1280, height: 720 }
const tablet = { width: 820, height: 1180 }

/** The names that are cut. */
const cutNames = (page: Page): Promise<string[]> =>
  page
    .locator('.talk-row-name')
    .evaluateAll((names) =>
      names
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent ?? ''),
    )

/** Whether these words of the first row of the line are seen, and not only there. */
const isSeenInLine = (page: Page, words: string): Promise<boolean> =>
  page
    .locator('.line-row-told')
    .first()
    .evaluate((row, wanted) => {
      const text = row.firstChild as Text
      const from = text.data.toLowerCase().indexOf(wanted.toLowerCase())
      if (from < 0) return false
      const range = document.createRange()
      range.setStart(text, from)
      range.setEnd(text, from + wanted.length)
      const frame = row.getBoundingClientRect()
      return range.getBoundingClientRect().bottom <= frame.bottom + 1
    }, words)

const barHeight = (page: Page): Promise<number> =>
  page.locator('.top-bar').evaluate((bar) => bar.getBoundingClientRect().height)

journey('a full desk can be read at 1280 × 720 and on a tablet', async ({ clinic, enter }) => {
  const elin = (await enter('desktop')).page
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  for (const nickname of ['Kim', 'Robin Lo']) {
    const youth = (await enter('phone')).page
    await standInLine(youth, clinic.url, { nickname })
    await elin.setViewportSize(small)
    await takeNext(elin)
    await answerReady(youth)
    await holds(elin, nickname)
  }
  await placeInLine(wire(clinic.url, '127.0.1.1'), {
    topics: ['preventivmedel', 'stress-skola', 'familj'],
    channel: 'voice',
    language: 'ar',
    profession: 'barnmorska',
  })
  await elin.locator('.line-row').waitFor()
  await timePasses(clinic, 90_000, elin)

  await elin.getByText(staffText.talks.myTurn(1)).first().waitFor()
  expect(await cutNames(elin)).toEqual([])
  for (const need of ['Arabiska', 'barnmorska'])
    expect(await isSeenInLine(elin, need), need).toBe(true)
  expect(await barHeight(elin), 'with every seat taken').toBeLessThan(62)

  await elin.setViewportSize(tablet)
  expect(await barHeight(elin), 'on a tablet').toBeLessThan(122)
})
