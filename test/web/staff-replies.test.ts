/** Every topic a youth can choose has words ready, and they keep the tone the service promises. */
import { describe, expect, test } from 'vitest'
import { Topic } from '../../shared/ids.ts'
import { fitsInMessage } from '../../web/data/messages-size.ts'
import { draftWith } from '../../web/desk/replies/insert-reply.ts'
import { findReplies, groupsFor, replyLibrary } from '../../web/staff/replies/library.ts'
import { groupName } from '../../web/desk/replies/reply-list.tsx'

const groups = Object.entries(replyLibrary)
const all = groups.flatMap(([, replies]) => replies)

test.each(groups)('%s has at least six replies, each named once', (_, replies) => {
  expect(replies.length).toBeGreaterThanOrEqual(6)
  expect(new Set(replies.map(({ title }) => title)).size).toBe(replies.length)
})

test('every topic of the contract has its own replies', () => {
  expect(Object.keys(replyLibrary)).toEqual(expect.arrayContaining([...Topic.options]))
})

test('every reply is short, fits in a message, guesses no gender and judges nobody', () => {
  for (const { text } of all) {
    expect(text.length).toBeLessThan(260)
    expect(fitsInMessage(text)).toBe(true)
    expect(text).not.toMatch(/låg risk|ingen risk|pojkvän|flickvän|tjej|kille|skärp|måste du/i)
  }
})

describe('the order of the replies', () => {
  test('prompts for danger come first when life may be at stake, otherwise the opening', () => {
    expect(groupsFor(['somn'], true)[0]).toBe('crisis')
    expect(groupsFor(['somn'], false).slice(0, 2)).toEqual(['opening', 'somn'])
  })
  test('every group is reachable from every talk, once', () => {
    const order = groupsFor(['vald', 'familj'], false)
    expect([...order].sort()).toEqual(Object.keys(replyLibrary).sort())
  })
})

describe('search', () => {
  const everywhere = groupsFor([], false)
  test('finds by every word, whatever the case', () => {
    const found = findReplies(everywhere, 'RING 112', groupName)
    expect(found.length).toBeGreaterThan(1)
    for (const reply of found) expect(`${reply.title} ${reply.text}`).toMatch(/112/)
  })
  test('finds nothing rather than something else', () => {
    expect(findReplies(everywhere, 'qqqq', groupName)).toEqual([])
  })
  test('an empty search shows everything', () => {
    expect(findReplies(everywhere, ' ', groupName)).toHaveLength(all.length)
  })
})

test('a chosen reply goes after what is already written and replaces nothing', () => {
  expect(draftWith('', 'Hej!')).toBe('Hej!')
  expect(draftWith('Jag hör dig. ', 'Vill du berätta?')).toBe('Jag hör dig. Vill du berätta?')
})
