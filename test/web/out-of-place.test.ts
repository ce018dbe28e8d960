/** The order of a talk is seen to be the writers' own: what is moved, kept back, doubled or not sealed is told of. */
import { expect, it } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { openBodies } from '../../web/data/sealed/open-bodies.ts'
import { decodeSaid, encodeSaid, type SaidThere } from '../../web/data/sealed/said.ts'
import { outOfPlace } from '../../web/data/talk/out-of-place.ts'
import { storedLines } from '../../web/data/talk/talk-lines.ts'
import { seal } from '../../web/data/readable-body.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'
import { memoryStorage } from '../unkind/browser-page.ts'

const body = { v: 1, kid: 'k', data: 'AA' }
interface Line {
  mid: string
  from: Message['from']
  page: string
  count: number
  /** What its page had seen. */
  after: number
}
/** Two write: the youth answers what Elin wrote. */
const asWritten: readonly Line[] = [
  { mid: 'y1', from: 'youth', page: 'phone', count: 1, after: 0 },
  { mid: 'e1', from: 'counsellor', page: 'desk', count: 1, after: 1 },
  { mid: 'y2', from: 'youth', page: 'phone', count: 2, after: 2 },
  { mid: 'e2', from: 'counsellor', page: 'desk', count: 2, after: 3 },
  { mid: 'y3', from: 'youth', page: 'phone', count: 3, after: 4 },
]
interface Read {
  /** The number of each, where some are missing; else they follow each other from the first. */
  numbers?: readonly number[]
  shut?: readonly string[]
  isAsked?: boolean
  fromFirst?: boolean
}
const told = (
  lines: readonly Line[],
  { numbers = [], shut = [], isAsked = false, fromFirst = true }: Read = {},
): string[] => {
  const messages = lines.map(({ mid, from }, n): Message => ({
    epoch: 2,
    seq: numbers[n] ?? n + 1,
    mid,
    from,
    at: 0,
    body,
  }))
  const said = ({ mid }: Message): SaidThere | 'shut' => {
    if (shut.includes(mid)) return 'shut'
    const { page, count, after } = lines.find((line) => line.mid === mid)!
    return { text: mid, written: { page, count, at: 0, after } }
  }
  return [...outOfPlace(messages, said, { isAsked, fromFirst })]
}
const without = (mid: string) => asWritten.filter((line) => line.mid !== mid)

it('what stands as it was written is not told of, also from two pages of one side', () => {
  expect(told(asWritten)).toEqual([])
  const laptop = { mid: 'y4', from: 'youth', page: 'laptop', count: 1, after: 5 } as const
  expect(told([...asWritten, laptop])).toEqual([])
})

it('what is kept back is missing before the next of its writer', () => {
  expect(told(without('y2'))).toContain('y3')
  expect(told(without('y1'))).toContain('y2')
})

it('a gap is fetched before anything is said of it, and told of when what is missing does not come', () => {
  const numbers = [1, 2, 4, 5]
  expect(told(without('y2'), { numbers })).toEqual([])
  expect(told(without('y2'), { numbers, isAsked: true })).toEqual(['y3'])
})

it('a talk without its beginning is told of to those who were there from the first', () => {
  const late = { numbers: [3, 4, 5], isAsked: true }
  expect(told(asWritten.slice(2), late)).toEqual(['y2', 'e2'])
  expect(told(asWritten.slice(2), { ...late, isAsked: false })).toEqual([])
})

it('what is moved is told of: before one of the same writer, or before what it answers', () => {
  const [y1, e1, y2, e2, y3] = asWritten as [Line, Line, Line, Line, Line]
  expect(told([y1, e1, y3, e2, y2])).not.toEqual([])
  expect(told([y1, y2, e1, e2, y3])).toContain('y2')
})

it('what is said twice under two ids is told of', () => {
  expect(told([...asWritten, { ...asWritten[2]!, mid: 'copy', after: 2 }])).toEqual(['copy'])
})

it('whoever comes later begins where they are let in', () => {
  expect(told(asWritten.slice(2), { numbers: [3, 4, 5], fromFirst: false })).toEqual([])
})

it('one that does not open here may be the missing one', () => {
  expect(told(asWritten, { shut: ['y2'] })).toEqual([])
})

it('place and time travel inside the seal, beside the longest of texts', () => {
  const written = { page: 'abcdef', count: 4321, at: 1_800_000_000_000, after: 4999 }
  const text = 'rad\nrad "två" \u0000'
  expect(decodeSaid(encodeSaid({ text }, written))).toEqual({ text, written })
  expect(encodeSaid({ text: 'a'.repeat(5_900) }, written).length).toBeLessThanOrEqual(5_952)
})

it('what ends in another form than the one that 0.1.0 writes is not taken for words', () => {
  const old = (form: number) => new Uint8Array([...new TextEncoder().encode('{}\nhej'), form, 0, 0])
  expect(decodeSaid(old(3))).toEqual({ text: 'hej' })
  expect(decodeSaid(old(4))).toBeUndefined()
})

it('a clock that is told another time by the service is told of, by the writer’s own', () => {
  const message: Message = { epoch: 2, seq: 1, mid: 'm', from: 'youth', at: 3_600_000, body }
  const wrote = (at: number): SaidThere => ({
    text: 'hej',
    written: { page: 'p', count: 1, at, after: 0 },
  })
  expect(storedLines(message, 'counsellor', wrote(0), 'sent')).toMatchObject([{ writtenAt: 0 }])
  const [near] = storedLines(message, 'counsellor', wrote(3_500_000), 'sent')
  expect(near?.writtenAt).toBeUndefined()
})

it('words that are not sealed are shown as nobody’s, whoever says that they come', async () => {
  const message: Message = {
    epoch: 2,
    seq: 1,
    mid: 'm',
    from: 'counsellor',
    at: 0,
    body: seal('Ring mig på 070-0000000'),
  }
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  const bodies = openBodies(youthKeys(`v_${'a'.repeat(26)}`), () => [message])
  await bodies.open()
  expect(bodies.said(message)).toBe('shut')
})
