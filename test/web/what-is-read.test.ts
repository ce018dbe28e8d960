/** "Läst" stands only by words that the other side has shown, and what nobody read is said to be unread. */
import { describe, expect, it } from 'vitest'
import type { Message } from '../../shared/contract/visit/messages.ts'
import { sealedBody } from '../../shared/sealed-text.ts'
import type { Said } from '../../web/data/sealed/said.ts'
import { fatesOf, shownUpTo } from '../../web/data/talk/what-is-read.ts'

const body = { v: sealedBody, kid: 'k', data: 'aGVq' }
const message = (epoch: number, seq: number, from: Message['from'] = 'youth'): Message => ({
  epoch,
  seq,
  mid: `${epoch} ${seq}`,
  from,
  at: epoch * 100 + seq,
  body,
})
const said = ({ mid }: Message): Said => ({ text: mid })

describe('what became of own words', () => {
  const own = [message(2, 1), message(2, 2), message(5, 1), message(5, 2)]
  const fates = (seen: Record<number, number>, now: number | undefined) =>
    own.map(fatesOf(own, said, seen, now))

  it('is told for each part of the talk by itself: a number read in one says nothing of another', () => {
    expect(fates({ 2: 0, 5: 2 }, 5)).toEqual(['unread', 'unread', 'seen', 'seen'])
    expect(fates({ 2: 1, 5: 0 }, 5)).toEqual(['seen', 'unread', 'sent', 'sent'])
  })

  it('is "skickat" while the counsellor it was written to is there, and unread when the talk has moved on', () => {
    expect(fates({ 2: 0 }, 2).slice(0, 2)).toEqual(['sent', 'sent'])
    expect(fates({ 2: 0 }, undefined).slice(0, 2)).toEqual(['sent', 'sent'])
  })

  it('is not called unread by a page that was not there and cannot know', () => {
    expect(fates({ 5: 0 }, 5).slice(0, 2)).toEqual(['sent', 'sent'])
  })

  it('is what became of the message that passed them on', () => {
    const passing = message(5, 3)
    const earlier = [{ from: 'youth' as const, at: 201, text: '2 1' }]
    const open = (one: Message): Said => (one === passing ? { earlier } : said(one))
    const all = [...own, passing]
    const fate = (seen: Record<number, number>) => all.map(fatesOf(all, open, seen, 5)).slice(0, 2)
    expect(fate({ 2: 0, 5: 0 })).toEqual(['sent', 'unread'])
    expect(fate({ 2: 0, 5: 3 })).toEqual(['seen', 'unread'])
  })
})

describe('what this side says that it has read', () => {
  const all = [1, 2, 3, 4].map((seq) => message(5, seq, 'counsellor'))

  it('goes no further than what can be read here', () => {
    expect(shownUpTo([message(2, 9), ...all], 5, () => true)).toBe(4)
    expect(shownUpTo(all, 5, ({ seq }) => seq !== 3)).toBe(2)
  })

  it('goes no further than what has come', () => {
    expect(
      shownUpTo(
        all.filter(({ seq }) => seq !== 2),
        5,
        () => true,
      ),
    ).toBe(1)
    expect(shownUpTo([], 5, () => true)).toBe(0)
  })
})
