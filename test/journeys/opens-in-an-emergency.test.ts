/** A journal is opened without a part in the care: it alarms, somebody else judges it, and the person sees it. */
import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { emergencyOpeningText } from '../../web/text/emergency-opening/sv.ts'
import { journalText } from '../../web/text/journal/sv.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { reviewText } from '../../web/text/access-log/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { findings } from '../support/axe.ts'
import { signIn } from '../support/counsellor.ts'
import { identifiedTalk, signsNote } from '../support/identified-talk.ts'
import { fillChecklist } from '../support/programme.ts'
import { journey } from '../support/stage.ts'

const why = 'Svarar inte i telefon och sa i kväll att livet inte är värt något.'

journey(
  'an emergency opening is told, judged by somebody else, and seen by the person',
  async (stage) => {
    const { clinic, enter } = stage
    const found: string[] = []
    const { maja } = await identifiedTalk(stage)
    await signsNote(maja)
    const journal = maja.locator('.tool')
    found.push(...(await findings(maja, 'the journal')))

    const ingrid = (await enter('desktop')).page
    await signIn(ingrid, `${clinic.url}/behandling/`, 'ingrid-region')
    await ingrid.getByRole('link', { name: reviewText.tab(0), exact: true }).waitFor()

    // In a programme it is the same journal, and the page says where what belongs.
    const charlies = (await journal.locator('#journal-notes').textContent())?.slice(-13) ?? ''
    await ingrid.getByRole('link', { name: therapistText.tabs.enrol }).click()
    await ingrid.getByText(therapistText.enrol.person).click()
    await ingrid.getByLabel(therapistText.enrol.name, { exact: true }).fill('Charlie Demo')
    await ingrid.getByLabel(therapistText.enrol.number).fill(charlies)
    await fillChecklist(ingrid, 'Charlie D')
    await ingrid.getByRole('link', { name: therapistText.enrol.toPage }).click()
    await ingrid.getByText(therapistText.page.notesBelong[0] ?? '').waitFor()
    await ingrid.getByRole('button', { name: journalText.open, exact: true }).click()
    const shared = ingrid.getByRole('dialog')
    await shared.getByText('Skriven assessment').waitFor()
    for (const part of ['reason', 'assessment', 'action'] as const)
      await shared.getByLabel(journalText[part], { exact: true }).fill(`I programmet: ${part}`)
    await shared.getByRole('button', { name: journalText.sign, exact: true }).click()
    await shared.locator('.journal-note').getByText('I programmet: action').waitFor()
    await shared.getByRole('button', { name: journalText.close, exact: true }).click()

    const olena = (await enter('phone')).page
    await signIn(olena, `${clinic.url}/personal/`, 'olena-region')
    await olena.getByRole('button', { name: emergencyOpeningText.view }).click()
    await olena.getByText(emergencyOpeningText.follows('Olena')[1] ?? '').waitFor()
    const open = olena.getByRole('button', { name: emergencyOpeningText.open, exact: true })
    await open.click()
    await olena.getByRole('alert').getByText(emergencyOpeningText.faults.words).waitFor()
    found.push(...(await findings(olena, 'the emergency opening')))
    const number = olena.getByLabel(emergencyOpeningText.number)
    await number.fill('19991231-2390')
    await olena.getByLabel(emergencyOpeningText.reasons['danger-to-life'].label).check()
    await olena.getByLabel(emergencyOpeningText.words).fill(why)
    await open.click()
    await olena.getByText(emergencyOpeningText.nobody).waitFor()
    await number.fill(charlies)
    await open.click()
    await olena.getByText('I programmet: assessment').waitFor()
    expect(await olena.getByRole('button', { name: journalText.correct }).count()).toBe(0)
    found.push(...(await findings(olena, 'what was opened')))

    // The page that is open already says it, and so does its tab.
    await ingrid.evaluate(() => dispatchEvent(new Event('focus')))
    await ingrid.getByText(reviewText.came).waitFor()
    await ingrid.getByRole('link', { name: reviewText.tab(1) }).click()
    await ingrid.getByText(why).waitFor()
    found.push(...(await findings(ingrid, 'the access log')))
    await ingrid.getByRole('button', { name: reviewText.alarms.see }).click()
    await ingrid.getByRole('link', { name: reviewText.tab(0), exact: true }).waitFor()
    await ingrid.getByRole('heading', { name: reviewText.alarms.title(0), exact: true }).waitFor()
    const row = ingrid.getByRole('row').filter({ hasText: 'Nödöppnade journalen' })
    await row.getByRole('combobox').selectOption(reviewText.findings['asked-about'])
    await ingrid.getByRole('button', { name: reviewText.sample.allInOrder }).click()
    await ingrid.getByRole('button', { name: reviewText.sample.sign }).click()
    await ingrid
      .locator('.log-review')
      .getByText(/1 att fråga om/)
      .waitFor()
    // What it is told with comes last, and moves what stands below.
    await ingrid.getByText(reviewText.sample.signed).waitFor()
    const saved = ingrid.waitForEvent('download')
    await ingrid.getByRole('button', { name: reviewText.files.fhir }).click()
    const lines = (await readFile(await (await saved).path(), 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).resourceType)).toContain('AuditEvent')
    expect(lines.join('')).not.toContain('Skriven')

    const later = (await enter('phone')).page
    await later.goto(`${clinic.url}/#mitt`)
    await later.getByRole('button', { name: known.mine.signIn }).click()
    await later.getByRole('link', { name: 'Charlie Demo' }).click()
    await later
      .getByText(known.mine.actions['break-glass'] ?? '')
      .first()
      .waitFor()
    await later.getByText(known.mine.reasons['danger-to-life']).first().waitFor()
    expect(found).toEqual([])
  },
)
