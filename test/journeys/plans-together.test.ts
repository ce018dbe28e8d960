/** A plan made together (SIP), from a youth's wish to follow-up: agreed to by name, four called, written, handed out, answered about; and a yes taken back. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { sipText } from '../../web/text/desk-sip/sv.ts'
import { sipView } from '../../web/text/desk-sip/view.ts'
import { text as known } from '../../web/text/identified/sv.ts'
import { senderText } from '../../web/text/sender/sv.ts'
import { text as own } from '../../web/text/sip/sv.ts'
import { timeFieldsText } from '../../web/text/time-fields/sv.ts'
import { findings } from '../support/axe.ts'
import { sizes } from '../support/browser.ts'
import { comeOnDuty } from '../support/counsellor.ts'
import { identifiedTalk } from '../support/identified-talk.ts'
import { journey } from '../support/stage.ts'

const { write, call, hand, follow, consent, close, propose } = sipText
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const view = (page: Page) => page.locator('.views').getByRole('button', { name: sipView })
const inDays = (now: number, days: number): string =>
  new Date(now + days * 86_400_000).toISOString().slice(0, 10)

const parties = [
  'Socialsekreterare, Mora kommun',
  'Kurator, Storskolan',
  'BUP Mora',
  'Mamma',
] as const

const signsIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/#mitt`)
  await button(page, known.mine.signIn).click()
  await page.getByRole('link', { name: 'Charlie Demo' }).click()
  await page.getByRole('heading', { name: own.title }).waitFor()
}

/** The row is pressed again: what the youth has said since is shown. */
const opensRow = async (desk: Page, state: string): Promise<void> => {
  await view(desk).click()
  const row = desk.locator('.sip-list-row').filter({ hasText: state })
  await expect.poll(async () => row.count(), { timeout: 30_000 }).toBe(1)
  await row.click()
  await desk.getByRole('heading', { name: /Charlie Demo/ }).waitFor()
}

const writesParties = async (desk: Page): Promise<void> => {
  for (const [at, name] of parties.entries()) {
    await button(desk, write.addParty).click()
    const row = desk.getByRole('group', { name: write.party(at + 1) })
    await row.getByLabel(write.name).fill(name)
    if (at === 0) await row.getByLabel(write.unit).selectOption({ label: 'Mora kommun' })
  }
  await button(desk, write.save).click()
  await desk.getByText(write.saved).waitFor()
}

const writesPlan = async (desk: Page, followUpOn: string): Promise<void> => {
  const rows = [
    ['Samtal varje vecka', 'Maja, kurator, Region Dalarna', 'region', 'Från måndag'],
    ['Kontaktperson', 'Socialsekreterare, Mora kommun', 'municipality', 'I januari'],
    ['Kortare skoldagar', 'Rektor, Storskolan', 'other', 'Till jul'],
  ] as const
  for (const [at, [what, who, side, when]] of rows.entries()) {
    await button(desk, write.addMeasure).click()
    const row = desk.getByRole('group', { name: write.measure(at + 1) })
    await row.getByLabel(write.what).fill(what)
    await row.getByLabel(write.who).fill(who)
    await row.getByLabel(write.side).selectOption(side)
    await row.getByLabel(write.when).fill(when)
  }
  await desk.getByLabel(sipText.plan.sides.region, { exact: true }).last().check()
  await desk.getByLabel(write.responsibleName).fill('Maja, 0250-123 45')
  await desk.getByLabel(write.followUpOn, { exact: true }).fill(followUpOn)
  await button(desk, write.save).click()
}

