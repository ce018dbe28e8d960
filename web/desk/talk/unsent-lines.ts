/**
 * A talk whose words outlive the page that said them: until the service has them, they are kept in this tab with the
 * drafts of the talk. What came to a device of the youth's that is gone is shown as read by nobody.
 */
import { draftKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { keptJson } from '../../data/read-json.ts'
import { openTalk } from '../../data/talk/talk.ts'
import type { Unsent } from '../../data/talk/talk-log.ts'
import type { Talk, TalkPorts } from '../../data/talk/talk-ports.ts'

/** Anything else a page tells by itself, and the next page tells its own. */
const isWords = (one: Unsent): boolean => 'said' in one && 'text' in one.said

type Lines = Talk['lines']['value']

const keptUnsent = (kept: string): Unsent[] => {
  const before = keptJson<Unsent[]>(kept)
  return Array.isArray(before) ? before : []
}

/** What the youth's page cannot open has been read by nobody, unless it was on the device that is gone. */
export const withUnread = (lines: Lines, shut: ReadonlySet<string>): Lines =>
  lines.map((line) =>
    line.state === 'sent' && shut.has(line.mid) ? { ...line, state: 'unread' } : line,
  )

/** Of what was kept of talks that went while no page was open: by visit, the words that never left. */
export const wordsIn = (dropped: ReadonlyMap<string, string>): [visit: string, words: string][] =>
  [...dropped].flatMap(([name, kept]) => {
    const [, visit = ''] = name.split(' ')
    if (name !== nameOfForm(visit, 'unsent')) return []
    const words = keptUnsent(kept).flatMap((one) =>
      'said' in one && 'text' in one.said ? [one.said.text] : [],
    )
    return [[visit, words.join(' ')]]
  })

export const openKeptTalk = (ports: Omit<TalkPorts, 'unsent'>): Talk => {
  const kept = draftKeptAs(nameOfForm(ports.visit, 'unsent'))
  const talk = openTalk({ ...ports, unsent: keptUnsent(kept.peek()) })
  const stop = talk.outbox.subscribe((outbox) => {
    const words = outbox.filter(isWords)
    kept.value = words.length === 0 ? '' : JSON.stringify(words)
  })
  return {
    ...talk,
    // What answers after this finds nothing kept, and must keep nothing.
    close: () => {
      stop()
      talk.close()
    },
  }
}
