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
import { draftKeptAs } from '../../data/draft-storage.ts'
import { query } from '../../data/query.ts'
import { base64url, fromBase64url, onceId } from '../../data/random-id.ts'
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

const placed = (visit: string, mid: string) =>
  ({ visit, epoch: 'colleagues', side: 'colleague', mid }) as const

/** Read before it was reloaded: the key is gone with the page, the words are in the tab. */
const keptIn = (visit: string) => `dorren.colleagues.${visit}`
const keptTexts = (visit: string): Record<string, string> =>
  JSON.parse(sessionStorage.getItem(keptIn(visit)) ?? '{}') as Record<string, string>

const openMessage = async (
  page: Page,
  visit: string,
  { mid, body, keys }: ColleagueMessage,
): Promise<string | undefined> => {
  const { openKey, openSaid, talkKey } = await sealing()
  const mine = keys.find((one) => one.page === page.key)
  const envelope = mine && (await openKey(page, placed(visit, mid), mine.key))
  if (envelope === undefined) return undefined
  const key = await talkKey(fromBase64url(envelope.key))
  const said = await openSaid(key, placed(visit, mid), body)
  return said !== undefined && 'text' in said ? said.text : undefined
}

const sealFor = async (pages: readonly string[], visit: string, mid: string, text: string) => {
  const { sealKey, sealSaid, talkKey } = await sealing()
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const place = placed(visit, mid)
  const body = await sealSaid(await talkKey(raw), place, { text })
  const keys = await Promise.all(
    pages.map(async (page) => ({ page, key: await sealKey(page, place, { key: base64url(raw) }) })),
  )
  return { body, keys }
}

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
  safety: Pick<SafetyStore, 'lines' | 'procedures' | 'refresh'> & { api: Api },
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
    const texts = keptTexts(visit)
    let isKnown = false

    const flush = async (): Promise<void> => {
      const others = members.value.filter(({ id }) => id !== me())
      if (!others.some(({ pages }) => pages.length > 0)) return
      const pages = members.value.flatMap((one) => one.pages)
      for (const { mid, text } of waiting.value) {
        const said = await attempt(async () =>
          api.sayToColleagues({ visit, mid, ...(await sealFor(pages, visit, mid, text)) }),
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
        const text = texts[message.mid] ?? (await openMessage(mine, visit, message))
        if (text !== undefined) texts[message.mid] = text
      }
      sessionStorage.setItem(keptIn(visit), JSON.stringify(texts))
      const before = new Set(lines.value.map(({ mid }) => mid))
      lines.value = told.messages.map(({ mid, from, firstName, at }) => ({
        ...{ mid, from, firstName, at },
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
      draft: draftKeptAs(`draft ${visit} colleagues`),
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
    sessionStorage.removeItem(keptIn(visit))
    const gone = all.peek().get(visit)
    if (gone !== undefined) gone.draft.value = ''
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
    untracked(() => {
      for (const id of all.peek().keys()) if (!here.includes(id)) forget(id)
      for (const id of here) ensure(id)
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
