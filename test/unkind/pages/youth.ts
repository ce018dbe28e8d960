/** The youth's page without its drawing: what stands on it, what is read on it, and what can be pressed. */
import { effect, untracked } from '@preact/signals'
import { unseal, seal } from '../../../web/data/readable-body.ts'
import type { TalkLine } from '../../../web/data/talk/talk-lines.ts'
import type { Key } from '../../../web/data/visit-key.ts'
import { codes, letters, opened, underCode } from '../../../web/youth/later/code/code-session.ts'
import {
  draft as letterDraft,
  dropDraft,
  write,
} from '../../../web/youth/later/letters/letter-draft.ts'
import { joinLine } from '../../../web/youth/join/join-line.ts'
import { followTalk, talking } from '../../../web/youth/talk/follow-talk.ts'
import { answerStrangers, strangers } from '../../../web/youth/talk/key-pages.ts'
import { silentSince } from '../../../web/youth/talk/follow-side.tsx'
import { draft, talk } from '../../../web/youth/talk/talk-store.ts'
import { keepCarried } from '../../../web/youth/visit/tab-storage.ts'
import {
  act,
  api,
  contact,
  enterVisit,
  followVisit,
  key,
  visit,
} from '../../../web/youth/visit/visit-store.ts'

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
  asleep: silentSince.peek() !== undefined,
  there: talk.peek()?.goneSince.peek() === undefined,
  draft: draft.peek(),
  strangers: strangers.peek().length,
})

/** The link to another device, as it is copied there and opened. */
export const link = (): Key | undefined => key.peek()
export const openLink = (mine: Key): void => enterVisit(mine)

/** A letter, as the page of letters sends it and reads what came back. */
export const letter = {
  write: (text: string): void => write({ text, urgency: 'talk' }),
  written: (): string => letterDraft.peek().text,
  send: async (): Promise<void> => {
    const { once, text } = letterDraft.peek()
    const ask = { once, body: seal(text), topics: [], maySwitchLaw: true }
    await underCode(() => letters.writeLetter({ ...ask, urgency: 'talk', language: 'sv' }))
    dropDraft()
  },
  /** The answers under the code of this tab, read; undefined while there is no contact. */
  answers: async (): Promise<readonly (string | undefined)[]> => {
    if (opened.peek() === undefined) return []
    const mine = await codes.myCode()
    const answered = mine.letters.filter(({ state }) => state !== 'sent')
    const read = await Promise.all(
      answered.map(({ letter: id }) => letters.readAnswer({ letter: id })),
    )
    return read.map(({ answer }) => unseal(answer))
  },
}

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
