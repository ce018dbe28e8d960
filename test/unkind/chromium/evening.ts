/** Who is there on an unkind evening in real browsers: three people with a device each, in a county with a seed. */
import type { Page } from 'playwright-core'
import { sizes } from '../../support/browser.ts'
import { watchMedia } from '../../support/call.ts'
import { seededRandom, type Random } from '../../simulation/random.ts'
import type { Clinic } from '../../support/clinic.ts'
import type { Stage } from '../../support/stage.ts'
import { newRecord, type Person, type Record } from '../record.ts'
import { readTab, watchTab } from './tab.ts'

export const seams = ['hand-over', 'put-back', 'lost', 'voice', 'none'] as const
export type Seam = (typeof seams)[number]
export type Counsellor = Exclude<Person, 'youth'>
export const counsellors: readonly Counsellor[] = ['elin-mora', 'amir-borlange']

/** The tab of one person, as it is opened, left and come back to. */
export interface Place {
  readonly who: Person
  /** Another one after it was closed. */
  readonly page: Page
  /** False while it is hidden, sleeps, or another page stands there: nobody can press in it. */
  isInFront: boolean
  /** Comes to the county's page, anew or back to it. */
  readonly open: () => Promise<void>
  /** Goes somewhere else in the same tab; what the session keeps is kept. */
  readonly leave: () => Promise<void>
  /** Closes the tab, and with it what its session keeps. */
  readonly close: () => Promise<void>
}

export interface Evening {
  readonly clinic: Clinic
  readonly random: Random
  readonly record: Record
  readonly seam: Seam
  readonly youth: Place
  readonly desks: ReadonlyMap<Counsellor, Place>
  /** Has the talk gone over the seam that this evening is about? */
  seamDone: boolean
  /** The counsellor who is gone, and how they come back once it is over. */
  lost?: { who: Counsellor; comesBack: () => Promise<void> }
  /** What goes on beside the looks; over before the questions. */
  readonly underWay: Promise<void>[]
  /** The storm is over: nobody writes on. */
  isCalm: boolean
  readonly note: (what: string) => void
  readonly notes: readonly string[]
}

/** The second of the evening, and the tenth of it. */
const clock = (): (() => string) => {
  const began = performance.now()
  return () => ((performance.now() - began) / 1000).toFixed(1).padStart(6)
}

export const openEvening = async (stage: Stage, seed: number, seam?: Seam): Promise<Evening> => {
  const random = seededRandom(seed)
  const record = newRecord()
  const notes: string[] = []
  const at = clock()
  const { clinic } = stage
  const place = async (who: Person): Promise<Place> => {
    const size = who === 'youth' ? 'phone' : 'desktop'
    const { context, page: first } = await stage.enterOnOwnDevice(size)
    let page = first
    const watch = async () => {
      await watchMedia(page)
      await watchTab(page, who, record)
    }
    await watch()
    const address = who === 'youth' ? clinic.url : `${clinic.url}/personal/`
    const open = async () => {
      if (page.isClosed()) {
        page = await context.newPage()
        await page.setViewportSize(sizes[size])
        await watch()
      }
      await page.goto(address).catch(() => undefined)
    }
    const close = async () => {
      // A browser without any tab would end.
      await context.newPage()
      await page.close()
    }
    const leave = () => page.goto('about:blank').then(() => undefined)
    return {
      who,
      get page() {
        return page
      },
      isInFront: true,
      open,
      leave,
      close,
    }
  }
  const [youth, ...desks] = await Promise.all([place('youth'), ...counsellors.map(place)])
  return {
    clinic,
    random,
    record,
    seam: seam ?? random.pick(seams),
    youth,
    desks: new Map(counsellors.map((who, n) => [who, desks[n]!])),
    seamDone: false,
    underWay: [],
    isCalm: false,
    note: (what) => void notes.push(`${at()} ${what}`),
    notes,
  }
}

/** What stands before this person; undefined when nobody can see it. */
export const before = async ({ page, isInFront }: Place) => (isInFront ? readTab(page) : undefined)
