/** A letter from a closed door to a read answer: nobody named, nothing lost, and erased on one word. */
import { expect } from 'vitest'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { tabTo } from '../support/keyboard.ts'
import { journey } from '../support/stage.ts'

journey('a letter is written, kept through a refresh, answered, read and erased', async (stage) => {
  const { clinic, enter } = stage
  const { page: youth } = await enter('phone')
  await youth.goto(clinic.url)
  await youth.getByRole('link', { name: sv.door.letter }).click()
  await youth.getByLabel(sv.join.urgent.choices.selfharm).check()
  await youth.getByRole('button', { name: sv.join.next, exact: true }).click()
  await youth.getByRole('heading', { level: 1, name: later.letter.helpTitle }).waitFor()
  await youth.getByText(later.notRound).waitFor()
  const first = youth.locator('main a[href="tel:112"]').first()
  expect(await first.evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThan(
    youth.viewportSize()!.height,
  )
  expect(await findings(youth, 'help before the letter')).toEqual([])
  await youth.getByRole('button', { name: later.letter.write }).click()
  await youth.getByRole('button', { name: later.letter.send }).click()
  await youth.getByText(later.letter.empty).waitFor()
  const words = '<img src=x onerror=alert(1)> Jag sover inte.\nVad ska jag göra?'
  await youth.getByLabel(later.letter.writeTitle).fill(words)
  await youth.reload()
  await youth.getByLabel(later.letter.writeTitle).waitFor()
  expect(await youth.getByLabel(later.letter.writeTitle).inputValue()).toBe(words)
  expect(await findings(youth, 'the composer')).toEqual([])
  await youth.context().setOffline(true)
  await youth.getByRole('button', { name: later.letter.send }).click()
  await youth.getByText(later.offline).waitFor()
  await youth.context().setOffline(false)
  await youth.getByRole('button', { name: later.letter.send }).click()
  await youth.getByRole('heading', { name: later.letter.sentTitle }).waitFor()
  const code = (await youth.locator('.code-words li').allTextContents()).join(' ')
  expect(code.split(' ')).toHaveLength(5)
  expect(await findings(youth, 'the code')).toEqual([])

  const { page: elin } = await enter()
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  await elin.getByRole('button', { name: laterStaffText.views.inbox(1, 1) }).click()
  await elin.locator('.letter-row').click()
  await elin.getByText(laterStaffText.inbox.notYours).waitFor()
  await elin.getByRole('button', { name: laterStaffText.inbox.take }).click()
  await elin.locator('.letter-words').getByText('Vad ska jag göra?').waitFor()
  await elin.getByLabel(laterStaffText.inbox.answer, { exact: true }).fill('Tack för ditt brev.')
  expect(await findings(elin, 'the inbox')).toEqual([])
  await elin.getByRole('button', { name: laterStaffText.inbox.send }).click()
  await elin.getByText(laterStaffText.inbox.sent).waitFor()

  // Another phone, the keyboard alone, and a slip of the pen.
  const { page: again } = await enter()
  await again.goto(`${clinic.url}/#kod`)
  await again.getByLabel(later.code.label).fill('abborre xqzw')
  await again.getByRole('button', { name: later.code.open }).click()
  await again.getByText(later.code.unknown('xqzw')).waitFor()
  await again.getByLabel(later.code.label).fill(code.replaceAll(' ', ', ').toUpperCase())
  await again.keyboard.press('Enter')
  await again.getByRole('heading', { name: later.mine.title }).waitFor()
  // Whoever sees walks when it stands there: what comes while somebody tabs may be behind them.
  await again.getByText(later.mine.read, { exact: true }).waitFor()
  await tabTo(again, later.mine.read, 'Enter')
  await again.getByText('Tack för ditt brev.').waitFor()
  expect(await findings(again, 'the answer')).toEqual([])
  await again.getByRole('button', { name: later.mine.eraseAll }).click()
  await again.getByRole('button', { name: later.yes, exact: true }).click()
  await again.getByRole('heading', { name: later.mine.erasedTitle }).waitFor()
  await again.getByText('1 brev').waitFor()

  const { page: thief } = await enter()
  await thief.goto(`${clinic.url}/#kod`)
  await thief.getByLabel(later.code.label).fill(code)
  await thief.keyboard.press('Enter')
  await thief.getByText(later.code.wrong).waitFor()
})
