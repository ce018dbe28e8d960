/** The talk goes on through refresh, tunnels and school firewalls: nothing is lost and nothing comes twice. */
import { expect } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { comeOnDuty, holds, signIn, takeNext } from '../support/counsellor.ts'
import { asDeployed, asReleased, released } from '../support/released-pages.ts'
import { journey, type Actor, type NetworkedActor, type Stage } from '../support/stage.ts'
import { answerReady, endTalk, hears, joinLine, standInLine, say } from '../support/youth.ts'

const toCounsellor = sv.chat.write
const toYouth = staffText.write.label('Älv')

/** A youth called Älv in a talk with Elin. `before` happens before the youth's page opens. */
const inTalk = async (
  { clinic, enterByNetwork }: Stage,
  before = (_: NetworkedActor) => Promise.resolve(),
) => {
  const counsellor = await enterByNetwork('desktop')
  await comeOnDuty(counsellor.page, clinic.url, 'elin-mora')
  const youth = await enterByNetwork('phone')
  await before(youth)
  await standInLine(youth.page, clinic.url, { nickname: 'Älv' })
  await takeNext(counsellor.page)
  await answerReady(youth.page)
  await holds(counsellor.page, 'Älv')
  return { youth, counsellor }
}
const linesOf = (page: Actor['page']) =>
  page.getByRole('log').locator('.chat-line p').allTextContents()

journey(
  'both sides refresh in the middle of a talk and read every word once, in order',
  async (stage) => {
    const { youth, counsellor } = await inTalk(stage)
    await say(youth.page, toCounsellor, 'Ett')
    await hears(counsellor.page, 'Ett')
    await say(counsellor.page, toYouth, 'Två')
    await hears(youth.page, 'Två')
    await youth.page.reload()
    await hears(youth.page, 'Två')
    await counsellor.page.reload()
    await hears(counsellor.page, 'Två')
    await say(counsellor.page, toYouth, 'Tre')
    await hears(youth.page, 'Tre')
    await say(youth.page, toCounsellor, 'Fyra')
    await hears(counsellor.page, 'Fyra')
    const all = ['Ett', 'Två', 'Tre', 'Fyra']
    expect(await linesOf(youth.page)).toEqual(all)
    expect(await linesOf(counsellor.page)).toEqual(all)
  },
)

journey(
  'what is written in a tunnel arrives when the network is back, once, on both sides',
  async (stage) => {
    const { youth, counsellor } = await inTalk(stage)
    await say(youth.page, toCounsellor, 'Ett')
    await hears(counsellor.page, 'Ett')
    await youth.network.lose()
    await say(youth.page, toCounsellor, 'Skrivet i tunneln')
    await youth.page.getByText(`${sv.visit.offline} ${sv.visit.talk.kept}`).waitFor()
    await say(counsellor.page, toYouth, 'Jag är kvar')
    await youth.network.restore()
    await hears(counsellor.page, 'Skrivet i tunneln')
    await hears(youth.page, 'Jag är kvar')
    await youth.network.cut()
    await say(youth.page, toCounsellor, 'Efter avbrott')
    await hears(counsellor.page, 'Efter avbrott')
    const all = ['Ett', 'Skrivet i tunneln', 'Jag är kvar', 'Efter avbrott']
    expect((await linesOf(youth.page)).toSorted()).toEqual(all.toSorted())
    expect((await linesOf(counsellor.page)).toSorted()).toEqual(all.toSorted())
  },
)

journey('a school network that blocks live connections does not stop a talk', async (stage) => {
  const { youth, counsellor } = await inTalk(stage, ({ network }) => network.blockSockets())
  await say(youth.page, toCounsellor, 'Når det här fram?')
  await hears(counsellor.page, 'Når det här fram?')
  await say(counsellor.page, toYouth, 'Ja, det når fram.')
  await hears(youth.page, 'Ja, det når fram.')
  expect(await linesOf(youth.page)).toEqual(['Når det här fram?', 'Ja, det når fram.'])
})

journey(
  'a counsellor who is gone for a minute loses nobody: the youth is told and stands first',
  async (stage) => {
    const { youth, counsellor } = await inTalk(stage)
    // Until then a sign of life may still be on its way, and would be taken after the minute has gone.
    const unanswered = counsellor.page.waitForEvent('requestfailed', (asked) =>
      asked.url().endsWith('/api/counsellor/desk'),
    )
    await counsellor.network.lose()
    await unanswered
    await counsellor.page.getByText(staffText.state.offline).waitFor()
    await stage.clinic.jump(times.counsellorGone + 5_000)
    await youth.page.getByText(sv.visit.waiting.lost('Elin')).waitFor()
    await youth.page.getByText(sv.wait.ahead(0)).waitFor()
    const colleague = await stage.enter('desktop')
    await comeOnDuty(colleague.page, stage.clinic.url, 'amir-borlange')
    await takeNext(colleague.page)
    await answerReady(youth.page)
    await say(youth.page, toCounsellor, 'Hej igen')
    await hears(colleague.page, 'Hej igen')
    expect(await linesOf(colleague.page), 'a colleague reads only their own part').toEqual([
      'Hej igen',
    ])
  },
)

journey(
  'a talk that was begun with the pages of the last release goes on, whoever opens the new ones first',
  async ({ clinic, enter }) => {
    const { words } = released
    // A page that the test hands over comes from nowhere, which Chromium does not take for this machine.
    const here = { permissions: ['local-network-access'] }
    const [{ page: desk }, { page: youth }] = [
      await enter('desktop', here),
      await enter('phone', here),
    ]
    for (const page of [desk, youth]) await asReleased(page, clinic.url)
    await signIn(desk, `${clinic.url}/personal/`, 'elin-mora')
    // Whoever is missed on their shift reads the same words in a card, too.
    await desk.locator('.duty').getByRole('button', { name: words.desk.here, exact: true }).click()
    await youth.goto(clinic.url)
    await joinLine(youth, { nickname: 'Älv' }, words.youth)
    await takeNext(desk)
    await answerReady(youth, words.youth)
    await holds(desk, 'Älv')
    const writes = async (page: Actor['page'], said: string) => {
      await page.getByRole('textbox').last().fill(said)
      await page.getByRole('textbox').last().press('Control+Enter')
    }
    const hearBoth = async (from: Actor['page'], said: string) => {
      await writes(from, said)
      for (const page of [desk, youth]) await hears(page, said)
    }
    await hearBoth(desk, 'Hej från förra veckans sida')
    await hearBoth(youth, 'Hej från förra veckans telefon')

    // The youth comes to what is deployed now, and afterwards the desk: nothing that was said is gone.
    await asDeployed(youth)
    await hears(youth, 'Hej från förra veckans sida')
    await hearBoth(youth, 'Jag har en ny sida')
    await hearBoth(desk, 'Jag har en gammal')
    await asDeployed(desk)
    await holds(desk, 'Älv')
    await hears(desk, 'Hej från förra veckans telefon')
    await hearBoth(desk, 'Nu har jag också en ny')
    await endTalk(youth)
  },
)
