/**
 * Nobody is counted alone, and nothing that is left out can be reckoned: over all tables of a period and
 * all periods of a year together, by whoever has every published file, and by a unit that knows whom it has
 * met itself. What has been published stays as it was, so only what is new is left out.
 */
import { smallestShown } from '../line/small-numbers.ts'

/** What adds up: whoever knows all but one of these knows that one. */
export interface Sum {
  whole: string
  parts: readonly string[]
}

/** A count as whoever looks knows it: first as it is, then without what each unit has done itself. */
export type Seen = readonly number[]

export interface Counted {
  name: string
  seen: Seen
  /** Absent for what is about to be published. */
  published?: 'shown' | 'hidden' | undefined
}

const isSafe = (count: number): boolean => count === 0 || count >= smallestShown

interface Books {
  counted: readonly Counted[]
  /** The whole first, then its parts. */
  sums: readonly (readonly number[])[]
  hidden: boolean[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What so many viewers could learn from one sum whose members are known or not. */
type Told = { knows: readonly number[] } | 'too-much' | undefined

const toldBy = ({ counted, sums }: Books, at: number, viewer: number, known: boolean[]): Told => {
  const [whole, ...parts] = sums[at]!
  const seen = (index: number) => counted[index]!.seen[viewer]!
  const unknown = parts.filter((part) => !known[part])
  if (!known[whole!]) {
    if (unknown.length > 0) return undefined
    return isSafe(seen(whole!)) ? { knows: [whole!] } : 'too-much'
  }
  if (unknown.length === 0) return undefined
  const rest = sum(unknown.map(seen))
  if (!isSafe(rest)) return 'too-much'
  if (rest === 0 || unknown.length === 1) return { knows: unknown }
  const areAll = (count: number) => unknown.every((part) => seen(part) === count)
  return areAll(1) || areAll(smallestShown - 1) ? 'too-much' : undefined
}

interface Learned {
  known: boolean[]
  /** Which sum has told each count that was not shown. */
  from: (number | undefined)[]
  /** The sum that tells too much. */
  fault: number | undefined
}

/** All that one viewer can reckon, sum by sum, until nothing new is learned. */
const learn = (books: Books, viewer: number): Learned => {
  const known = books.hidden.map((isHidden) => !isHidden)
  const from: (number | undefined)[] = known.map(() => undefined)
  for (let isNew = true; isNew;) {
    isNew = false
    for (let at = 0; at < books.sums.length; at++) {
      const told = toldBy(books, at, viewer, known)
      if (told === undefined) continue
      if (told === 'too-much') return { known, from, fault: at }
      for (const index of told.knows) {
        known[index] = true
        from[index] = at
        isNew = true
      }
    }
  }
  return { known, from, fault: undefined }
}

/** A sum of unknown counts with their signs, and which sums it was made of. */
interface Row {
  of: Map<number, number>
  made: Set<number>
}

const less = (row: Row, other: Row, times: number): void => {
  for (const [index, sign] of other.of) {
    const left = (row.of.get(index) ?? 0) - times * sign
    if (Math.abs(left) < 1e-9) row.of.delete(index)
    else row.of.set(index, left)
  }
  for (const at of other.made) row.made.add(at)
}

/** The sums that together tell what none tells alone: rows are taken from each other until each is as short as it gets. */
const toldTogether = (books: Books, known: boolean[]): ReadonlySet<number> | undefined => {
  const rows: Row[] = books.sums.map((members, at) => ({
    of: new Map(members.flatMap((index, n) => (known[index] ? [] : [[index, n === 0 ? 1 : -1]]))),
    made: new Set([at]),
  }))
  const done: Row[] = []
  for (const row of rows) {
    for (const one of done) {
      const [lead] = one.of.keys()
      const times = row.of.get(lead!)
      if (times !== undefined) less(row, one, times)
    }
    const [first] = row.of
    if (first === undefined) continue
    const [lead, sign] = first
    for (const [index, value] of row.of) row.of.set(index, value / sign)
    for (const one of done) {
      const times = one.of.get(lead)
      if (times !== undefined) less(one, row, times)
    }
    done.push(row)
  }
  const tellsTooMuch = ({ of }: Row) => {
    const signs = [...of.values()]
    if (!signs.every((sign) => Math.abs(sign - signs[0]!) < 1e-9)) return false
    return books.counted[0]!.seen.some((_, viewer) => {
      const together = sum([...of.keys()].map((index) => books.counted[index]!.seen[viewer]!))
      return !isSafe(together)
    })
  }
  return done.find(tellsTooMuch)?.made
}

const mayGo = ({ counted, hidden }: Books, index: number): boolean =>
  !hidden[index] && counted[index]!.published === undefined

/** What goes first: the last part in which there is somebody; of what sums up what was published before, the sum. */
const firstOf = (books: Books, at: number): number | undefined => {
  const [whole, ...parts] = books.sums[at]!
  const isNew = parts.some((part) => books.counted[part]!.published === undefined)
  if (!isNew) return mayGo(books, whole!) ? whole : undefined
  return parts.reverse().find((part) => mayGo(books, part) && books.counted[part]!.seen[0]! > 0)
}
/** What goes where there is nothing else: a nought hides next to nothing, and a whole is missed by many. */
const lastOf = (books: Books, at: number): number | undefined =>
  [...books.sums[at]!].reverse().find((index) => mayGo(books, index))

/** What is left out to mend sums that tell too much: of them, of what told their members, of what lies nearest. */
const mendOf = (books: Books, from: Learned['from'], faults: Iterable<number>): number => {
  const asked = new Set(faults)
  const found = (which: typeof firstOf): number | undefined => {
    for (const at of asked) {
      const next = which(books, at)
      if (next !== undefined) return next
      for (const index of books.sums[at]!) {
        const told = from[index]
        if (told !== undefined) asked.add(told)
      }
    }
    return undefined
  }
  const near = () => {
    for (const at of asked)
      for (const [other, members] of books.sums.entries())
        if (members.some((index) => books.sums[at]!.includes(index))) asked.add(other)
    return found(firstOf) ?? found(lastOf)
  }
  const next = found(firstOf) ?? found(lastOf) ?? near()
  if (next === undefined) throw new Error('What was published before tells too much')
  return next
}

/** The names that must be left out of what is about to be published. */
export const leftOut = (counted: readonly Counted[], sums: readonly Sum[]): ReadonlySet<string> => {
  const place = new Map(counted.map(({ name }, at) => [name, at]))
  const placeOf = (name: string) => place.get(name)!
  const books: Books = {
    counted,
    sums: sums.map(({ whole, parts }) => [whole, ...parts].map(placeOf)),
    hidden: counted.map(({ published, seen }) =>
      published === undefined ? !seen.every(isSafe) : published === 'hidden',
    ),
  }
  // To leave out more never tells anybody more, so that each viewer and each sum is mended once.
  const viewers = counted[0]?.seen.length ?? 0
  for (let viewer = 0; viewer < viewers; viewer++)
    for (let at = learn(books, viewer); at.fault !== undefined; at = learn(books, viewer))
      books.hidden[mendOf(books, at.from, [at.fault])] = true
  for (;;) {
    const { known, from } = learn(books, 0)
    const together = toldTogether(books, known)
    if (together === undefined) break
    books.hidden[mendOf(books, from, together)] = true
  }
  return new Set(
    counted.flatMap(({ name, published }, at) =>
      books.hidden[at] && published === undefined ? [name] : [],
    ),
  )
}
