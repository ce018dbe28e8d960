/** Every page, in light and dark, without a finding by axe: the promise of WCAG 2.2 AA, where a program can see it. */
import { expect } from 'vitest'
import { boardText } from '../../web/text/board/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { findings } from '../support/axe.ts'
import { close, comeOnDuty, signIn, takeNext, talkWith } from '../support/counsellor.ts'
import { journey } from '../support/stage.ts'
import { answerReady, hears, joinLine, say } from '../support/youth.ts'

journey(
  'every page of a youth is free of findings, from the door to afterwards',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const { page } = await enter('phone')
    const found: string[] = []
    const look = async (where: string) => found.push(...(await findings(page, where)))
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const { join, visit } = sv

    for (const path of ['/latt/', '/en/', '/']) {
      await page.goto(clinic.url + path)
      await look(`the door at ${path}`)
    }
    await page.getByRole('link', { name: sv.door.chat }).click()
    await page.getByRole('heading', { name: join.topics.title }).waitFor()
    await look('what it is about')
    await press(sv.door.urgent)
    await look('urgent help')
    await press(sv.crisis.close)
    await press(join.skip)
    await page.getByLabel(join.urgent.choices.danger).check()
    await look('how urgent it is')
    await press(join.next)
    await page.getByRole('heading', { name: join.danger.title }).waitFor()
    await look('in danger')
    await press(join.danger.go)
    await page.getByLabel(join.about.nickname).fill('Lo')
    await look('about you')
    await press(join.next)
    await page.getByRole('heading', { name: join.who.title }).waitFor()
    await look('whom to meet')
    await press(join.next)
    await page.getByRole('heading', { name: join.ready.title }).waitFor()
    await look('ready to join')
    await press(join.ready.join)
    await page.getByRole('heading', { name: visit.waiting.title }).waitFor()
    await look('the line')
    await takeNext(elin)
    await page.getByRole('button', { name: visit.called.go }).waitFor()
    await look('called')
    await answerReady(page)
    await say(page, sv.chat.write, 'Hej')
    await hears(elin, 'Hej')
    await look('the talk')
    await press(visit.talk.end)
    await look('really end?')
    await press(visit.talk.endYes)
    await page.getByRole('heading', { name: visit.after.titles.ended }).waitFor()
    await look('afterwards')
    expect(found).toEqual([])
  },
)

journey(
  'every page of the staff is free of findings, from sign-in to the board',
  async ({ clinic, enter }) => {
    const youth = (await enter('phone')).page
    const { page } = await enter('desktop')
    const found: string[] = []
    const look = async (where: string) => found.push(...(await findings(page, where)))

    await page.goto(`${clinic.url}/personal/`)
    await page.getByRole('button', { name: staffText.signIn.button }).waitFor()
    await look('sign in')
    await comeOnDuty(page, clinic.url, 'sven-samordnare')
    await look('an empty desk')
    await youth.goto(clinic.url)
    await joinLine(youth, { nickname: 'Björk', topics: ['somn'] })
    await page.locator('.take-next button[aria-disabled="false"]').waitFor()
    await look('a desk with a line')
    await takeNext(page)
    await answerReady(youth)
    await say(youth, sv.chat.write, 'Hej')
    await hears(page, 'Hej')
    await look('a desk with a talk')
    await page.keyboard.press('Alt+k')
    await page.getByRole('dialog').waitFor()
    await look('the replies')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+l')
    await page.getByRole('dialog').getByRole('heading').waitFor()
    await look('the hand-over')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Alt+a')
    await page.getByRole('dialog').getByRole('button', { name: staffText.end.yes }).click()
    await talkWith(page, 'Björk').getByRole('button', { name: staffText.close.save }).waitFor()
    await look('the short form')
    await close(page, 'Björk')

    const board = (await enter('desktop')).page
    await signIn(board, `${clinic.url}/samordning/`, 'britta-samordnare')
    await board.getByRole('heading', { name: boardText.longest }).waitFor()
    found.push(...(await findings(board, 'the board')))
    expect(await board.getByText('Björk').count(), 'the board shows nobody').toBe(0)
    await board.goto(`${clinic.url}/parts/`)
    await board.getByRole('heading', { level: 1 }).waitFor()
    found.push(...(await findings(board, 'the parts')))
    expect(found).toEqual([])
  },
)

journey('a coordinator gets no desk, and a counsellor no board', async ({ clinic, enter }) => {
  const { page } = await enter('desktop')
  await signIn(page, `${clinic.url}/personal/`, 'britta-samordnare')
  await page.getByText(staffText.signIn.notYours).waitFor()
  const other = (await enter('desktop')).page
  await signIn(other, `${clinic.url}/samordning/`, 'elin-mora')
  await other.getByText(staffText.signIn.notYours).waitFor()
  expect(await other.getByRole('heading', { name: boardText.title }).count()).toBe(0)
})
