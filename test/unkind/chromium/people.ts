/** What each of the people does about what stands before them: they press and write, and press again when it did not help. */
import { deskText } from '../../../web/text/desk/sv.ts'
import { staffText } from '../../../web/text/staff/sv.ts'
import { text as callSv } from '../../../web/text/call/sv.ts'
import { safetyText } from '../../../web/text/desk-safety/sv.ts'
import { text as safetySv } from '../../../web/text/safety/sv.ts'
import { sv } from '../../../web/text/youth/with-door.ts'
import { before, type Counsellor, type Evening, type Place } from './evening.ts'
import { maySpeak, playSeam } from './seams.ts'
import { pressIn, writeIn, type Shown } from './tab.ts'

/** How often, at a look, somebody who may write does. */
const talkative = 0.5

const { called, aside, handover } = sv.visit
/** What a youth presses where it stands, whatever has led there. */
const youthPresses: readonly string[] = [called.go, aside.stay, handover.yes, safetySv.newPage.yes]
/** The way into the line, in the order of the pages. */
const wayIn: readonly string[] = [sv.join.skip, sv.join.ready.join, sv.join.next]

let written = 0
const writes = async (evening: Evening, { who, page }: Place): Promise<void> => {
  const { random, record, isCalm, note } = evening
  if (isCalm || !random.chance(talkative)) return
  const text = `${who} ${++written}`
  const words = { by: who, text, epoch: 0 }
  record.written.push(words)
  note(`${who} writes "${text}"`)
  // What could not be sent was not sent: nothing is owed to it.
  if (!(await writeIn(page, text))) record.written.splice(record.written.indexOf(words), 1)
}

const joins = async ({ page }: Place, { buttons }: Shown): Promise<void> => {
  const way = wayIn.find((name) => buttons.includes(name))
  const choice = page.getByLabel(sv.join.urgent.choices.talk)
  if ((await choice.count()) > 0) await choice.check().catch(() => undefined)
  if (way !== undefined) await pressIn(page, way)
  else
    await page
      .getByRole('link', { name: sv.door.chat, exact: true })
      .click()
      .catch(() => undefined)
}

const youthLooks = async (evening: Evening): Promise<void> => {
  const { youth, note } = evening
  const shown = await before(youth)
  if (shown === undefined) return
  const press = youthPresses.find((name) => shown.buttons.includes(name))
  if (press !== undefined) {
    note(`youth presses "${press}"`)
    await pressIn(youth.page, press)
  } else if (shown.canWrite) await writes(evening, youth)
  else if (shown.title !== sv.visit.waiting.title) await joins(youth, shown)
}

const signsIn = async ({ page, who }: Place): Promise<void> => {
  await pressIn(page, staffText.signIn.button)
  await page
    .locator(`a[href*="login_hint=${who}"]`)
    .click()
    .catch(() => undefined)
}

const deskLooks = async (evening: Evening, who: Counsellor, place: Place): Promise<void> => {
  const shown = await before(place)
  if (shown === undefined) return
  const { page } = place
  const { buttons } = shown
  const can = (name: string) => buttons.includes(name)
  if (can(safetyText.newPages.isMine)) return void (await pressIn(page, safetyText.newPages.isMine))
  if (can(staffText.signIn.button)) return signsIn(place)
  const isHere = await page.locator('[data-status="here"][aria-pressed="true"]').count()
  if (isHere === 0) {
    if (can(deskText.duty.here)) await pressIn(page, deskText.duty.here)
    return
  }
  if (can(deskText.offers.accept)) {
    evening.note(`${who} accepts`)
    evening.seamDone = true
    await pressIn(page, deskText.offers.accept)
    return
  }
  const next = page.locator('.take-next button[aria-disabled="false"]')
  if (!shown.canWrite && (await next.count()) > 0) {
    evening.note(`${who} takes`)
    await next.click().catch(() => undefined)
    return
  }
  if (!shown.canWrite) return
  // Somebody else has them now.
  evening.seamDone ||= evening.lost !== undefined && evening.lost.who !== who
  const { seam, seamDone, isCalm } = evening
  const mayGoOn = seam === 'voice' ? await maySpeak(page) : can(staffText.handover.button)
  const isRead = shown.lines.length > 1
  if (mayGoOn && isRead && !isCalm && !seamDone && seam !== 'none')
    return playSeam(evening, place, who)
  await writes(evening, place)
}

/** Everybody looks at what is before them, once. */
export const everybodyLooks = async (evening: Evening): Promise<void> => {
  const { youth, desks } = evening
  await Promise.all([
    youthLooks(evening),
    ...[...desks].map(([who, place]) => deskLooks(evening, who, place)),
  ])
  // A question of the other is answered before the next look.
  const asked = await before(youth)
  if (asked?.buttons.includes(callSv.ask.yes) === true) await pressIn(youth.page, callSv.ask.yes)
  if (evening.seam !== 'voice' || evening.seamDone) return
  const all = await Promise.all([youth, ...desks.values()].map(before))
  evening.seamDone = all.filter((shown) => shown?.sound === 'up').length > 1
  if (evening.seamDone) evening.note('they speak')
}
