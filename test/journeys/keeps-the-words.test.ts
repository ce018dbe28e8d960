/** What is half written survives a reload on both sides, is told of before the other ends, and stays its writer's afterwards. */
import { expect } from 'vitest'
import { text as later } from '../../web/text/later/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, holds, takeNext, talkWith } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, standInLine } from '../support/youth.ts'

journey(
  'words in the making outlive a reload, are told of before the end, and become a letter',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    await standInLine(page, clinic.url, { nickname: 'Älv' })
    await takeNext(elin)
    await answerReady(page)
    await holds(elin, 'Älv')

    const asks = elin.getByLabel(staffText.write.label('Älv'))
    await asks.fill('Hur länge har')
    const tells = page.getByLabel(sv.chat.write)
    await tells.fill('Jag har aldrig sagt det här')
    await page.reload()
    await elin.reload()
    await tells.waitFor()
    expect(await tells.inputValue()).toBe('Jag har aldrig sagt det här')
    await asks.waitFor()
    expect(await asks.inputValue()).toBe('Hur länge har')

    await tells.pressSequentially(' förut')
    const talk = talkWith(elin, 'Älv')
    const end = talk.getByRole('button', { name: staffText.end.button, exact: true })
    await end.click()
    const said = new RegExp(`${staffText.end.writes('Älv')}|${staffText.end.begun('Älv')}`)
    await elin.getByRole('dialog').getByText(said).waitFor()
    await elin.getByRole('button', { name: staffText.end.yes }).click()
    await talk.getByText(staffText.write.unsaid).waitFor()
    await talk.getByText('Hur länge har').waitFor()

    await page.getByRole('heading', { name: 'Det här hann inte skickas' }).waitFor()
    expect(await findings(page, 'what was not sent')).toEqual([])
    await page.getByRole('button', { name: 'Skicka som brev' }).click()
    await page.getByLabel(sv.join.urgent.choices.talk).check()
    await page.getByRole('button', { name: later.letter.write }).click()
    expect(await page.getByLabel(later.letter.writeTitle).inputValue()).toBe(
      'Jag har aldrig sagt det här förut',
    )
  },
)
