/** A letter nobody answered in time stands on top with how late it is, gets an owner, and is answered. */
import { expect } from 'vitest'
import { codesForYouth } from '../../shared/contract/later/codes.ts'
import { lettersForYouth, type WriteLetter } from '../../shared/contract/later/letters.ts'
import { boardText } from '../../web/text/board/sv.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { seal } from '../../web/data/readable-body.ts'
import { findings } from '../support/axe.ts'
import { comeOnDuty, signIn } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { clockMoves, once, wire, workOn } from '../support/wire.ts'

const day = 24 * 3_600_000
const { inbox } = laterStaffText

journey('the late letter is on top until it is answered, and read with the code', async (stage) => {
  const { clinic, enter } = stage
  const line = wire(clinic.url, '127.0.0.1')
  const writes = async (body: string, urgency: WriteLetter['urgency']) => {
    const { words, ticket } = await line
      .speak(codesForYouth)
      .newCode({ proof: await workOn(line, 'words') })
    await line.speak(lettersForYouth, `Code ${ticket}`).writeLetter({
      once: once(),
      body: seal(body),
      urgency,
      topics: ['somn'],
      language: 'sv',
      maySwitchLaw: true,
    })
    return words
  }
  const words = await writes('Jag väntar på svar.', 'talk')
  await clockMoves(clinic, line, 12 * day)
  await writes('Det är bråttom.', 'selfharm')
  await writes('Jag har en fråga.', 'question')

  const { page: elin } = await enter()
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  await elin.getByRole('button', { name: laterStaffText.views.inbox(3, 2) }).click()
  const list = elin.getByRole('region', { name: inbox.title })
  await list.getByRole('heading', { name: inbox.parts.late(1) }).waitFor()
  expect(await list.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    inbox.parts.late(1),
    inbox.parts.urgent(),
    inbox.parts.rest(),
  ])
  const first = list.getByRole('button').first()
  expect(await first.innerText()).toMatch(/Försenat \d+ dagar, lovat /)
  expect(await first.innerText()).toContain(inbox.nobody)
  expect(await findings(elin, 'late letters')).toEqual([])

  // The writer is told so, and on the board it is one.
  const { page: youth } = await enter('phone')
  await youth.goto(`${clinic.url}/#kod`)
  await youth.getByLabel(later.code.label).fill(words)
  await youth.keyboard.press('Enter')
  await youth.getByText(later.mine.late).waitFor()
  const { page: britta } = await enter()
  await signIn(britta, `${clinic.url}/samordning/`, 'britta-samordnare')
  const late = britta
    .getByRole('region', { name: boardText.letters.title, exact: true })
    .locator('.count', { hasText: boardText.letters.late })
    .locator('dd')
  await late.waitFor()
  expect(await late.innerText()).toBe('1')

  await first.click()
  await elin.getByRole('button', { name: inbox.take }).click()
  await elin.locator('.letter-words').getByText('Jag väntar på svar.').waitFor()
  await list.getByText(inbox.mine, { exact: true }).waitFor()
  await elin.getByLabel(inbox.answer, { exact: true }).fill('Förlåt att det dröjde.')
  await elin.getByRole('button', { name: inbox.send }).click()
  await elin.getByText(inbox.sent).waitFor()
  await list.getByRole('heading', { name: inbox.parts.late(1) }).waitFor({ state: 'detached' })
  await elin.getByRole('button', { name: laterStaffText.views.inbox(2, 1) }).waitFor()

  await youth.reload()
  await youth.getByRole('button', { name: later.mine.read }).click()
  await youth.getByText('Förlåt att det dröjde.').waitFor()
  await britta.reload()
  await late.waitFor()
  expect(await late.innerText()).toBe('0')
})
