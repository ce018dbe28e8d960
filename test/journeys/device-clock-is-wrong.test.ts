/** A phone whose clock is three days ahead and a desk two days behind, both set in the middle of a call. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { agreeOn, hearsThem, inStage, watchMedia } from '../support/call.ts'
import { comeOnDuty, endAndClose, holds, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

const day = 24 * 60 * 60_000

/** Everything of the page that asks what time it is, from its first line on. */
const hasClock = (page: Page, off: number) =>
  page.addInitScript((off) => {
    const own = window as unknown as { clockOff: number }
    own.clockOff = off
    const Real = Date
    window.Date = class extends Real {
      constructor(...parts: []) {
        if (parts.length === 0) super(Real.now() + own.clockOff)
        else super(...parts)
      }
      static override now() {
        return Real.now() + own.clockOff
      }
    } as DateConstructor
  }, off)
const setClock = (page: Page, off: number) =>
  page.evaluate((off) => {
    ;(window as unknown as { clockOff: number }).clockOff = off
  }, off)

journey(
  'waits, the length of a talk and a call are the clinic’s, whatever the clocks say',
  async (stage) => {
    const counsellor = await stage.enter('desktop')
    await hasClock(counsellor.page, -2 * day)
    await watchMedia(counsellor.page)
    await comeOnDuty(counsellor.page, stage.clinic.url, 'elin-mora')
    const youth = await stage.enter('phone')
    await hasClock(youth.page, 3 * day)
    await watchMedia(youth.page)
    await youth.page.goto(stage.clinic.url)
    await joinLine(youth.page, { nickname: 'Björk' })
    // Whole hours or days of waiting would be the clock's and nobody's.
    const odd = /\d{3,} min|\d+ (tim|dygn|dag)/
    expect(await youth.page.getByRole('main').innerText()).not.toMatch(odd)
    await takeNext(counsellor.page)
    await answerReady(youth.page)
    await holds(counsellor.page, 'Björk')
    const head = counsellor.page.locator('.talk-head')
    const length = /Pågår · 0[0-3]:\d\d/
    expect(await head.innerText()).toMatch(length)
    expect(await counsellor.page.locator('body').innerText()).not.toMatch(odd)

    await agreeOn('voice', youth.page, counsellor.page)
    const both = [counsellor.page, youth.page]
    await Promise.all(both.map(hearsThem))
    await Promise.all([setClock(youth.page, -day), setClock(counsellor.page, 3 * day)])
    // The next tick, before anything that the clinic answers could have told what time it is.
    await counsellor.page.waitForTimeout(1200)
    expect(await head.innerText()).toMatch(length)
    await say(youth.page, sv.chat.write, 'Nu gick klockan.')
    await hears(counsellor.page, 'Nu gick klockan.')
    // Longer than a look for a side that is silent, and than two of the connection.
    await counsellor.page.waitForTimeout(6000)
    await Promise.all(both.map((page) => inStage(page, 'voice')))
    await Promise.all(both.map(hearsThem))
    expect(await head.innerText()).toMatch(length)
    await say(counsellor.page, staffText.write.label('Björk'), 'Jag hör dig.')
    await hears(youth.page, 'Jag hör dig.')
    await endAndClose(counsellor.page, 'Björk')
    await youth.page.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
  },
)
