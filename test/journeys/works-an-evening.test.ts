/** A therapist's evening with a dozen participants, and the programme admin who sees how it goes and nobody's name. */
import { expect } from 'vitest'
import { ReasonKind } from '../../shared/programme/treatment/worklist.ts'
import { demoParticipants } from '../../functions/local/demo/participants.ts'
import { timeFieldsText } from '../../web/text/time-fields/sv.ts'
import { therapistText } from '../../web/text/treatment/sv.ts'
import { signIn } from '../support/counsellor.ts'
import { giveFeedback, openWorklist } from '../support/programme.ts'
import {
  backToList,
  focusedPart,
  override,
  pressReason,
  rowsOf,
  saved,
} from '../support/programme-evening.ts'
import { journey } from '../support/stage.ts'
import { until } from '../support/until.ts'

const text = therapistText
const inThreeDays = (now: number): string =>
  new Date(now + 3 * 24 * 3_600_000).toISOString().slice(0, 10)
const place = (kind: ReasonKind | undefined) =>
  kind === undefined ? ReasonKind.options.length : ReasonKind.options.indexOf(kind)

journey(
  'an evening with twelve participants: what matters most is first, and one press leads to it',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const region = (name: string) => page.getByRole('region', { name })
    const partIs = (part: string) =>
      until(`the page is at ${part}`, async () => (await focusedPart(page)) === part)
    await openWorklist(page, clinic.url, 'hanna-region')

    // The order: safety, worse, a broken promise, nobody there, and then the rest.
    const rows = await rowsOf(page)
    expect(rows.length).toBeGreaterThanOrEqual(12)
    expect(rows.slice(0, 5)).toEqual([
      { alias: 'Sam', kind: 'safety-now' },
      { alias: 'Alex', kind: 'deterioration' },
      { alias: 'Robin', kind: 'late-feedback' },
      { alias: text.list.other, kind: 'uncovered' },
      { alias: 'Mika', kind: 'silence-14' },
    ])
    expect(rows).toEqual([...rows].sort((a, b) => place(a.kind) - place(b.kind)))

    // Safety first: somebody has done something, and says what.
    await pressReason(page, 'Sam')
    await partIs('flags')
    const flags = region(text.page.flags)
    await flags.getByLabel(text.page.flagDone).selectOption({ label: text.page.flagDid.called })
    await flags.getByRole('button', { name: text.page.done }).click()
    await flags.getByText(/^Ringde · Hanna/).waitFor()
    await backToList(page)
    expect((await rowsOf(page))[0]).toEqual({ alias: 'Alex', kind: 'deterioration' })

    await pressReason(page, 'Alex')
    await partIs('scales')
    await region(text.page.scales).getByText(text.page.change.deteriorated).waitFor()
    // A scale beside the plan.
    await page.getByLabel(text.page.send).selectOption({ label: 'PHQ-9' })
    await button(text.page.send).click()
    await page.getByText(text.page.sentScale('PHQ-9')).waitFor()
    // Rails with switches: another module now, the next one not at all, and why is there to read.
    await override(page, text.page.open, 'Oro och tankar', text.overrideWhy['needs-it-now'])
    await override(page, text.page.skip, 'Högre upp', text.overrideWhy['already-knows'])
    await page.getByText(text.page.overrides, { exact: true }).click()
    await page
      .getByText(new RegExp(`Hanna · ${text.overrideKinds.open} .*Behöver det nu`))
      .waitFor()
    await page.getByText(new RegExp(`Hanna · ${text.overrideKinds.skip} .*Kan det redan`)).waitFor()
    // A talk in the shift calendar.
    await page.getByLabel(text.page.planKind).selectOption({ label: text.talkKinds.middle })
    const when = page.getByRole('group', { name: text.page.planAt })
    await when.getByLabel(timeFieldsText.day, { exact: true }).fill(inThreeDays(clinic.now()))
    await when.getByLabel(timeFieldsText.time).fill('15')
    await region(text.page.talks).getByRole('button', { name: text.page.plan }).click()
    await page.getByText(text.page.planned).waitFor()

    // The answer that was promised and is late.
    await backToList(page)
    await pressReason(page, 'Robin')
    await partIs('homework')
    await giveFeedback(page, 'Du skrev att larmet gick ner efter tio minuter. Bra att du stannade.')
    await page.getByText('Bra att du stannade.').first().waitFor()
    await backToList(page)
    expect((await rowsOf(page)).find(({ alias }) => alias === 'Robin')?.kind).not.toBe(
      'late-feedback',
    )

    // David is away: whoever covers reads from then on, and may take over for good.
    await page.getByText(/^David är borta/).waitFor()
    await button(text.list.coverFor('David')).click()
    await page.getByRole('link', { name: 'Lin', exact: true }).click()
    await page.getByText(text.list.cover('Hanna'), { exact: false }).waitFor()
    await giveFeedback(page, 'Jag svarar medan David är borta. Du tog två steg i rad.')
    await backToList(page)

    await pressReason(page, 'Noa')
    await partIs('thread')
    await page.getByText(text.page.rest, { exact: true }).click()
    await page.getByLabel(text.page.handOver).selectOption({ label: 'Ingrid (0)' })
    await button(text.page.handOver).click()
    // Not mine any more, so not mine to read.
    await page.getByText(text.page.missing).waitFor()
    await backToList(page)
    expect((await rowsOf(page)).map(({ alias }) => alias)).not.toContain('Noa')
  },
)

journey(
  'the admin sees how it goes without a name, and takes it out as a table and as FHIR',
  async ({ clinic, enter }) => {
    const { page } = await enter('desktop')
    await signIn(page, `${clinic.url}/behandling/`, 'ingrid-region')
    await page.getByRole('link', { name: text.tabs.admin }).click()
    await page.getByText('visas från den 3 januari').waitFor()
    await page.getByRole('heading', { name: text.adminPage.participants }).waitFor()
    const late = page.locator('.count').filter({ hasText: text.adminPage.lateNow })
    expect(await late.locator('dd').innerText()).toBe(text.adminPage.few)
    const shown = await page.locator('main').innerText()
    for (const { alias } of demoParticipants)
      expect(shown, alias).not.toMatch(new RegExp(`\\b${alias}\\b`))

    const [table, csv] = await saved(page, () =>
      page.getByRole('button', { name: text.adminPage.csv }).click(),
    )
    expect(table).toMatch(/\.csv$/)
    expect(csv).toContain('"år";"mått";"antal"')
    for (const { alias } of demoParticipants)
      expect(csv, alias).not.toMatch(new RegExp(`\\b${alias}\\b`))

    const takesOut = page.getByRole('button', { name: `${text.adminPage.fhir} 3`, exact: true })
    expect(await takesOut.getAttribute('aria-disabled')).toBe('true')
    await page.getByLabel(text.adminPage.purpose).selectOption('asked-by-person')
    const [bundle, json] = await saved(page, () => takesOut.click())
    expect(bundle).toMatch(/\.json$/)
    const told = JSON.parse(json) as { entry: { resource: { resourceType: string } }[] }
    const kinds = new Set(told.entry.map(({ resource }) => resource.resourceType))
    expect([...kinds].sort()).toEqual([
      'Appointment',
      'CarePlan',
      'Observation',
      'Patient',
      'Questionnaire',
      'QuestionnaireResponse',
    ])
    for (const { alias } of demoParticipants)
      expect(json, alias).not.toMatch(new RegExp(`\\b${alias}\\b`))
  },
)
