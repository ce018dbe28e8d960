/** Where there is least room, a full desk still says whom each talk is with, what whoever waits needs, and its bar stays as high as it was. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { procedureRule } from '../../shared/rules/safety/procedure-steps.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { comeOnDuty, holds, takeNext, timePasses } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { placeInLine, wire } from '../support/wire.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { answerReady, hears, say, standInLine } from '../support/youth.ts'

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

/** In letters of the page: how wide the narrowest choice of the line's filter is, how high its field, and how high the head of a talk. */
const inLetters = async (page: Page, textSize: string) => {
  await page.locator('.line-filter summary').click()
  const found = await page.evaluate((size) => {
    const root = document.documentElement
    root.style.setProperty('font-size', size)
    const letter = Number.parseFloat(getComputedStyle(root).fontSize)
    const sizesOf = (what: string) =>
      [...document.querySelectorAll(what)].map((one) => one.getBoundingClientRect())
    const measured = {
      choice: Math.min(...sizesOf('.line-filter select').map(({ width }) => width / letter)),
      field: Math.max(
        ...sizesOf('.line-filter .assess-field').map(({ height }) => height / letter),
      ),
      head: Math.max(...sizesOf('.talk-head').map(({ height }) => height / letter)),
    }
    root.style.removeProperty('font-size')
    return measured
  }, textSize)
  await page.locator('.line-filter summary').click()
  return found
}

journey(
  'a full desk can be read at 1280 × 720 and on a tablet, and what is read stays read',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const youths: Page[] = []
    for (const nickname of ['Kim', 'Robin Lo']) {
      const youth = (await enter('phone')).page
      youths.push(youth)
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
    await elin.locator('.seats select').selectOption('1')
    await elin.locator('.top-offered').getByText(deskText.duty.notAsShift).waitFor()
    expect(await barHeight(elin), 'with another choice than the shift').toBeLessThan(62)

    await elin.setViewportSize(tablet)
    expect(await barHeight(elin), 'on a tablet').toBeLessThan(122)

    await elin.setViewportSize(small)
    const usual = await inLetters(elin, '100%')
    expect(usual.field, 'a label and its choice beside each other').toBeLessThan(3)
    expect(usual.choice).toBeGreaterThan(5)
    const large = await inLetters(elin, '200%')
    expect(large.choice, 'with text twice as large').toBeGreaterThan(5)
    expect(large.field, 'with text twice as large').toBeLessThan(5)
    expect(large.head, 'with text twice as large').toBeLessThan(8)
    elin.on('dialog', (dialog) => void dialog.accept())
    const robin = elin.locator('.talk-row', { hasText: 'Robin Lo' })
    const loadsAnew = async () => {
      await elin.reload()
      // The first one is in front then; the other is not looked at.
      await elin.locator('.talk-row[aria-current="true"]', { hasText: 'Kim' }).waitFor()
      await robin.getByText('Hej', { exact: true }).waitFor()
    }
    await robin.click()
    await say(youths[1]!, sv.chat.write, 'Hej')
    await hears(elin, 'Hej')
    await loadsAnew()
    expect(await robin.locator('.unread').count(), 'what was read').toBe(0)
    await say(youths[1]!, sv.chat.write, 'Hej')
    await robin.locator('.unread', { hasText: '1' }).waitFor()
    await loadsAnew()
    await robin.locator('.unread', { hasText: '1' }).waitFor()
  },
)

/** The steps that are wholly in sight in the work area, and whether the next one is. */
const stepsInSight = (page: Page) =>
  page.locator('.column-work .tool').evaluate((tool) => {
    const frame = tool.getBoundingClientRect()
    const isSeen = (step: Element) => {
      const { top, bottom } = step.getBoundingClientRect()
      return top >= frame.top - 1 && bottom <= frame.bottom + 1
    }
    const steps = [...tool.querySelectorAll('.step')]
    return {
      seen: steps.filter(isSeen).length,
      next: steps.filter((step) => step.matches('[data-open="true"]')).every(isSeen),
    }
  })

journey(
  'in danger every step is in view at 1280 × 720, also while another alarm rings, and the next one below that',
  async ({ clinic, enter }) => {
    const { alarm, procedure } = safetyText
    const elin = (await enter('desktop')).page
    await elin.setViewportSize(small)
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const youth = (await enter('phone')).page
    await standInLine(youth, clinic.url, { nickname: 'Sol', urgency: 'danger' })
    await elin.getByRole('button', { name: alarm.take, exact: true }).click()
    await answerReady(youth)
    await holds(elin, 'Sol')
    await elin.getByRole('button', { name: procedure.open, exact: true }).click()
    await elin.locator('.step').first().waitFor()
    const all = { seen: procedureRule.steps.length, next: true }
    await expect.poll(() => stepsInSight(elin), { message: 'no alarm' }).toEqual(all)

    await placeInLine(wire(clinic.url, '127.0.1.1'), { urgency: 'danger' })
    await elin.locator('.alarm[data-state="untaken"]').waitFor()
    await expect.poll(() => stepsInSight(elin), { message: 'another rings' }).toEqual(all)

    await elin.setViewportSize({ width: 1280, height: 480 })
    for (let answered = 0; answered < procedureRule.steps.length; answered++) {
      const next = async () => (await stepsInSight(elin)).next
      await expect.poll(next, { message: `after ${answered} steps` }).toBe(true)
      await elin.keyboard.press('Alt+g')
      await elin.locator('.step[data-done="true"]').nth(answered).waitFor()
    }
  },
)
