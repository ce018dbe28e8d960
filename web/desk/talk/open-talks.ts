/** The talks at the desk with what is written in them; drafts live here, and in this tab alone. */
import {
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
  type Signal,
} from '@preact/signals'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { countKeptAs, draftKeptAs, dropDraftsOf } from '../../data/draft-storage.ts'
import { query } from '../../data/query.ts'
import { serverNow } from '../../data/server-clock.ts'
import { everyPage } from '../../data/talk/every-page.ts'
import { watchSigns } from '../../data/talk/silent-side.ts'
import type { Talk } from '../../data/talk/talk-ports.ts'
import type { TalkLine } from '../../data/talk/talk-lines.ts'
import { unseal } from '../../data/readable-body.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { PageKey, Sealed } from '../../../shared/ids.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import type { LiveDesk } from '../live-desk.ts'
import { withVisit, type DeskState } from '../desk-state.ts'
import { openPageKeys, type PageKeys } from './seat-keys.ts'
import { masking } from '../masking/lazy-masking.ts'
import { forgetKey, forgetTold, keyToWrite, told, toldOf } from './told-by-youth-page.ts'
import { offerDraft, tellDropped, tellUnread } from './tell-unsent.ts'
import { openKeptTalk, withUnread } from './unsent-lines.ts'

export interface OpenTalk {
  readonly talk: Talk
  /** Since when the youth's page stands open and does not answer. */
  readonly silentSince: ReadonlySignal<number | undefined>
  readonly draft: Signal<string>
  readonly unread: ReadonlySignal<number>
  /** Everything so far has been shown to an open eye. */
  readonly read: () => void
  /** A note for whoever takes over; undefined when there is no key for it yet. */
  readonly sealNote: (epoch: number, note: string) => Promise<Sealed | undefined>
}

/** A talk that left this desk without the counsellor, with what had been said in it; on this page alone. */
export interface LostTalk {
  readonly visit: string
  readonly name: string
  readonly why: 'elsewhere' | 'lost'
  readonly at: number
  readonly lines: readonly TalkLine[]
}

export interface OpenTalks {
  /** Until each has been put away, the newest first. */
  readonly lost: Signal<readonly LostTalk[]>
  /** The talk of a visit at the desk; opened when it is first asked for. */
  readonly of: (visit: DeskVisit) => OpenTalk
  readonly unread: ReadonlySignal<number>
  readonly keys: PageKeys
  /** The talk is closed: what was being written in it goes, too. */
  readonly dropDraft: (visit: string) => void
  readonly sealNote: (visit: string, note: string) => Promise<Sealed | undefined>
}

/** What the youth is called on this desk; an older page has told it to the server. */
/** Undefined until the youth's page has told it. */
export const knownName = ({
  visit,
  nickname,
}: Pick<DeskVisit, 'visit' | 'nickname'>): string | undefined =>
  told.value.get(visit)?.name ?? (nickname === undefined ? undefined : unseal(nickname))

export const nameOf = (visit: Pick<DeskVisit, 'visit' | 'nickname'>): string =>
  knownName(visit) ?? staffText.talks.anonymous

/** After so many ms first, then twice as long each time. */
const firstSeek = 500
const lastSeek = 64_000
const lookBeside = 10_000
const lookWhenDown = 4_000

