/**
 * Whom this tab has given the key of the talk, and whom it may give it: the first page of whoever took the
 * talk, pages that this person vouches for under the key, and pages the youth says yes to. What the server
 * lists is a question, never a reason.
 */
import { signal } from '@preact/signals'
import type { Second } from '../../../shared/contract/visit/youth-visit.ts'
import type { PageKey } from '../../../shared/ids.ts'
import { keepInTab, readInTab } from '../visit/tab-storage.ts'

export type Reader = 'counsellor' | 'colleague'
export interface OnePage {
  by: Reader
  page: PageKey
}
export interface Given {
  epoch: number
  /** How often a colleague had begun or ended to read along. */
  turn: number
  /** Which key of this part is written with; a new one when somebody comes or goes. */
  key: number
  /** The first key of this turn. */
  turnKey: number
  /** Who has that key. */
  now: readonly OnePage[]
  /** Who has ever had one of this part. */
  ever: readonly OnePage[]
  /** Vouched for, or said yes to. */
  may: readonly string[]
  mayNot: readonly string[]
}

const keptGiven = (): Given | undefined => readInTab<Given>('given')
const keepGiven = (given: Given): void => keepInTab('given', given)

/** With which key the youth let a colleague read what was written before; it is theirs to say. */
export const keptHistory = (): number | undefined => readInTab<number>('history')
export const keepHistory = (turn: number | undefined): void => keepInTab('history', turn)

/** In which turn the youth let a colleague in, on this page: a server that says so is not enough. */
const keptLetIn = (): number | undefined => readInTab<number>('let-in')
export const keepLetIn = (turn: number | undefined): void => keepInTab('let-in', turn)

/** Pages that ask for the key and that nobody has vouched for: the youth is told, and says. */
export const strangers = signal<readonly OnePage[]>([])
/** Grows when a page may be given the key that could not before. */
export const allowed = signal(0)

const nameOf = ({ by, page }: OnePage): string => `${by} ${page}`
const has = (pages: readonly OnePage[], one: OnePage): boolean =>
  pages.some((other) => nameOf(other) === nameOf(one))

export const givenIn = (epoch: number): Given | undefined => {
  const kept = keptGiven()
  return kept?.epoch === epoch ? kept : undefined
}

export const listedPages = (keys: readonly PageKey[], second: Second | undefined): OnePage[] => [
  ...keys.map((page): OnePage => ({ by: 'counsellor', page })),
  ...(second?.state === 'reading' ? second.keys : []).map((page): OnePage => ({
    by: 'colleague',
    page,
  })),
]

/** True while exactly these can open what is sealed now: nobody who has the key is gone. */
export const isGivenTo = (given: Given | undefined, listed: readonly OnePage[]): boolean =>
  given !== undefined &&
  given.now.some(({ by }) => by === 'counsellor') &&
  given.now.every((one) => has(listed, one))

/** What to give after a look at who is there; undefined while there is nobody to give anything. */
export const giveTo = ({
  epoch,
  keys,
  second,
}: {
  epoch: number
  keys: readonly PageKey[]
  second?: Second | undefined
}): Given | undefined => {
  const turn = second?.turn ?? 0
  const known = givenIn(epoch)
  const before = known ?? {
    ...{ epoch, turn, key: turn, turnKey: turn },
    ...{ now: [], ever: [], may: [], mayNot: [] },
  }
  const listed = listedPages(keys, second)
  const isNewTurn = turn !== before.turn
  /** Whoever takes the talk has a first page that nobody can vouch for yet: words to compare do. */
  const first = (by: Reader): OnePage | undefined => {
    const had = before.ever.some((one) => one.by === by)
    const isLetIn = by === 'counsellor' ? !had : keptLetIn() === turn && (isNewTurn || !had)
    return isLetIn ? listed.find((one) => one.by === by) : undefined
  }
  const firsts = [first('counsellor'), first('colleague')].filter((one) => one !== undefined)
  const may = [...new Set([...before.may, ...firsts.map(nameOf)])]
  const readers = listed.filter((one) => may.includes(nameOf(one)))
  strangers.value = listed.filter(
    (one) => !may.includes(nameOf(one)) && !before.mayNot.includes(nameOf(one)),
  )
  if (!readers.some(({ by }) => by === 'counsellor')) return undefined
  const isGone = before.now.some((one) => !has(readers, one))
  const key = before.now.length > 0 && (isGone || isNewTurn) ? before.key + 1 : before.key
  const given = {
    ...{ epoch, turn, key, may, mayNot: before.mayNot, now: readers },
    turnKey: isNewTurn ? key : before.turnKey,
    ever: [...before.ever, ...readers.filter((one) => !has(before.ever, one))],
  }
  keepGiven(given)
  return given
}

const change = (epoch: number, to: (given: Given) => Given): void => {
  const given = givenIn(epoch)
  if (given === undefined) return
  keepGiven(to(given))
  allowed.value++
}
/** Said under the key that is written with now: whoever had only an older one vouches for nobody. */
export const vouchedFor = (
  { epoch, by, key }: { epoch: number; by: Reader; key: number },
  pages: readonly PageKey[],
): void => {
  const given = givenIn(epoch)
  const names = pages.map((page) => nameOf({ by, page }))
  if (given?.key !== key || names.every((name) => given.may.includes(name))) return
  change(epoch, (one) => ({ ...one, may: [...one.may, ...names] }))
}
/** The youth's own word. */
export const answerStrangers = (epoch: number, yes: boolean): void => {
  const names = strangers.peek().map(nameOf)
  strangers.value = []
  change(epoch, (one) =>
    yes ? { ...one, may: [...one.may, ...names] } : { ...one, mayNot: [...one.mayNot, ...names] },
  )
}
