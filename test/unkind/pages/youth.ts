/** The youth's page without its drawing: what stands on it, what is read on it, and what can be pressed. */
import { effect, untracked } from '@preact/signals'
import type { TalkLine } from '../../../web/data/talk/talk-lines.ts'
import { joinLine } from '../../../web/youth/join/join-line.ts'
import { followTalk, talking } from '../../../web/youth/talk/follow-talk.ts'
import { answerStrangers, strangers } from '../../../web/youth/talk/given-pages.ts'
import { draft, talk } from '../../../web/youth/talk/talk-store.ts'
import { keepCarried } from '../../../web/youth/visit/tab-storage.ts'
import { act, api, contact, followVisit, key, visit } from '../../../web/youth/visit/visit-store.ts'

followVisit()
followTalk()

const inTalk = () => {
  const now = visit.value
  const isTalk = now?.state === 'talking' || now?.state === 'asking' || now?.state === 'offered'
  return isTalk && talking.part.value !== undefined ? talk.value : undefined
}

/** As the chat does it: when the last line or the sign of writing changes, and when it is looked at. */
export const watch = (saw: (lines: readonly TalkLine[]) => void): void => {
  let shown = ''
  const look = (): void => {
    if (document.visibilityState !== 'visible') return
    const open = untracked(inTalk)
    if (open === undefined) return
    saw(open.lines.peek())
    open.read()
  }
  effect(() => {
    const open = inTalk()
    const lines = open?.lines.value ?? []
    const readable = lines.filter(({ text }) => text !== undefined).length
    const now = `${open !== undefined} ${lines.at(-1)?.mid} ${readable} ${open?.typing.value}`
    if (now === shown) return
    shown = now
    untracked(look)
  })
  effect(() => {
    const lines = inTalk()?.lines.value
    if (lines !== undefined && document.visibilityState === 'visible') saw(lines)
  })
  document.addEventListener('visibilitychange', look)
}

export const shown = () => ({
  visit: key.peek()?.visit,
  now: visit.peek(),
  contact: contact.peek(),
  lines: untracked(inTalk)?.lines.peek(),
  unsent: talk.peek()?.outbox.peek().length ?? 0,
  there: talk.peek()?.goneSince.peek() === undefined,
  draft: draft.peek(),
  strangers: strangers.peek().length,
})

export const press = {
  join: joinLine,
  letRead: (): void => {
    const now = visit.peek()
    if (now !== undefined && 'epoch' in now) answerStrangers(now.epoch, true)
  },
  ready: () => act(api.ready),
  stay: () => act(api.stay),
  end: () => act(api.end),
  say: (text: string): void => untracked(inTalk)?.say(text),
  type: (text: string): void => {
    draft.value = text
    untracked(inTalk)?.type()
  },
  answer: async (yes: boolean, history: boolean): Promise<void> => {
    const now = visit.peek()
    if (now?.state !== 'asking') return
    if (yes) {
      const under = now.crossesBorder ? undefined : now.with.regime
      keepCarried({ epoch: now.epoch, under, history })
    }
    await act(({ visit: id }) => api.answerHandover({ visit: id, yes }))
  },
  answerVoice: (yes: boolean) =>
    act(({ visit: id }) => api.answerMedium({ visit: id, to: 'voice', yes })),
}