export const openTalks = (desk: LiveDesk): OpenTalks => {
  const open = signal<ReadonlyMap<string, OpenTalk>>(new Map())
  const vouch = async (visit: string, pages: readonly PageKey[]): Promise<void> =>
    open.peek().get(visit)?.talk.tell({ pages })
  const keys = openPageKeys(async (ask) => {
    const visit = await desk.api.pageKey(ask)
    if (desk.state.value !== undefined) desk.state.value = withVisit(desk.state.value, visit)
  }, vouch)
  sealing().catch(() => undefined)
  masking.fetch()

  const start = ({ visit }: DeskVisit): OpenTalk => {
    const ofTalk = keys.of(visit)
    const draft = draftKeptAs(`draft ${visit}`)
    const talk = openKeptTalk({
      side: 'counsellor',
      visit,
      live: desk.live,
      keys: ofTalk,
      messages: (from) => everyPage(from, ({ after }) => desk.api.messages({ visit, after })),
      say: (unsent) => desk.api.say({ visit, ...unsent }).then((r) => r.message),
      refused: () => void desk.refresh(),
      hasDraft: draft.peek() !== '',
    })
    const signs = watchSigns(desk.live, visit, talk)
    const heard = computed(() => countHeard(talk.lines.value))
    const readCount = countKeptAs(visit, 'read')
    return {
      talk: {
        ...talk,
        lines: computed(() => withUnread(talk.lines.value, signs.shutThere.value)),
        close: () => {
          signs.close()
          talk.close()
        },
      },
      silentSince: signs.silentSince,
      draft,
      unread: computed(() => Math.max(0, heard.value - readCount.value)),
      read: () => {
        // Loaded anew, the page has not fetched yet what was read before.
        readCount.value = Math.max(readCount.peek(), heard.value)
        talk.read()
      },
      sealNote: (epoch, text) => ofTalk.seal({ epoch, mid: 'note' }, { text }),
    }
  }

  const of = (visit: DeskVisit): OpenTalk => {
    const known = open.peek().get(visit.visit)
    if (known !== undefined) return known
    const started = start(visit)
    open.value = new Map(open.peek()).set(visit.visit, started)
    return started
  }

  /** The youth answers to the windows it knows of, and this one is new: it looks until the key is here. */
  const seekKey = (visit: DeskVisit, after = firstSeek): void => {
    setTimeout(() => {
      const here = open.peek().get(visit.visit)
      const hasCome = keyToWrite(toldOf(visit.visit, visit.epoch)) !== undefined
      if (here === undefined || hasCome || after > lastSeek) return
      void here.talk.heal()
      seekKey(visit, after * 2)
    }, after)
  }
  /** Talks that were ended, whose last words nobody waits for. */
  const over = new Set<string>()
  const lost = signal<readonly LostTalk[]>([])
  const remember = (visit: string, why: LostTalk['why'], { talk }: OpenTalk): void => {
    const lines = talk.lines.peek()
    if (lines.length === 0) return
    const one = { visit, name: nameOf({ visit }), why, at: serverNow(), lines }
    lost.value = [one, ...lost.peek().filter((other) => other.visit !== visit)]
  }
  let isSwept = false
  const follow = ({ visits, left }: DeskState): void => {
    for (const visit of visits) {
      const { epoch, pass, youthGoneAt: goneSince, toldAt } = visit
      of(visit).talk.enter({ epoch, pass, goneSince, toldAt })
      if (visit.state === 'over') {
        over.add(visit.visit)
        forgetKey(visit.visit)
      } else void keys.tellIfUnknown(visit).then((told) => told && seekKey(visit))
    }
    for (const { visit, why } of left) {
      const known = open.peek().get(visit.visit)
      if (known !== undefined && (why === 'elsewhere' || why === 'lost'))
        remember(visit.visit, why, known)
    }
    // A talk that has gone keeps its name until the counsellor has been told that it has.
    const here = new Set([...visits, ...left.map((one) => one.visit)].map(({ visit }) => visit))
    const gone = [...open.peek()].filter(([id]) => !here.has(id))
    if (gone.length === 0 && isSwept) return
    const isTold = new Set<string>()
    const names = new Map(gone.map(([id]) => [id, nameOf({ visit: id })]))
    const nameThen = (id: string) => names.get(id) ?? nameOf({ visit: id })
    for (const [id, { talk, draft }] of gone) {
      talk.close()
      if (!over.delete(id)) {
        tellUnread(nameThen(id), talk.lines.peek())
        isTold.add(id)
      }
      keys.forget(id)
      forgetTold(id)
      offerDraft(draft.peek())
      draft.value = ''
    }
    // The first time, also of talks that ended while this page was not open.
    const dropped = dropDraftsOf((of) => of.startsWith('v_') && !here.has(of))
    // What never left was among what nobody has read, and told with it.
    tellDropped(dropped, nameThen, isTold)
    isSwept = true
    open.value = new Map([...open.peek()].filter(([id]) => here.has(id)))
  }
  effect(() => {
    const state = desk.state.value
    if (state !== undefined) untracked(() => follow(state))
  })

  // What is written in another window of the same person is pushed to that one only, and without a line nothing is.
  const isDown = computed(() => desk.live.status.value === 'down')
  query(async () => {
    const { visits = [] } = desk.state.peek() ?? {}
    const untold = visits.filter(({ keys = [] }) => isDown.peek() || keys.length > 1)
    await Promise.all(untold.map((visit) => of(visit).talk.heal()))
  }).when({ poll: () => (isDown.value ? lookWhenDown : lookBeside) })
  addEventListener('focus', () => {
    for (const { talk } of open.peek().values()) void talk.heal()
  })

  return {
    of,
    lost,
    keys,
    dropDraft: (visit) => {
      const draft = open.peek().get(visit)?.draft
      if (draft !== undefined) draft.value = ''
      dropDraftsOf((of) => of === visit)
    },
    sealNote: async (id, note) => {
      const visit = desk.state.peek()?.visits.find((one) => one.visit === id)
      return visit && of(visit).sealNote(visit.epoch, note)
    },
    unread: computed(() =>
      [...open.value.values()].reduce((sum, { unread }) => sum + unread.value, 0),
    ),
  }
}

const countHeard = (lines: readonly TalkLine[]): number =>
  lines.filter(({ from, earlier }) => from === 'youth' && earlier === undefined).length
