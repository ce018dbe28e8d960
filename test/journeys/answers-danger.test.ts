/** Somebody in acute danger: all hear it, one takes it, a minute of silence wakes the rest, and two people close it. */
import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { alarmRule } from '../../shared/rules/safety/alarm.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, talkWith } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, isWaiting, joinLine } from '../support/youth.ts'

const { alarm, ending, procedure, tools } = safetyText
const { danger } = safetySv
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** As when somebody looks at the page again: it says that it is here, and asks anew. */
const lookAt = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('focus')))

journey(
  'in danger: heard by all, passed on after a minute, taken by one, met, and closed by two keys',
  async ({ clinic, enter }) => {
    const elin = (await enter()).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const amir = (await enter()).page
    await comeOnDuty(amir, clinic.url, 'amir-borlange')
    await button(amir, deskText.duty.paused).click()

    const youth = (await enter('phone')).page
    await youth.goto(clinic.url)
    await joinLine(youth, { urgency: 'danger', nickname: 'Sol' })
    await youth.getByText(danger.raised).waitFor()
    await elin.locator('.alarm[data-loud="true"]').waitFor()
    await amir.locator('.alarm[data-loud="false"]').waitFor()

    await clinic.jump(alarmRule.escalateAfter + 1_000)
    await youth.getByText(danger.escalated).or(youth.getByText(danger.nobodyBackup)).waitFor()
    await lookAt(elin)
    await lookAt(amir)
    await amir.locator('.alarm[data-loud="true"]').waitFor()
    await amir.getByText(alarm.unheard(1)).waitFor()

    await youth.getByLabel(danger.placeLabel).fill('Vid bron i Mora')
    await button(youth, danger.placeSend).click()
    await youth.getByText(danger.placeTold).waitFor()
    expect(await elin.getByText('Vid bron i Mora').count(), 'nobody has taken it yet').toBe(0)

    await button(amir, alarm.take).click()
    await amir.getByText('Vid bron i Mora').waitFor()
    await elin.getByText(alarm.of('Amir', 'Borlänge kommun')).waitFor()
    expect(await elin.getByText('Vid bron i Mora').count(), 'another has the alarm').toBe(0)
    await youth.getByText(danger.taken('Amir')).waitFor()

    await button(amir, alarm.giveBack).click()
    await button(elin, alarm.take).click()
    await answerReady(youth)
    await elin.getByText('Vid bron i Mora').waitFor()
    await elin.locator('.alarm').waitFor({ state: 'detached' })
    await amir.locator('.alarm').waitFor({ state: 'detached' })

    await button(elin, tools.procedure).click()
    await button(elin, procedure.open).click()
    await amir.getByText(procedure.call('Elin', 'Mora kommun')).waitFor()
    await button(amir, procedure.join).click()
    await elin.getByText(procedure.second('Amir', 'Borlänge kommun')).waitFor()
    const place = elin.getByRole('group', { name: procedure.steps['ask-place'].title })
    await place.getByRole('button', { name: procedure.answers.done }).click()
    await place.getByRole('button', { name: procedure.say }).click()
    const writing = talkWith(elin, 'Sol').getByRole('textbox')
    expect(await writing.inputValue()).toBe(procedure.steps['ask-place'].say)
    await amir.locator('.step[data-done="true"]').getByText('Elin').waitFor()
    expect(await amir.getByText('Vid bron i Mora').count(), 'no place on the list').toBe(0)

    const talk = talkWith(elin, 'Sol')
    await talk.getByRole('button', { name: staffText.end.button, exact: true }).click()
    await elin.getByText(ending.steps).waitFor()
    const dialog = elin.getByRole('dialog')
    expect(await dialog.getByRole('button', { name: staffText.end.yes }).count()).toBe(0)
    expect(await findings(elin, 'the end of a talk in danger')).toEqual([])
    await button(elin, staffText.know.cancel).click()

    await button(elin, procedure.turn).click()
    await elin.getByText(procedure.waitsForOther).waitFor()
    await amir.getByText(procedure.turned('Elin')).waitFor()
    await button(amir, procedure.turn).click()
    await amir.getByText(procedure.none).waitFor()
    await lookAt(elin)
    await talk.getByRole('button', { name: staffText.end.button, exact: true }).click()
    await button(elin, staffText.end.yes).click()
    await youth.getByRole('heading', { name: sv.visit.after.titles.ended }).waitFor()
    expect(clinic.printed()).not.toContain('Vid bron')
  },
)

journey(
  'where nobody is at a desk danger is taken in all the same, and told truthfully who is there',
  async ({ clinic, enter }) => {
    const youth = (await enter('phone')).page
    await youth.goto(`${clinic.url}/#prata/danger`)
    await button(youth, sv.join.danger.go).click()
    await isWaiting(youth)
    await youth.getByText(danger.nobodyBackup).waitFor()
    for (const number of ['112', '90101'])
      expect(await youth.locator(`main a[href="tel:${number}"]`).count(), number).toBeGreaterThan(0)
  },
)
