/** What really happens to pages in the middle of everything: hidden, asleep, reloaded, left and come back to, opened twice. */
import { fallAsleep, hide } from '../../support/own-device.ts'
import { watchTab } from './tab.ts'
import type { Evening, Place } from './evening.ts'

const youthUpsets = ['reloads', 'leaves', 'sleeps', 'hides'] as const
const deskUpsets = ['reloads', 'hides', 'two windows'] as const

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Out of sight for as long as `away` lasts. */
const outOfSight = async (place: Place, away: () => Promise<() => Promise<void>>, ms: number) => {
  place.isInFront = false
  const back = await away()
  await pause(ms)
  await back()
  place.isInFront = true
}

const secondWindow = async ({ record }: Evening, { page, who }: Place): Promise<void> => {
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage))
  const second = await page.context().newPage()
  await watchTab(second, who, record)
  // As a window that is opened from another: signed in as that one is.
  await second.addInitScript((session: string) => {
    for (const [name, value] of Object.entries(JSON.parse(session) as { [name: string]: string }))
      if (name.startsWith('dorren.staff.')) sessionStorage.setItem(name, value)
  }, kept)
  await second.goto(page.url()).catch(() => undefined)
  await pause(2_000)
  await second.close()
  await page.bringToFront().catch(() => undefined)
}

/** One of them, to one of the people who has a page in front. */
export const upset = async (evening: Evening): Promise<void> => {
  const { random, youth, desks, note } = evening
  const place = random.chance(0.5) ? youth : random.pick([...desks.values()])
  const what = place === youth ? random.pick(youthUpsets) : random.pick(deskUpsets)
  const ms = 500 + random.below(2_500)
  if (!place.isInFront) return
  note(`${place.who}: ${what}`)
  if (what === 'reloads') await place.page.reload().catch(() => undefined)
  if (what === 'leaves') {
    place.isInFront = false
    await place.leave()
    await pause(ms)
    await place.open()
    place.isInFront = true
  }
  if (what === 'hides') await outOfSight(place, () => hide(place.page), ms)
  if (what === 'sleeps') await outOfSight(place, () => fallAsleep(place.page), ms)
  if (what === 'two windows') await secondWindow(evening, place)
}
