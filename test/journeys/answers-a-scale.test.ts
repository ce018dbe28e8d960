/** A rating scale in an ordinary talk: sent, answered by choice, met before it is sent on, seen by whoever asked. */
import { expect } from 'vitest'
import { scaleTexts } from '../../shared/rules/scales/rating-scale-texts.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { scaleToolText } from '../../web/text/desk-scales/sv.ts'
import { comeOnDuty, takeNext } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, standInLine } from '../support/youth.ts'

journey(
  'a youth in a talk answers a scale, is met by help before it is sent, and the counsellor sees it',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await standInLine(page, clinic.url)
    await takeNext(elin)
    await answerReady(page)

    await elin.getByRole('button', { name: safetyText.tools.scale, exact: true }).click()
    await elin.getByLabel(scaleToolText.which).selectOption('phq9')
    await elin.getByRole('button', { name: scaleToolText.send }).click()

    await page.getByRole('button', { name: 'Svara på frågorna' }).click()
    const form = page.getByRole('dialog')
    const { items } = scaleTexts.phq9
    for (const [at] of items.entries()) {
      await form.getByText(`Fråga ${at + 1} av ${items.length}`).waitFor()
      await form.getByLabel(at === 8 ? 'Nästan varje dag' : 'Inte alls', { exact: true }).check()
      await form.getByRole('button', { name: 'Nästa' }).click()
    }
    const help = /^Tack för att du säger hur det är/
    const isFirst = async (where: string) => {
      const first = page.getByRole('dialog').getByText(help)
      await first.and(page.locator(':focus')).waitFor()
      const inView = await first.evaluate((one) => one.getBoundingClientRect().top)
      const bar = page.getByRole('dialog').locator('.panel-head')
      const barEnds = await bar.evaluate((one) => one.getBoundingClientRect().bottom)
      expect(inView, where).toBeGreaterThanOrEqual(barEnds)
      expect(inView, where).toBeLessThan(page.viewportSize()!.height / 2)
    }
    await isFirst('before it is sent')
    await form.getByRole('button', { name: 'Skicka svaren' }).click()
    await page.getByText('Tack. Den du pratar med ser dina svar.').waitFor()
    await isFirst('after it was sent')
    await elin.getByText(safetyText.said.inDanger('Anonym')).waitFor()
    await elin.getByRole('button', { name: safetyText.said.open }).click()
    await elin.getByText(safetyText.procedure.about).waitFor()
    await elin.getByRole('button', { name: safetyText.tools.scale, exact: true }).click()

    await elin.getByText(scaleToolText.flag).waitFor()
    expect(await elin.getByText(`${scaleToolText.score} 3`).count()).toBe(1)
  },
)
