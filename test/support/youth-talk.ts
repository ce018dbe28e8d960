/** The youth's side of a talk without a page or a server: what is sent and heard is the test's. */
import { signal } from '@preact/signals'
import type { Live } from '../../web/data/live.ts'
import { openTalk } from '../../web/data/talk/talk.ts'
import type { Talk, TalkPorts } from '../../web/data/talk/talk-ports.ts'
import { youthKeys } from '../../web/youth/talk/youth-talk-keys.ts'
import { memoryStorage } from '../unkind/browser-page.ts'

export const visit = `v_${'a'.repeat(26)}`
const nothing = () => undefined

export const youthTalk = (
  channel: Partial<Pick<Live, 'send' | 'listen'>>,
  ports: Partial<TalkPorts> = {},
): Talk => {
  Object.assign(globalThis, { sessionStorage: memoryStorage() })
  const live: Live = {
    status: signal('up'),
    isDoubted: signal(false),
    send: () => true,
    listen: () => nothing,
    greet: nothing,
    check: nothing,
    renew: nothing,
    close: nothing,
    ...channel,
  }
  return openTalk({
    side: 'youth',
    visit,
    live,
    keys: youthKeys(visit),
    messages: () => Promise.resolve([]),
    say: () => Promise.reject(new Error('nothing is said here')),
    refused: nothing,
    ...ports,
  })
}
