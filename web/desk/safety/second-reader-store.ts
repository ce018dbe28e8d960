/**
 * The talk a colleague has been let into with the second key. It is asked for every other second and
 * not pushed: rare, and so the ordinary way of a message stays as short as it is. When the reading
 * ends, by whoever, its keys and words are gone from this page.
 */
import { effect, signal, untracked, type Signal } from '@preact/signals'
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import { draftKeptAs, dropDraftsOf, nameOfForm } from '../../data/draft-storage.ts'
import type { Live } from '../../data/live.ts'
import { query } from '../../data/query.ts'
import { everyPage } from '../../data/talk/every-page.ts'
import { openTalk } from '../../data/talk/talk.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { openPageKeys, type PageKeys } from '../talk/seat-keys.ts'
import type { SafetyStore } from './safety-store.ts'
import { forgetTold } from '../talk/told-by-youth-page.ts'

export interface AlongTalk {
  readonly talk: Talk
  readonly draft: Signal<string>
  /** Whether what was written before may be read too. */
  readonly history: Signal<boolean>
  readonly keys: PageKeys
  /** Which part of the talk it is, and the colleague's own pages that show it. */
  readonly at: Signal<Pick<DeskVisit, 'visit' | 'epoch' | 'keys'> | undefined>
}

export interface SecondReaderStore {
  /** Undefined until it is open, and as soon as it is not. */
  readonly of: (procedure: string) => AlongTalk | undefined
}

const lookEvery = 2_000

/** This side has no pass, so it says over HTTP and looks by itself. */
const noLive: Live = {
  status: signal('down' as const),
  isDoubted: signal(false),
  send: () => false,
  listen: () => () => undefined,
  greet: () => undefined,
  check: () => undefined,
  renew: () => undefined,
  close: () => undefined,
}

/** Beside a talk of somebody else's, so what is kept of it is not what is kept of an own talk. */
const along = 'along-'
const nameOf = (procedure: string) => `${along}${procedure}`

export const openSecondReader = (
  safety: Pick<SafetyStore, 'api' | 'isTold' | 'procedures' | 'refresh'>,
  me: () => string | undefined,
): SecondReaderStore => {
  const { api } = safety
  const open = signal<ReadonlyMap<string, AlongTalk & { stopLooking: () => void }>>(new Map())
  const keys = openPageKeys(
    ({ visit, ...ask }) => api.alongKey({ procedure: visit, ...ask }),
    async (visit, pages) => open.peek().get(visit)?.talk.tell({ pages }),
    'colleague',
  )

  const start = (procedure: string): void => {
    let after = 0
    const history = signal(false)
    const at: AlongTalk['at'] = signal(undefined)
    const talk = openTalk({
      side: 'colleague',
      visit: procedure,
      live: noLive,
      keys: keys.of(procedure),
      messages: async () => {
        const messages = await everyPage({ epoch: 0, after }, (from) =>
          api.alongMessages({ procedure, after: from.after }),
        )
        after = messages.at(-1)?.seq ?? after
        return messages
      },
      say: (unsent) => api.alongSay({ procedure, ...unsent }).then((reply) => reply.message),
      refused: () => void safety.refresh(),
    })
    const asked = query(
      async (aborted) => {
        const along = await api.along({ procedure }, aborted)
        if (aborted.aborted) return
        history.value = along.history
        at.value = along
        talk.enter({ epoch: along.epoch, pass: '' })
        await keys.tellIfUnknown({ ...along, state: 'talking' })
        if (aborted.aborted) return
        await talk.heal()
      },
      { failed: () => void safety.refresh() },
    )
    const stopLooking = asked.when({ poll: lookEvery })
    const draft = draftKeptAs(nameOfForm(nameOf(procedure), 'chat'))
    const one = { talk, draft, history, keys, at, stopLooking }
    open.value = new Map(open.peek()).set(procedure, one)
  }
  const stop = (procedure: string): void => {
    const one = open.peek().get(procedure)
    if (one === undefined) return
    one.stopLooking()
    one.talk.close()
    one.draft.value = ''
    keys.forget(procedure)
    forgetTold(procedure)
    open.value = new Map([...open.peek()].filter(([id]) => id !== procedure))
  }
  const isMine = ({ second, reader, state }: Procedure): boolean =>
    second?.id === me() && reader === 'reading' && state !== 'closed'
  effect(() => {
    const mine = safety.procedures.value.filter(isMine).map(({ procedure }) => procedure)
    const isTold = me() !== undefined && safety.isTold.value
    const known = new Set(mine.map(nameOf))
    untracked(() => {
      for (const id of open.peek().keys()) if (!mine.includes(id)) stop(id)
      for (const id of mine) if (!open.peek().has(id)) start(id)
      if (isTold) dropDraftsOf((of) => of.startsWith(along) && !known.has(of))
    })
  })
  return { of: (procedure) => open.value.get(procedure) }
}
