/** A hand-over is the youth's to refuse, and whatever becomes of it, nobody is lost. */
import { expect } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import {
  comeOnDuty,
  holds,
  offerTo,
  takeNext,
  talkWith,
  timePasses,
} from '../support/counsellor.ts'
import { journey, type Stage } from '../support/stage.ts'
import { answerReady, hears, standInLine, say } from '../support/youth.ts'

const { handover } = sv.visit

/** A youth called Björk talks with Elin of Mora; `colleague` is on duty too. */
const inTalk = async ({ clinic, enter }: Stage, colleague: string) => {
  const elin = (await enter('desktop')).page
  await comeOnDuty(elin, clinic.url, 'elin-mora')
  const other = (await enter('desktop')).page
  await comeOnDuty(other, clinic.url, colleague)
  const youth = (await enter('phone')).page
  await standInLine(youth, clinic.url, { nickname: 'Björk' })
  await takeNext(elin)
  await answerReady(youth)
  await holds(elin, 'Björk')
  await say(youth, sv.chat.write, 'Bara till Elin')
  await hears(elin, 'Bara till Elin')
  return { elin, other, youth }
}

journey(
  'accepted: the new counsellor gets the note and only what is said from then on',
  async (stage) => {
    const { elin, other, youth } = await inTalk(stage, 'amir-borlange')
    await offerTo(elin, 'Björk', 'Amir, kurator, Borlänge kommun', 'Vill prata om sömn.')
    await youth.getByText(handover.ask('Elin', 'Amir, kurator, Borlänge kommun')).waitFor()
    expect(await youth.getByText(handover.border.SoL).count(), 'the law is the same').toBe(0)
    await youth.getByRole('button', { name: handover.yes }).click()
    await youth.getByText(handover.offered).waitFor()
    await other.getByRole('button', { name: deskText.offers.accept }).click()
    await youth.getByRole('heading', { name: 'Amir, kurator, Borlänge kommun' }).waitFor()
    await other.getByText('Vill prata om sömn.').waitFor()
    await say(youth, sv.chat.write, 'Hej Amir')
    await hears(other, 'Hej Amir')
    expect(await other.getByText('Bara till Elin').count()).toBe(0)
    await elin.locator('.talk-row').waitFor({ state: 'detached' })
  },
)

journey('refused: the youth says no and goes on with the same counsellor', async (stage) => {
  const { elin, other, youth } = await inTalk(stage, 'amir-borlange')
  await offerTo(elin, 'Björk', 'Amir, kurator, Borlänge kommun')
  await youth.getByRole('button', { name: handover.no }).click()
  await say(youth, sv.chat.write, 'Jag vill fortsätta med dig')
  await hears(elin, 'Jag vill fortsätta med dig')
  await talkWith(elin, 'Björk').getByRole('button', { name: staffText.handover.button }).waitFor()
  expect(await other.getByRole('button', { name: deskText.offers.accept }).count()).toBe(0)
})

journey(
  'unanswered: the youth stands first in the line again, and the note goes along',
  async (stage) => {
    const { elin, other, youth } = await inTalk(stage, 'amir-borlange')
    await offerTo(elin, 'Björk', 'Amir, kurator, Borlänge kommun', 'Vill prata om sömn.')
    await youth.getByRole('button', { name: handover.yes }).click()
    await other.getByRole('button', { name: deskText.offers.accept }).waitFor()
    await timePasses(stage.clinic, times.handover + 5_000, elin, other)
    await youth.getByText(sv.visit.waiting.returned.handover).waitFor()
    await youth.getByText(sv.wait.ahead(0)).waitFor()
    await takeNext(other)
    await answerReady(youth)
    await other.getByText('Vill prata om sömn.').waitFor()
    expect(
      await youth.getByRole('heading', { name: 'Amir, kurator, Borlänge kommun' }).count(),
    ).toBe(1)
  },
)

journey(
  'across the border between the laws the youth is told before, and may say no',
  async (stage) => {
    const { elin, youth } = await inTalk(stage, 'maja-region')
    await offerTo(elin, 'Björk', 'Maja, barnmorska, Region Dalarna')
    await youth.getByText(handover.ask('Elin', 'Maja, barnmorska, Region Dalarna')).waitFor()
    await youth.getByText(handover.border.SoL).waitFor()
    await youth.getByRole('button', { name: handover.no }).click()
    await say(youth, sv.chat.write, 'Helst inte')
    await hears(elin, 'Helst inte')
    expect(await youth.getByRole('heading', { name: 'Elin, kurator, Mora kommun' }).count()).toBe(1)
  },
)
