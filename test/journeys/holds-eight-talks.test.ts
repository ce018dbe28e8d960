/** Where a county has signed eight, eight talks stand at one desk at once, with sixty in line, and each is reached by its key. */
import { expect } from 'vitest'
import { settingsForCoordinator } from '../../shared/contract/settings/settings.ts'
import { youthApi } from '../../shared/contract/visit/youth.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { tabTo } from '../support/keyboard.ts'
import { journey } from '../support/stage.ts'
import { clockMoves, placeInLine, staffToken, wire } from '../support/wire.ts'

const waiting = 60
const eight = [1, 2, 3, 4, 5, 6, 7, 8]
const name = 'desk.talks'

journey(
  'eight talks at once, by the keys, are taken, written in, ended and filed',
  async (stage) => {
    const { clinic, enter } = stage
    const line = wire(clinic.url, '127.0.0.1')
    const of = async (staff: string) =>
      line.speak(settingsForCoordinator, await staffToken(line, clinic.url, staff))
    await (await of('britta-samordnare')).keepSetting({ name, after: 0, value: 8 })
    await (await of('sven-samordnare')).signSetting({ name, after: 1 })
    await clockMoves(clinic, line, 31_000)

    const youths = []
    for (let at = 0; at < waiting; at++) {
      const own = wire(clinic.url, `127.0.1.${at + 1}`)
      const { visit, secret } = await placeInLine(own)
      youths.push({ ...own.speak(youthApi, `Visit ${secret}`), visit })
    }
    const { page } = await enter('desktop')
    await comeOnDuty(page, clinic.url, 'elin-mora')
    await page.locator('.seats select').selectOption('8')
    const summary = page.locator('.line-summary')
    await summary.getByText(/^Kö\s60\s·/).waitFor()
    expect(await page.locator('.line-row').count()).toBe(waiting)

    const called = page.locator('.talk-row-turn[data-state="called"]')
    for (const seat of eight) {
      await page.keyboard.press('Alt+n')
      await called.waitFor()
      const { visit, ready } = youths[seat - 1]!
      // Nobody else has been called: their answer would change nothing.
      await ready({ visit })
      await called.waitFor({ state: 'detached' })
    }
    const rows = page.locator('.talk-row')
    expect(await rows.count()).toBe(8)
    await summary.getByText(/^Kö\s52\s·/).waitFor()

    for (const number of eight) {
      await page.keyboard.press(`Alt+${number}`)
      await page
        .locator('.talk-row[aria-current="true"] kbd', { hasText: String(number) })
        .waitFor()
      await page.keyboard.type(`Hej nummer ${number}`)
      await page.keyboard.press('Enter')
      await page
        .locator('.talk-pane[data-focused="true"]')
        .getByText(`Hej nummer ${number}`)
        .waitFor()
    }
    for (const left of [7, 6, 5, 4, 3, 2, 1, 0]) {
      await page.keyboard.press('Alt+a')
      await page.getByRole('dialog').waitFor()
      await tabTo(page, staffText.end.yes, 'Enter')
      await page.getByLabel(staffText.outcome.advice).waitFor()
      await tabTo(page, staffText.outcome.advice, 'Space')
      await tabTo(page, staffText.close.save, 'Enter')
      await tabTo(page, staffText.close.now, 'Enter')
      await rows.nth(left).waitFor({ state: 'detached' })
    }
    expect(await rows.count()).toBe(0)
  },
)