journey(
  'wished for, agreed to by name, four called, written and handed out, followed up, and stopped with one press',
  async (stage) => {
    const { clinic, enter } = stage
    const found: string[] = []
    const look = async (page: Page, where: string) => {
      // Longer than a window can be made: at its beginning nothing lies under the bar that stays.
      await page.evaluate(() => scrollTo(0, 0))
      found.push(...(await findings(page, where)))
    }
    const { maja } = await identifiedTalk(stage)
    const now = await clinic.now()
    const isMinor = new Date(now).getUTCFullYear() < 2027

    // A wish, in the youth's own words; nobody else knows of it.
    const youth = (await enter('phone')).page
    await signsIn(youth, clinic.url)
    await button(youth, own.wish).click()
    await button(youth, own.saveWish).click()
    await youth.getByText(own.needed).waitFor()
    await youth.getByLabel(own.why).fill('Alla frågar samma sak om och om igen.')
    await youth.getByLabel(own.goals).fill('Sova hela natten\nOrka gå till skolan')
    await look(youth, 'the wish')
    await button(youth, own.saveWish).click()
    await youth.getByText(own.waitsForParties).waitFor()
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    await view(elin).click()
    await elin.getByText(sipText.elsewhere).waitFor()
    await elin.getByText(sipText.none).waitFor()
    await look(elin, 'no plan yet, elsewhere')

    await opensRow(maja, sipText.states.wished)
    expect(await maja.getByRole('button', { name: call.title }).count()).toBe(0)
    await writesParties(maja)
    await look(maja, 'a plan that waits for a yes')

    // Yes by name, read through.
    await button(youth, own.refresh).click()
    await youth.getByText(/får göra en samordnad individuell plan/).waitFor()
    await button(youth, own.yes).click()
    await youth.getByText(own.whoNeeded).waitFor()
    for (const name of parties) await youth.getByLabel(name).check()
    await look(youth, 'what is said yes to')
    await button(youth, own.yes).click()
    await youth.getByText(own.yesSoFar(parties.join(', '))).waitFor()
    await look(youth, 'a yes that can be changed')
    if (isMinor) {
      await youth.getByText(own.waitsForGuardians).waitFor()
      await opensRow(maja, sipText.states.wished)
      // As it is now, and not as it was shown a moment ago: what is saved since is begun anew.
      await maja.getByText(/Den unga har sagt ja, längst/).waitFor()
      await maja.getByText(consent.missing.guardians).waitFor()
      await maja.getByText(consent.record, { exact: true }).click()
      await maja.getByLabel(consent.said.yes).check()
      await look(maja, 'what guardians have said')
      await button(maja, consent.save).click()
      await maja.getByText(consent.guardians.yes).waitFor()
    } else await opensRow(maja, sipText.states.consented)

    // Four are called, each by a link of their own.
    await button(maja, call.title).click()
    await maja.getByText(call.needed).waitFor()
    const meeting = maja.getByRole('group', { name: call.at })
    await meeting.getByLabel(timeFieldsText.day, { exact: true }).fill(inDays(now, 6))
    await meeting.getByLabel(timeFieldsText.time).fill('14:00')
    await maja.getByLabel(call.places.school).check()
    await maja.getByLabel(call.where).fill('Rum 12')
    await button(maja, call.title).click()
    await maja.getByText(call.saved).waitFor()
    await look(maja, 'the links of those called')
    const links = await maja.locator('.sip-link').allTextContents()
    expect(links).toHaveLength(4)
    const guests: Page[] = []
    for (const link of links) {
      const guest = (await enter('phone')).page
      guests.push(guest)
      await guest.goto(link)
      await guest.getByText(senderText.called.by('Region Dalarna')).waitFor()
      expect(await guest.getByText(/Charlie|Rum 12|Sova/).count(), 'names nobody').toBe(0)
      expect(guest.url()).not.toContain(link.split('=')[1])
      const answer = guests.length === 3 ? 'cannot' : 'comes'
      await button(guest, senderText.called.answers[answer]).click()
      await guest.getByText(senderText.called.said[answer]).waitFor()
    }
    await look(guests[0]!, 'a call')
    await opensRow(maja, sipText.states.called)
    await maja.getByText(`Mamma: ${call.answers.comes}`).waitFor()
    await maja.getByText(`BUP Mora: ${call.answers.cannot}`).waitFor()

    // Written at the meeting; the employer that takes part sees it grow at its own desk, and nobody else.
    await writesPlan(maja, inDays(now, 90))
    await button(maja, hand.save).waitFor()
    await look(maja, 'a plan that is written')
    await elin.locator('.intake-row').first().waitFor()
    expect(await elin.getByText('Charlie').count(), 'the list names nobody').toBe(0)
    await elin.locator('.intake-row').first().click()
    await elin.getByText('Orka gå till skolan').waitFor()
    await elin.getByText('Kontaktperson').waitFor()
    expect(await elin.getByText('om och om igen').count(), 'the wish is the youth’s').toBe(0)
    await look(elin, 'a plan of another employer')
    const others = (await enter('desktop')).page
    await comeOnDuty(others, clinic.url, 'amir-borlange')
    await view(others).click()
    await others.getByText(sipText.none).waitFor()

    await maja.getByLabel('BUP Mora').uncheck()
    await button(maja, hand.save).click()
    await maja.getByText(hand.saved).waitFor()
    await maja.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await button(maja, hand.print).click()
    await maja.locator('body[data-printed]').waitFor()

    // Followed up by both.
    await button(youth, own.refresh).click()
    await youth.getByText(/Mamma fick den/).waitFor()
    for (const words of [own.question.heard, own.question.helped])
      await youth.getByRole('group', { name: words }).getByLabel('4').check()
    await youth.getByLabel(own.more).fill('Jag sover bättre.')
    await look(youth, 'the plan with its questions')
    await button(youth, own.saveAnswers).click()
    await youth.getByText(own.answersSaved).waitFor()
    await opensRow(maja, sipText.states['handed-out'])
    await maja.getByText('Jag sover bättre.').waitFor()
    await maja.getByRole('group', { name: follow.questions.clear }).getByLabel('5').check()
    await maja.getByLabel(follow.words).fill('Vi ses igen i vår.')
    await look(maja, 'the follow-up')
    await button(maja, follow.save).click()
    await maja.getByText(follow.saved).waitFor()
    await maja.setViewportSize(sizes.phone)
    await look(maja, 'a plan at the desk on a phone')
    await maja.setViewportSize(sizes.desktop)

    // Taken back: gone from the other employer's screen, the link tells no time, what was shared is said.
    await button(youth, own.takeBack).click()
    await youth.getByText(own.takenBack).waitFor()
    await youth.getByText(own.states.stopped).waitFor()
    await youth.getByText(/Mamma fick den/).waitFor()
    await look(youth, 'a plan that is stopped')
    await elin.getByText(sipText.gone).waitFor({ timeout: 40_000 })
    expect(await elin.getByText('Orka gå till skolan').count()).toBe(0)
    await guests[0]!.goto('about:blank')
    await guests[0]!.goto(links[0]!)
    await guests[0]!.getByText(senderText.called.off).waitFor()
    await opensRow(maja, sipText.states.stopped)
    await maja.getByText(consent.stopped).waitFor()
    await look(maja, 'a stopped plan at the desk')
    await maja.getByText(close.title, { exact: true }).first().click()
    await button(maja, close.save).click()
    await maja.getByText(close.saved).waitFor()

    // A new one, proposed at the desk this time: it waits for the youth, who says no.
    await button(maja, propose.button).click()
    await button(maja, propose.save).click()
    await maja.getByText(propose.needed).waitFor()
    await maja.getByLabel('Charlie Demo').check()
    await maja.getByLabel(propose.wish).fill('Skolan och vi behöver göra olika saker.')
    await look(maja, 'a plan that is proposed')
    await button(maja, propose.save).click()
    await maja.getByText(propose.saved).waitFor()
    await writesParties(maja)
    await button(youth, own.refresh).click()
    await button(youth, own.no).click()
    await youth.getByText(own.saidNo).waitFor()
    expect(await youth.getByText(own.states.closed).count(), 'both are over').toBe(2)
    expect(clinic.printed(), 'never logged').not.toMatch(/Charlie|Sova hela|Storskolan/)
    expect(found).toEqual([])
  },
)
