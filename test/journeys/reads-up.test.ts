/** Before a booked talk of a treatment its therapist reads up at the desk; the person sees that, and why. */
import { expect } from 'vitest'
import { text as known } from '../../web/text/identified/sv.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { journalText } from '../../web/text/journal/sv.ts'
import { timeFieldsText } from '../../web/text/time-fields/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { findings } from '../support/axe.ts'
import { signIn } from '../support/counsellor.ts'
import { fillChecklist } from '../support/programme.ts'
import { journey } from '../support/stage.ts'

const { times } = laterStaffText
const { own } = journalText

journey('a booked talk leads its therapist to the journal and back', async ({ clinic, enter }) => {
  const hanna = (await enter('desktop')).page
  await signIn(hanna, `${clinic.url}/behandling/`, 'hanna-region')
  await hanna.getByRole('link', { name: therapistText.tabs.enrol }).click()
  await hanna.getByText(therapistText.enrol.person).click()
  await hanna.getByLabel(therapistText.enrol.name, { exact: true }).fill('Charlie Demo')
  await hanna.getByLabel(therapistText.enrol.number).fill('20090101-0000')
  await fillChecklist(hanna, 'Charlie D')
  await hanna.getByRole('link', { name: therapistText.enrol.toPage }).click()
  const start = new Date(clinic.now() + 2 * 86_400_000).toLocaleDateString('sv-SE')
  const when = hanna.getByRole('group', { name: therapistText.page.planAt })
  await when.getByLabel(timeFieldsText.day, { exact: true }).fill(start)
  await when.getByLabel(timeFieldsText.time).fill('10:00')
  await hanna.getByRole('button', { name: therapistText.page.plan, exact: true }).click()
  await hanna.getByText(therapistText.page.planned).waitFor()

  await hanna.getByRole('link', { name: staffText.pages.names['/personal/'] }).click()
  await hanna.getByRole('button', { name: laterStaffText.views.times(0, 0) }).click()
  await hanna.getByText(times.withAlias('Charlie D')).waitFor()
  const found = await findings(hanna, 'a booked talk of a treatment')
  await hanna.getByRole('button', { name: times.readUpOf('Charlie D') }).press('Enter')
  const journal = hanna.getByRole('region', { name: own.journalOf('Charlie D') })
  await journal.getByText(journalText.none).waitFor()
  found.push(...(await findings(hanna, 'reading up')))
  await journal.getByRole('button', { name: own.toTimes }).click()
  await hanna.getByText(times.withAlias('Charlie D')).waitFor()

  const later = (await enter('phone')).page
  await later.goto(`${clinic.url}/#mitt`)
  await later.getByRole('button', { name: known.mine.signIn }).click()
  await later.getByRole('link', { name: 'Charlie Demo' }).click()
  await later.getByText(known.mine.reasons.booked).first().waitFor()
  expect(found).toEqual([])
})
