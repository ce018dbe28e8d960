/** What leads a talk over the seam of an evening: it is handed over, put back, left by a counsellor who is gone, or becomes voice. */
import type { Page } from 'playwright-core'
import { deskText } from '../../../web/text/desk/sv.ts'
import { staffText } from '../../../web/text/staff/sv.ts'
import { text as callSv } from '../../../web/text/call/sv.ts'
import { offerTo } from '../../support/counsellor.ts'
import { fallAsleep } from '../../support/own-device.ts'
import { before, counsellors, type Counsellor, type Evening, type Place } from './evening.ts'
import { pressIn } from './tab.ts'

const colleagueNames = {
  'elin-mora': 'Elin, kurator, Mora kommun',
  'amir-borlange': 'Amir, kurator, Borlänge kommun',
} as const

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** No longer than whoever stays needs to be asked, and to answer, before the next. */
const step = 30_000
const answers = 4_000

/** Gone in the middle: the tab is closed, or the laptop asleep. The clinic's time goes on until it is found out. */
const isLost = async (evening: Evening, place: Place, who: Counsellor): Promise<void> => {
  const { clinic, random, note } = evening
  const how = random.pick(['closes', 'sleeps'] as const)
  note(`${who} ${how}`)
  place.isInFront = false
  const wakes = how === 'sleeps' ? await fallAsleep(place.page) : undefined
  if (how === 'closes') await place.close()
  evening.lost = {
    who,
    comesBack: async () => {
      await wakes?.()
      if (wakes === undefined) await place.open()
      place.isInFront = true
    },
  }
  const isStillHeld = async () => (await before(evening.youth))?.canWrite !== false
  for (let round = 0; round < 8 && (await isStillHeld()); round++) {
    await clinic.jump(step)
    await pause(answers)
  }
}

const putsBack = async (evening: Evening, { page }: Place): Promise<void> => {
  await pressIn(page, staffText.end.button)
  evening.seamDone = await page
    .getByRole('dialog')
    .getByRole('button', { name: staffText.release.button, exact: true })
    .click()
    .then(
      () => true,
      () => false,
    )
}

/** Its words are cut short where there is little room. */
const speak = (page: Page) =>
  page.getByRole('button', { name: callSv.ask.voice, exact: true, disabled: false })
export const maySpeak = async (page: Page): Promise<boolean> => (await speak(page).count()) > 0

export const playSeam = async (evening: Evening, place: Place, who: Counsellor): Promise<void> => {
  const { seam, note, underWay } = evening
  const { page } = place
  note(`${who} begins: ${seam}`)
  const colleague = counsellors.find((one) => one !== who)!
  if (seam === 'hand-over')
    await offerTo(page, deskText.talks.anonymous, colleagueNames[colleague]).catch(() =>
      page.keyboard.press('Escape'),
    )
  if (seam === 'put-back') await putsBack(evening, place)
  if (seam === 'voice')
    await speak(page)
      .first()
      .click()
      .catch(() => undefined)
  if (seam === 'lost' && evening.lost === undefined)
    underWay.push(
      isLost(evening, place, who).catch((fault: unknown) => note(`the stage: ${String(fault)}`)),
    )
}
