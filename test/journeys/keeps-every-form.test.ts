/** A counsellor's page is loaded anew, and its sign-in lost, in the middle of every form: each stands as it was left. */
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { codesForYouth } from '../../shared/contract/later/codes.ts'
import { lettersForYouth } from '../../shared/contract/later/letters.ts'
import { seal } from '../../web/data/readable-body.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { handsText } from '../../web/text/desk-referral/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { journalText } from '../../web/text/journal/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import type { Tool } from '../../web/desk/work/tools.ts'
import { comeOnDuty, talkWith, toolOf } from '../support/counsellor.ts'
import { letterBelowLetter } from '../support/fits.ts'
import { identifiedTalk } from '../support/identified-talk.ts'
import { journey } from '../support/stage.ts'
import { once, wire, workOn } from '../support/wire.ts'

const written = {
  concern: handsText.concern.facts,
  assess: safetyText.assess.words,
  refer: handsText.refer.words,
  journal: journalText.assessment,
} as const satisfies Partial<Record<Tool, string>>

journey('what is being written stands after a reload and a lost sign-in', async (stage) => {
  const { clinic, enter } = stage
  const line = wire(clinic.url, '127.0.0.1')
  const { ticket } = await line.speak(codesForYouth).newCode({ proof: await workOn(line, 'words') })
  await line.speak(lettersForYouth, `Code ${ticket}`).writeLetter({
    once: once(),
    body: seal('Jag sover inte.'),
    urgency: 'talk',
    topics: ['somn'],
    language: 'sv',
    maySwitchLaw: true,
  })
  await comeOnDuty((await enter('desktop')).page, clinic.url, 'olena-region')
  const { maja } = await identifiedTalk(stage)
  // The browser asks about the youth; whoever reloads means it.
  maja.on('dialog', (dialog) => void dialog.accept())
  const press = (name: string) => maja.getByRole('button', { name, exact: true }).click()
  const view = (name: string) =>
    maja
      .locator('.views')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()

  const forms: Record<string, () => Promise<Locator>> = {
    ...Object.fromEntries(
      Object.entries(written).map(([tool, label]) => [
        tool,
        async () => {
          await view(laterStaffText.views.desk)
          await press(safetyText.tools[tool as Tool])
          return toolOf(maja, tool as Tool, 'Björk').getByLabel(label, { exact: true })
        },
      ]),
    ),
    'hand-over': async () => {
      await view(laterStaffText.views.desk)
      await talkWith(maja, 'Björk').getByRole('button', { name: staffText.handover.button }).click()
      return maja.getByRole('dialog').getByLabel(staffText.handover.note)
    },
    letter: async () => {
      await view('Brev')
      await maja.locator('.letter-row').click()
      const answer = maja.getByLabel(laterStaffText.inbox.answer, { exact: true })
      const take = maja.getByRole('button', { name: laterStaffText.inbox.take, exact: true })
      await answer.or(take).waitFor()
      if (await take.isVisible()) await take.click()
      return answer
    },
  }
  const put = async (field: Locator) => {
    const dialog = maja.getByRole('dialog')
    await field.waitFor()
    if (await dialog.isVisible()) await maja.keyboard.press('Escape')
  }
  const stands = async (when: string) => {
    for (const [form, open] of Object.entries(forms)) {
      const field = await open()
      await expect.poll(() => field.inputValue(), { message: `${form} ${when}` }).toBe(`Om ${form}`)
      await put(field)
    }
  }

  for (const [form, open] of Object.entries(forms)) {
    const field = await open()
    await field.fill(`Om ${form}`)
    await put(field)
  }
  expect(await letterBelowLetter(maja, 'a letter of one’s own beside its tools')).toEqual([])
  await maja.reload()
  await stands('after a reload')

  await maja.evaluate(() => {
    sessionStorage.removeItem('dorren.staff.token')
    sessionStorage.removeItem('dorren.staff.renewal')
  })
  await maja.reload()
  await press(staffText.signIn.button)
  await maja.locator('a[href*="login_hint=maja-region"]').click()
  await stands('after a lost sign-in')

  await view(laterStaffText.views.desk)
  await talkWith(maja, 'Björk').getByRole('button', { name: staffText.end.button }).click()
  await press(staffText.end.yes)
  await press(safetyText.tools.close)
  const form = toolOf(maja, 'close', 'Björk')
  await form.getByLabel(staffText.outcome.calmer).check()
  await form.getByText(staffText.draftKept).waitFor()
  await maja.reload()
  await press(safetyText.tools.close)
  expect(await form.getByLabel(staffText.outcome.calmer).isChecked()).toBe(true)
  const keys = await maja.evaluate(() =>
    Object.entries(sessionStorage).flatMap(([name, kept]: [string, string]) =>
      name.startsWith('dorren.talk.') ? [(JSON.parse(kept) as { keys: string[] }).keys] : [],
    ),
  )
  expect(keys, 'the name is kept, and no key').toEqual([[]])
  await press(safetyText.tools.concern)
  const concern = toolOf(maja, 'concern', 'Björk').getByLabel(written.concern, { exact: true })
  expect(await concern.inputValue()).toBe('Om concern')
})
