/** A talk is over and its note is not signed: it waits in a list of its writer's, is signed there, and the person sees who read. */
import { expect } from 'vitest'
import { text as known } from '../../web/text/identified/sv.ts'
import { journalText } from '../../web/text/journal/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { findings } from '../support/axe.ts'
import { signIn, talkWith, toolOf } from '../support/counsellor.ts'
import { identifiedTalk } from '../support/identified-talk.ts'
import { journey } from '../support/stage.ts'

const { own } = journalText

journey('an unsigned note is found after the talk, and signed by its writer', async (stage) => {
  const { clinic, enter } = stage
  const { maja } = await identifiedTalk(stage)
  await maja.getByRole('button', { name: safetyText.tools.journal, exact: true }).click()
  const beside = toolOf(maja, 'journal', 'Björk')
  await beside.getByLabel(journalText.reason, { exact: true }).fill('Sover dåligt')
  await beside.getByText(journalText.draft.kept).waitFor()

  await talkWith(maja, 'Björk').getByRole('button', { name: staffText.end.button }).click()
  await maja.getByRole('button', { name: staffText.end.yes, exact: true }).click()
  const form = toolOf(maja, 'close', 'Björk')
  await maja.getByRole('button', { name: safetyText.tools.close, exact: true }).click()
  await form.getByLabel(staffText.outcome.calmer).check()
  await form.getByRole('button', { name: staffText.close.save }).click()
  await form.getByRole('button', { name: staffText.close.closeAnyway }).click()
  await form.getByRole('button', { name: staffText.close.now }).click()
  await talkWith(maja, 'Björk').waitFor({ state: 'detached' })

  await maja.getByRole('button', { name: own.view, exact: true }).click()
  const unsigned = maja.getByRole('region', { name: own.unsigned })
  await unsigned.getByRole('button', { name: 'Charlie Demo' }).waitFor()
  await maja.getByRole('region', { name: own.patients }).getByText(own.isUnsigned).waitFor()
  const found = await findings(maja, 'the lists')
  // By the keyboard: one press opens it, and the keyboard stands in it.
  await unsigned.getByRole('button', { name: 'Charlie Demo' }).press('Enter')
  const journal = maja.getByRole('region', { name: own.journalOf('Charlie Demo') })
  const reason = journal.getByLabel(journalText.reason, { exact: true })
  await expect.poll(() => reason.inputValue()).toBe('Sover dåligt')
  await expect
    .poll(() => maja.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe(own.journalOf('Charlie Demo'))
  for (const part of ['assessment', 'action'] as const)
    await journal.getByLabel(journalText[part], { exact: true }).fill(`Skriven ${part}`)
  found.push(...(await findings(maja, 'a journal after the talk')))
  await journal.getByRole('button', { name: journalText.sign, exact: true }).click()
  await journal.locator('.journal-note').getByText('Skriven assessment').waitFor()
  await maja.getByText(own.nothingUnsigned).waitFor()
  // The way back to the journal stays.
  await maja.getByRole('region', { name: own.patients }).getByText('Charlie Demo').waitFor()

  // Nobody else at the same employer finds either by these lists.
  const olena = (await enter('phone')).page
  await signIn(olena, `${clinic.url}/personal/`, 'olena-region')
  await olena.getByRole('button', { name: own.view, exact: true }).click()
  await olena.getByText(own.nothingUnsigned).waitFor()
  await olena.getByText(own.nobody).waitFor()
  found.push(...(await findings(olena, 'empty lists on a phone')))

  const later = (await enter('phone')).page
  await later.goto(`${clinic.url}/#mitt`)
  await later.getByRole('button', { name: known.mine.signIn }).click()
  await later.getByRole('link', { name: 'Charlie Demo' }).click()
  const written = `${known.mine.actions.write} ${known.mine.resources.journal}`
  await later.getByText(written).first().waitFor()
  expect(found).toEqual([])
})
