/** A talk whose words outlive the page that said them: until the service has them, they are kept in this tab with the drafts of the talk. */
import { draftKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { keptJson } from '../../data/kept-json.ts'
import { openTalk } from '../../data/talk/talk.ts'
import type { Unsent } from '../../data/talk/talk-log.ts'
import type { Talk, TalkPorts } from '../../data/talk/talk-ports.ts'

/** Anything else a page tells by itself, and the next page tells its own. */
const isWords = (one: Unsent): boolean => 'said' in one && 'text' in one.said

export const openKeptTalk = (ports: Omit<TalkPorts, 'unsent'>): Talk => {
  const kept = draftKeptAs(nameOfForm(ports.visit, 'unsent'))
  const before = keptJson<Unsent[]>(kept.peek())
  const unsent = Array.isArray(before) ? before : []
  const talk = openTalk({ ...ports, unsent })
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
