/** Who is there on an unkind evening, and what they have written and seen. */
import type { Code } from './browser-page.ts'
import { openTab, type Tab } from './browser-tab.ts'
import type { County } from './county.ts'
import type * as deskPage from './pages/desk.ts'
import type * as youthPage from './pages/youth.ts'
import { newRecord, type Record, type Stands } from './record.ts'

export const counsellors = ['elin-mora', 'amir-borlange'] as const
export type Counsellor = (typeof counsellors)[number]
export type DeskPage = typeof deskPage
export type YouthPage = typeof youthPage
export type Seam = 'none' | 'hand-over' | 'lost' | 'put-back' | 'voice'
/** What else goes on, beside the seam. */
export const besides = [
  'nothing',
  'letter',
  'second device',
  'long out of sight',
  'declined',
] as const
export type Beside = (typeof besides)[number]

export interface Pages {
  youth: Code
  desk: Code
}

export interface Evening {
  readonly county: County
  readonly record: Record
  readonly seam: Seam
  readonly beside: Beside
  readonly youth: Tab<YouthPage>
  /** The same youth's other device, opened by the link from the first. */
  readonly device: Tab<YouthPage>
  /** Two windows each; the second is not always open. */
  readonly desks: ReadonlyMap<Counsellor, readonly [Tab<DeskPage>, Tab<DeskPage>]>
  /** Whose machine is gone, and will not be opened again by itself. */
  readonly lost: Set<Counsellor>
  /** The storm is over: nobody writes on, and everybody looks. */
  isCalm: boolean
  seamDone: boolean
  besideDone: boolean
  /** What became of the letter of this evening. */
  readonly letter: { text: string; readBy: Set<string>; answers: Set<string> }
  /** What stood in a window when it was last closed before an open eye. */
  readonly left: Map<object, Stands['lines']>
  /** The youth's visit, as soon as there is one. */
  visit: string | undefined
}

const linesOfDesk = (page: DeskPage): Stands['lines'] =>
  page.shown().visits.flatMap(({ lines }) => lines)

const linesOfPhone = (page: YouthPage): Stands['lines'] => page.shown().lines ?? []

const stands = <P>(
  of: Stands['of'],
  tab: Tab<P>,
  linesOf: (page: P) => Stands['lines'],
  left: Evening['left'],
): Stands => {
  const page = tab.page()
  const lines = page === undefined ? left.get(tab) : linesOf(page)
  return { of, isOpen: tab.isOpen(), lines: lines ?? [] }
}

/** What every window says, and what the closed ones said last. */
export const standsNow = ({ youth, device, desks, left }: Evening): Stands[] => [
  ...[youth, device].map((tab) => stands('youth', tab, linesOfPhone, left)),
  ...[...desks].flatMap(([who, tabs]) => tabs.map((tab) => stands(who, tab, linesOfDesk, left))),
]

export const openEvening = (county: County, pages: Pages, beside: Beside): Evening => {
  const record = newRecord()
  const left: Evening['left'] = new Map()
  const window = (who: Counsellor, n: number) => {
    const tab: Tab<DeskPage> = openTab<DeskPage>(county, pages.desk, `${who} ${n}`, {
      opened: (page) => page.watch((_, lines) => record.see(who, lines)),
      leaving: (page) => void left.set(tab, linesOfDesk(page)),
    })
    return tab
  }
  const phone = (name: string) => {
    const tab: Tab<YouthPage> = openTab<YouthPage>(county, pages.youth, name, {
      opened: (page) => page.watch((lines) => record.see('youth', lines)),
      leaving: (page) => void left.set(tab, linesOfPhone(page)),
    })
    return tab
  }
  return {
    county,
    record,
    beside,
    seam: county.random.pick<Seam>(['none', 'hand-over', 'hand-over', 'lost', 'put-back', 'voice']),
    youth: phone('youth'),
    device: phone('youth, other device'),
    desks: new Map(counsellors.map((who) => [who, [window(who, 1), window(who, 2)]])),
    lost: new Set(),
    isCalm: false,
    seamDone: false,
    besideDone: false,
    left,
    letter: { text: '', readBy: new Set(), answers: new Set() },
    visit: undefined,
  }
}
