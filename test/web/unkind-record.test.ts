/** What an unkind evening asks of words that nobody saw is decided by what stands before their writer at the end, and can fail. */
import { expect, it } from 'vitest'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import { newRecord, type Stands } from '../unkind/record.ts'

const words = 'youth 1.'
const line = (state: TalkLine['state']): TalkLine => ({
  mid: 'm',
  from: 'youth',
  text: words,
  at: 1,
  epoch: 1,
  state,
})
const window = (state: TalkLine['state'], isOpen = true): Stands => ({
  of: 'youth',
  isOpen,
  lines: [line(state)],
})
const evening = () => {
  const record = newRecord()
  record.written.push({ by: 'youth', text: words, epoch: 1 })
  return record
}

it.each(['waiting', 'sending', 'unread'] as const)(
  'a line that stands as %s has told its writer',
  (state) => expect(evening().lost([window(state)])).toEqual([]),
)

it('a line that was shown as on its way, and stands as sent, is lost when nobody saw it', () => {
  const record = evening()
  for (const state of ['waiting', 'sending', 'unread', 'sent'] as const)
    record.see('youth', [line(state)])
  expect(record.lost([window('sent')])).toHaveLength(1)
  expect(record.lost([window('seen')]), 'said to be read').toHaveLength(1)
  expect(record.lost([]), 'stands nowhere').toHaveLength(1)
  record.see('elin-mora', [line('seen')])
  expect(record.lost([window('sent')])).toEqual([])
})

it('a closed window is asked only for words that stand in no open one', () => {
  expect(evening().lost([window('sending', false)])).toEqual([])
  expect(evening().lost([window('sending', false), window('sent')])).toHaveLength(1)
  expect(evening().lost([window('sent'), window('unread')])).toEqual([])
})

it('a message counts with the very words, before the writer and nobody else', () => {
  const record = evening()
  record.notice('elin-mora', `not read: ${words}`)
  record.notice('youth', 'not read: youth 11.')
  expect(record.lost([window('sent')])).toHaveLength(1)
  record.notice('youth', `not read: ${words} youth 2.`)
  expect(record.lost([window('sent')])).toEqual([])
})

it('an unread line that cannot be opened here tells of one word, and of nobody else’s', () => {
  const record = evening()
  const shut = { ...window('unread'), lines: [{ ...line('unread'), text: undefined }] }
  expect(record.lost([shut])).toEqual([])
  expect(record.lost([{ ...shut, isOpen: false }])).toHaveLength(1)
  expect(record.lost([{ ...shut, of: 'elin-mora' }])).toHaveLength(1)
  record.written.push({ by: 'youth', text: 'youth 2.', epoch: 1 })
  expect(record.lost([shut]).map(({ text }) => text)).toEqual(['youth 2.'])
})
