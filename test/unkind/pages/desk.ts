/** The counsellor's desk without its drawing: what stands there, what is read there, and what can be pressed. */
import { effect, untracked } from '@preact/signals'
import type { PageKey } from '../../../shared/ids.ts'
import { seal, unseal } from '../../../web/data/readable-body.ts'
import type { TalkLine } from '../../../web/data/talk/talk-lines.ts'
import { keepAlarms } from '../../../web/desk/attention/keep-alarms.ts'
import { openDeskStore, type DeskStore } from '../../../web/desk/desk-store.ts'
import { pagesInQuestion } from '../../../web/desk/talk/new-pages.tsx'
import { toldOf } from '../../../web/desk/talk/told-by-youth-page.ts'
import { keepReadyCheck } from '../../../web/desk/line/ready-check.ts'
import { notices } from '../../../web/staff/notices/notices.ts'
import { resumeSignIn, signedIn } from '../../../web/staff/sign-in/sign-in.ts'

let store: DeskStore | undefined
let sawLines: (visit: string, lines: readonly TalkLine[]) => void = () => undefined

const follow = ({ desk, talks }: DeskStore): void => {
  const shown = new Map<string, string>()
  const look = (visit: string, also: boolean): void => {
    if (document.visibilityState !== 'visible') return
    const known = desk.state.peek()?.visits.find((one) => one.visit === visit)
    if (known === undefined) return
    const open = talks.of(known)
    sawLines(visit, open.talk.lines.peek())
    if (also) open.read()
  }
  effect(() => {
    for (const visit of desk.state.value?.visits ?? []) {
      const { talk } = untracked(() => talks.of(visit))
      const lines = talk.lines.value
      const readable = lines.filter(({ text }) => text !== undefined).length
      const now = `${lines.at(-1)?.mid} ${readable} ${talk.typing.value}`
      const isNew = shown.get(visit.visit) !== now
      shown.set(visit.visit, now)
      untracked(() => look(visit.visit, isNew))
    }
  })
  document.addEventListener('visibilitychange', () => {
    for (const { visit } of desk.state.peek()?.visits ?? []) look(visit, true)
  })
}

effect(() => {
  if (signedIn.value.at !== 'in' || store !== undefined) return
  untracked(() => {
    store = openDeskStore()
    keepAlarms(store)
    keepReadyCheck(store)
    follow(store)
  })
})

export const watch = (saw: typeof sawLines): void => {
  sawLines = saw
}

/** Comes back from the provider with a fresh token. */
export const signIn = (token: string): void => {
  sessionStorage.setItem('dorren.staff.token', token)
  void resumeSignIn()
}
void resumeSignIn()

export const shown = () => {
  const state = store?.desk.state.peek()
  return {
    at: signedIn.peek().at,
    status: state?.status,
    taking: store?.actions.taking.peek(),
    offers: state?.offers ?? [],
    waiting: state?.line.entries.filter(({ aside }) => !aside).length ?? 0,
    trouble: store?.desk.trouble.peek(),
    letters: store?.inbox.inbox.peek() ?? [],
    me: state?.staff.id,
    notices: notices.peek().map(({ text }) => text),
    visits: (state?.visits ?? []).map((visit) => {
      const { talk, draft, silentSince } = store!.talks.of(visit)
      return {
        ...visit,
        lines: talk.lines.peek(),
        unsent: talk.outbox.peek().length,
        gone: talk.goneSince.peek() !== undefined,
        asleep: silentSince.peek() !== undefined,
        draft: draft.peek(),
        /** What is said between pages and is no line. */
        silent: talk.said.peek().map(({ mid }) => mid),
        unknown: pagesInQuestion({ visit, talk, side: 'counsellor' }),
        fresh: toldOf(visit.visit, visit.epoch).fresh?.length ?? 0,
      }
    }),
  }
}

const open = (id: string) => {
  const visit = store?.desk.state.peek()?.visits.find((one) => one.visit === id)
  return visit === undefined ? undefined : store?.talks.of(visit)
}
export const press = {
  here: () => store?.actions.duty({ status: 'here' }),
  take: () => store?.actions.take(),
  accept: (visit: string) => store?.actions.accept(visit),
  decline: (visit: string) => store?.actions.decline(visit),
  takeLetter: (letter: string) =>
    store?.inbox.act(() => store!.inbox.letters.takeLetter({ letter })),
  readLetter: async (letter: string): Promise<string | undefined> => {
    await store?.inbox.open(letter, true)
    const owned = store?.inbox.owned.peek()
    return owned === undefined ? undefined : unseal(owned.body)
  },
  answerLetter: (letter: string, text: string) =>
    store?.inbox.act(() => store!.inbox.letters.answerLetter({ letter, body: seal(text) })),
  say: (visit: string, text: string): void => open(visit)?.talk.say(text),
  type: (visit: string, text: string): void => {
    const talk = open(visit)
    if (talk === undefined) return
    talk.draft.value = text
    talk.talk.type()
  },
  areMine: (visit: string, epoch: number, pages: readonly PageKey[]) =>
    store?.talks.keys.areMine(visit, epoch, pages),
  isYouth: (visit: string, epoch: number) => store?.talks.keys.answerFresh(visit, epoch, true),
  handOver: (visit: string, colleague: string) => store?.actions.handOver(visit, { colleague }, ''),
  withdraw: (visit: string) => store?.actions.withdraw(visit),
  release: (visit: string) => store?.actions.release(visit),
  askVoice: (visit: string) => store?.actions.askMedium({ visit, to: 'voice' }),
  end: (visit: string) => store?.actions.end(visit),
}
