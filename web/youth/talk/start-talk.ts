/** All that a talk needs and the way there does not: fetched while the youth waits. */
import { everyPage } from '../../data/talk/every-page.ts'
import { openTalk } from '../../data/talk/talk.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'
import { keptSeen, keptUnsent } from '../visit/tab-storage.ts'
import { draft } from './talk-store.ts'
import { youthKeys } from './youth-talk-keys.ts'
import { fetchBeside } from './lazy-readers.ts'
import { api, live, refresh, visit } from '../visit/visit-store.ts'

export { TalkPage } from './talk-page.tsx'

export const startTalk = (id: string): Talk => {
  const talk = openTalk({
    side: 'youth',
    visit: id,
    live: live(),
    keys: youthKeys(id),
    messages: (from) => everyPage(from, (at) => api.messages({ visit: id, ...at })),
    say: async (saying) => (await api.say({ visit: id, ...saying })).message,
    refused: () => void refresh(),
    unsent: keptUnsent(),
    seen: keptSeen(),
    hasDraft: draft.peek() !== '',
  })
  const beside = fetchBeside().then(
    (go) => go(id, { talk, rev: () => visit.value?.rev ?? 0, refresh }),
    () => () => undefined,
  )
  return {
    ...talk,
    close: () => {
      void beside.then((stop) => stop())
      talk.close()
    },
  }
}
