/** What each of the people does about what stands on the page: they press, write, and press again when it did not help. */
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { counsellors, type Counsellor, type DeskPage, type Evening } from './evening.ts'
import { lettersAreLookedAt } from './letters.ts'
import type { Person } from './record.ts'

/** How often, at a look, somebody who may write does. */
const talkative = 0.12
/** Nobody hands over a talk that has just begun. */
const seamAfter = 30_000
const pressAgainAfter = 2_000
/** A page that goes takes the answer to a press along. */
const answerWithin = 25_000

export interface People {
  /** Everybody looks at what is before them, once. */
  readonly look: () => void
}

export const peopleOf = (evening: Evening): People => {
  const { county, record, youth, device, desks, seam, lost } = evening
  const { random, time, note } = county
  /** The presses that have not been answered, each by itself. */
  const busy = new Map<string, object>()
  let words = 0

  const press = (name: string, deed: () => Promise<unknown> | undefined): void => {
    if (busy.has(name)) return
    const mine = {}
    busy.set(name, mine)
    const free = () => busy.get(name) === mine && busy.delete(name)
    note(name)
    const rest = () => void time.after(pressAgainAfter, free)
    void Promise.resolve(deed()).then(rest, rest)
    time.after(answerWithin, free)
  }
  const newWords = (by: Person, epoch: number): string => {
    // Ends as none of the others does, to be found in a message with more.
    const text = `${by} ${++words}.`
    record.written.push({ by, text, epoch })
    note(`${by} writes "${text}" (${epoch})`)
    return text
  }
  const writes = (): boolean => !evening.isCalm && random.chance(talkative)

  const youthLooks = (name: string, tab: Evening['youth']): void => {
    const page = tab.page()
    if (page === undefined) return
    const { now, visit, lines, strangers } = page.shown()
    evening.visit = visit ?? evening.visit
    if (evening.visit === undefined) return press('youth joins', page.press.join)
    if (now?.state === 'called') press(`${name} is ready`, page.press.ready)
    if (now?.state === 'aside') press(`${name} stays`, page.press.stay)
    if (now?.state === 'asking')
      press(`${name} answers`, () => page.press.answer(random.chance(0.85), random.chance(0.5)))
    if (now !== undefined && 'mediumAsk' in now && now.mediumAsk?.by === 'counsellor')
      press(`${name} answers the medium`, () => page.press.answerVoice(random.chance(0.5)))
    // Nobody vouches for it: the counsellor has nothing left of the page before.
    if (strangers > 0)
      press(`${name} says whose page it is`, async () => {
        await time.sleep(6_000)
        if ((tab.page()?.shown().strangers ?? 0) > 0) tab.page()?.press.letRead()
      })
    if (lines !== undefined && now !== undefined && 'epoch' in now && writes())
      page.press.say(newWords('youth', now.epoch))
  }

  const isLost = (who: Counsellor): void => {
    note(`${who} is lost`)
    lost.add(who)
    for (const tab of desks.get(who) ?? []) tab.close()
    if (random.chance(0.5)) time.after(80_000 + random.below(60_000), () => lost.delete(who))
  }
  const playSeam = (page: DeskPage, { visit, state }: DeskVisit, who: Counsellor): void => {
    if (seam === 'lost') {
      evening.seamDone = true
      return isLost(who)
    }
    if (state !== 'talking') return
    const colleague = counsellors.find((one) => one !== who)
    if (seam === 'hand-over' && colleague !== undefined)
      press(`${who} hands over`, async () => {
        if ((await page.press.handOver(visit, colleague)) === true) evening.seamDone = true
      })
    if (seam === 'put-back') press(`${who} puts back`, () => page.press.release(visit))
    if (seam === 'voice') press(`${who} asks for voice`, () => page.press.askVoice(visit))
    if (seam !== 'hand-over') evening.seamDone = true
  }
  const isHolding = (who: Counsellor): boolean =>
    (desks.get(who) ?? []).some((tab) =>
      tab
        .page()
        ?.shown()
        .visits.some(({ state }) => state !== 'over'),
    )

  const counsellorLooks = (who: Counsellor, page: DeskPage): void => {
    const { at, status, offers, waiting, visits, taking, notices } = page.shown()
    for (const one of notices) record.notice(who, one)
    if (at === 'out')
      press(`${who} signs in`, async () => {
        await time.sleep(1_000 + random.below(4_000))
        page.signIn(county.token(who))
      })
    if (at !== 'in' || status === undefined) return
    if (status !== 'here') return press(`${who} is here`, page.press.here)
    const [offer] = offers
    if (offer !== undefined && evening.beside === 'declined' && !evening.besideDone)
      return press(`${who} declines`, async () => {
        await page.press.decline(offer.visit)
        evening.besideDone = true
      })
    if (offer !== undefined && taking !== true)
      return press(`${who} accepts`, () => page.press.accept(offer.visit))
    const [held] = visits
    if (held === undefined) {
      const isFree = waiting > 0 && taking !== true && !counsellors.some(isHolding)
      if (isFree) press(`${who} takes`, page.press.take)
      return
    }
    if (held.state === 'over' || held.state === 'called') return
    if (held.unknown.length > 0) page.press.areMine(held.visit, held.epoch, held.unknown)
    if (held.fresh > 0) page.press.isYouth(held.visit, held.epoch)
    if (writes()) page.press.say(held.visit, newWords(who, held.epoch))
    const longEnough = time.now() - (held.talkingAt ?? time.now()) > seamAfter
    if (longEnough && !evening.isCalm && !evening.seamDone && random.chance(0.1))
      playSeam(page, held, who)
  }

  return {
    look: () => {
      youthLooks('youth', youth)
      if (device.isOpen()) youthLooks('the other device', device)
      lettersAreLookedAt(evening, press)
      for (const [who, tabs] of desks) {
        const [first] = tabs
        if (!first.isOpen() && !lost.has(who)) first.open()
        for (const tab of tabs) {
          const page = tab.page()
          if (page !== undefined) counsellorLooks(who, page)
        }
      }
    },
  }
}
