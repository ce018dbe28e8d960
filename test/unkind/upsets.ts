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

/** At one moment of the evening: mostly nothing. */
export const upset = (evening: Evening): void => {
  const { county, desks, visit } = evening
  const { random } = county
  if (visit !== undefined && random.chance(0.015)) upsetYouth(evening)
  if (random.chance(0.015)) upsetDesk(evening, random.pick([...desks.keys()]))
}
