/** What happens to pages in the middle of everything: hidden, frozen, reloaded, closed, opened again, opened twice. */
import type { Counsellor, Evening } from './evening.ts'

const upsetYouth = ({ county, youth }: Evening): void => {
  const { random, time, note } = county
  if (!youth.isOpen()) return
  const what = random.pick(['reloads', 'closes', 'freezes', 'hides'] as const)
  note(`youth ${what}`)
  if (what === 'freezes') youth.freeze()
  if (what === 'hides') youth.hide()
  if (what === 'reloads' || what === 'closes') youth.close()
  if (what === 'reloads') return youth.open()
  const back = what === 'closes' ? youth.open : youth.show
  time.after(random.below(what === 'closes' ? 20_000 : 60_000), back)
}

const upsetDesk = ({ county, desks, lost }: Evening, who: Counsellor): void => {
  const { random, time, note } = county
  const tabs = desks.get(who)
  if (tabs === undefined || lost.has(who)) return
  const [first, second] = tabs
  const what = random.pick(['reloads', 'hides', second.isOpen() ? 'one window' : 'two windows'])
  note(`${who}: ${what}`)
  if (what === 'reloads') {
    first.close()
    first.open()
  }
  if (what === 'hides') {
    first.hide()
    time.after(random.below(15_000), first.show)
  }
  if (what === 'one window') second.close()
  if (what === 'two windows') {
    second.open()
    // A window opened from another is signed in as that one is.
    second.page()?.signIn(county.token(who))
  }
}

/** The same visit on another device, by the link, for a while. */
const takeAlong = ({ county, youth, device }: Evening): void => {
  const { random, time, note } = county
  const mine = youth.page()?.link()
  if (mine === undefined || device.isOpen()) return
  note('youth opens the link on another device')
  device.open()
  device.page()?.openLink(mine)
  time.after(10_000 + random.below(50_000), device.close)
}

/** Longer than a browser lets a hidden page wake more than once a minute. */
const longAway = 7 * 60_000

const hideForLong = (evening: Evening): void => {
  const { county, youth, desks } = evening
  const { random, time, note } = county
  evening.besideDone = true
  const who = random.pick(['youth', ...desks.keys()] as const)
  note(`${who} is in another program for minutes`)
  const tabs = who === 'youth' ? [youth] : (desks.get(who) ?? [])
  for (const tab of tabs) {
    if (!tab.isOpen()) continue
    tab.hide()
    time.after(longAway, tab.show)
  }
}

/** At one moment of the evening: mostly nothing. */
export const upset = (evening: Evening): void => {
  const { county, desks, visit, beside, besideDone } = evening
  const { random } = county
  if (visit !== undefined && random.chance(0.015)) upsetYouth(evening)
  if (beside === 'second device' && visit !== undefined && random.chance(0.03)) takeAlong(evening)
  if (beside === 'long out of sight' && !besideDone && visit !== undefined && random.chance(0.03))
    hideForLong(evening)
  if (random.chance(0.015)) upsetDesk(evening, random.pick([...desks.keys()]))
}
