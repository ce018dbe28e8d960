/**
 * What colleagues write to each other beside talks, as this page knows it: sealed anew for every page that may
 * read it, opened here, and kept in this tab alone for as long as the line is there.
 */
import {
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals'
import type {
  ColleagueLine,
  ColleagueMessage,
} from '../../../shared/contract/safety/colleague-line.ts'
import { draftKeptAs, dropDraftsOf, heardKeptAs, nameOfForm } from '../../data/draft-storage.ts'
import { keptJson } from '../../data/read-json.ts'
import { query } from '../../data/query.ts'
import { onceId } from '../../data/random-id.ts'
import { openColleagueMessage, sealForColleagues } from '../../data/sealed/colleague-seal.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import type { Page } from '../../data/sealed/sealing.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { colleagueText } from '../../text/desk-colleague/sv.ts'
import type { SafetyStore } from '../safety/safety-store.ts'

export interface LineText extends Pick<ColleagueMessage, 'mid' | 'from' | 'firstName' | 'at'> {
  /** Undefined where it was sealed before this page was there. */
  text: string | undefined
}

export interface OpenLine {
  readonly members: Signal<ColleagueLine['members']>
  readonly lines: Signal<readonly LineText[]>
  /** Written, and not sealed for anybody yet. */
  readonly waiting: Signal<readonly { mid: string; text: string }[]>
  readonly draft: Signal<string>
  readonly unread: ReadonlySignal<number>
  readonly read: () => void
  readonly say: (text: string) => void
}

export interface ColleagueLines {
  /** Undefined until this person is part of it. */
  readonly of: (visit: string) => OpenLine | undefined
  readonly ask: (visit: string, colleague: string) => Promise<void>
  readonly all: ReadonlySignal<ReadonlyMap<string, OpenLine>>
}

type Api = Pick<
  SafetyStore['api'],
  'askColleague' | 'colleagueLine' | 'colleagueKey' | 'sayToColleagues'
>

/** A line may be beside a talk of somebody else's, so what is kept of it is not what is kept of an own talk. */
const beside = 'beside-'
const nameOf = (visit: string) => `${beside}${visit}`

/** Read before it was reloaded: the key is gone with the page, the words are in the tab. */
const textsIn = (kept: string): Record<string, string> =>
  keptJson<Record<string, string>>(kept) ?? {}

/** In which lines somebody is: those they have been told of, and those of a procedure they have a key of. */
const linesOf = ({ lines, procedures }: Pick<SafetyStore, 'lines' | 'procedures'>, me: string) => {
  const keys = procedures.value.filter(
    ({ first, second }) => second !== undefined && (first.id === me || second.id === me),
  )
  return [
    ...new Set([...lines.value.map(({ visit }) => visit), ...keys.map((one) => one.procedure)]),
  ]
}

export const openColleagueLines = (
  safety: Pick<SafetyStore, 'isTold' | 'lines' | 'procedures' | 'refresh'> & { api: Api },
  me: () => string | undefined,
): ColleagueLines => {
  const { api } = safety
  const all = signal<ReadonlyMap<string, OpenLine & { look: () => Promise<void> }>>(new Map())
  let ownPage: Promise<Page> | undefined
  const page = (): Promise<Page> => (ownPage ??= sealing().then((part) => part.makePage()))

  const start = (visit: string): OpenLine & { look: () => Promise<void> } => {
    const members: OpenLine['members'] = signal([])
    const lines = signal<readonly LineText[]>([])
    const waiting: OpenLine['waiting'] = signal([])
    const readUpTo = signal(0)
    const kept = heardKeptAs(nameOf(visit), 'read')
    const texts = textsIn(kept.peek())
    let isKnown = false

    const flush = async (): Promise<void> => {
      const others = members.value.filter(({ id }) => id !== me())
      if (!others.some(({ pages }) => pages.length > 0)) return
      const pages = members.value.flatMap((one) => one.pages)
      for (const { mid, text } of waiting.value) {
        const said = await attempt(async () =>
          api.sayToColleagues({
            visit,
            mid,
            ...(await sealForColleagues(await sealing(), pages, visit, mid, text)),
          }),
        )
        if (said === undefined) return
        texts[mid] = text
        waiting.value = waiting.value.filter((one) => one.mid !== mid)
      }
    }
    const take = async (told: ColleagueLine): Promise<void> => {
      members.value = told.members
      const mine = await page()
      for (const message of told.messages) {
        const text =
          texts[message.mid] ?? (await openColleagueMessage(await sealing(), mine, visit, message))
        if (text !== undefined) texts[message.mid] = text
      }
      // The line may have gone while its answer was on its way.
      if (!all.peek().has(visit)) return
      kept.value = JSON.stringify(texts)
      const before = new Set(lines.value.map(({ mid }) => mid))
      lines.value = told.messages.map(({ mid, from, firstName, at }) => ({
        mid,
        from,
        firstName,
        at,
        text: texts[mid],
      }))
      const fresh = lines.value.find(({ mid, from }) => from !== me() && !before.has(mid))
      if (isKnown && fresh !== undefined) tell('info', colleagueText.came(fresh.firstName))
      isKnown = true
    }
    const asked = query(
      async () => {
        const mine = await page()
        const told = await api.colleagueLine({ visit })
        const isListed = told.members.some(({ pages }) => pages.includes(mine.key))
        if (!isListed) await api.colleagueKey({ visit, key: mine.key })
        const now = isListed ? told : await api.colleagueLine({ visit })
        await take(now)
        if (waiting.value.length === 0) return
        await flush()
        await take(await api.colleagueLine({ visit }))
      },
      { may: () => me() !== undefined },
    )
    return {
      members,
      lines,
      waiting,
      draft: draftKeptAs(nameOfForm(nameOf(visit), 'chat')),
      unread: computed(
        () => lines.value.filter(({ from, at }) => from !== me() && at > readUpTo.value).length,
      ),
      read: () => (readUpTo.value = lines.peek().at(-1)?.at ?? 0),
      say: (text) => {
        waiting.value = [...waiting.value, { mid: onceId(), text }]
        void asked.again()
      },
      look: asked.again,
    }
  }
  const forget = (visit: string): void => {
    const gone = all.peek().get(visit)
    if (gone !== undefined) gone.draft.value = ''
    dropDraftsOf((of) => of === nameOf(visit))
    all.value = new Map([...all.peek()].filter(([id]) => id !== visit))
  }
  const ensure = (visit: string): void => {
    const known = all.peek().get(visit) ?? start(visit)
    all.value = new Map(all.peek()).set(visit, known)
    void known.look()
  }
  effect(() => {
    const mine = me()
    const here = mine === undefined ? [] : linesOf(safety, mine)
    const isTold = mine !== undefined && safety.isTold.value
    const known = new Set(here.map(nameOf))
    untracked(() => {
      for (const id of all.peek().keys()) if (!here.includes(id)) forget(id)
      for (const id of here) ensure(id)
      // Also of lines that ended while this page was not open.
      if (isTold) dropDraftsOf((of) => of.startsWith(beside) && !known.has(of))
    })
  })

  return {
    all,
    of: (visit) => all.value.get(visit),
    ask: async (visit, colleague) => {
      await attempt(() => api.askColleague({ visit, colleague }))
      await safety.refresh()
    },
  }
}
