/** Letters and times as the desk knows them: asked for now and then, and after every deed. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import { bookingsForCounsellor, type DeskTime } from '../../../shared/contract/later/bookings.ts'
import {
  lettersForCounsellor,
  type InboxLetter,
  type OwnedLetter,
} from '../../../shared/contract/later/letters.ts'
import { wishesForCounsellor, type DeskWish } from '../../../shared/contract/later/wishes.ts'
import { isUnanswered } from '../../../shared/rules/later/letter-states.ts'
import { dropDraftsOf } from '../../data/draft-storage.ts'
import { keepFirstWords } from './letter-words.ts'
import type { ShownLetters } from './letter-list.ts'
import { client, type Client } from '../../data/client.ts'
import { pushedOrFocused, seldomWhileUp, type Live } from '../../data/live.ts'
import { query } from '../../data/query.ts'
import { attempt } from '../../staff/attempt.ts'
import { bearer, isSignedIn } from '../../staff/sign-in/sign-in.ts'
import type { Asked } from '../../staff/use-staff-query.ts'

export type View =
  | 'desk'
  | 'inbox'
  | 'times'
  | 'safety'
  | 'sip'
  | 'shared'
  | 'shifts'
  | 'journals'
  | 'intake'
  | 'emergency'

export interface InboxStore {
  readonly letters: Client<typeof lettersForCounsellor>
  readonly times: Client<typeof bookingsForCounsellor>
  readonly wishes: Client<typeof wishesForCounsellor>
  readonly view: Signal<View>
  /** How it is with each list, while there is none to show. */
  readonly asked: Readonly<Record<'inbox' | 'times' | 'wishes', Asked>>
  readonly inbox: ReadonlySignal<readonly InboxLetter[] | undefined>
  /** When the server told of them: what is late is late by its clock, and in the order it gave. */
  readonly toldAt: ReadonlySignal<number>
  readonly mine: ReadonlySignal<readonly DeskTime[] | undefined>
  /** Wishes for a time nobody has offered. */
  readonly wanted: ReadonlySignal<readonly DeskWish[] | undefined>
  /** The letter that is open, and its words when they are mine to read. */
  readonly chosen: Signal<string | undefined>
  readonly owned: Signal<OwnedLetter | undefined>
  /** How a letter of mine begins, where this tab has opened it: nothing is read for the sake of a list. */
  readonly beginsWith: (letter: string) => string | undefined
  readonly shown: Signal<ShownLetters>
  readonly refresh: () => Promise<void>
  readonly open: (letter: string, isMine: boolean) => Promise<void>
  /** Does something and then shows how it is; undefined after a failure that has been told. */
  readonly act: <T>(deed: () => Promise<T>) => Promise<T | undefined>
}

export const openInbox = (live: Live): InboxStore => {
  const letters = client(lettersForCounsellor, { authorization: bearer })
  const times = client(bookingsForCounsellor, { authorization: bearer })
  const wishes = client(wishesForCounsellor, { authorization: bearer })
  // The desk says it when there is no contact; these lists then only grow old.
  const asked = {
    inbox: query(() => letters.inbox(), { may: isSignedIn }),
    times: query(() => times.myTimes(), { may: isSignedIn }),
    wishes: query(() => wishes.wishes(), { may: isSignedIn }),
  }
  const all = Object.values(asked)
  const chosen = signal<string | undefined>(undefined)
  const owned = signal<OwnedLetter | undefined>(undefined)
  const opened = keepFirstWords()

  const refresh = async (): Promise<void> => {
    await Promise.all(all.map((one) => one.again()))
  }
  const open = async (letter: string, isMine: boolean): Promise<void> => {
    chosen.value = letter
    owned.value = undefined
    if (!isMine) return
    const found = await attempt(() => letters.letter({ letter }))
    if (found !== undefined) opened.keep(letter, found)
    if (chosen.value === letter) owned.value = found
  }
  const act = async <T>(deed: () => Promise<T>): Promise<T | undefined> => {
    const done = await attempt(deed)
    await refresh()
    return done
  }
  // A letter that has left the inbox takes along what was being written about it.
  effect(() => {
    const here = asked.inbox.data.value?.letters
    if (here === undefined) return
    dropDraftsOf((of) => of.startsWith('l_') && here.every(({ letter }) => letter !== of))
    opened.keepThose(here)
  })
  const view = signal<View>('desk')
  const follow = (one: Pick<(typeof all)[number], 'when'>, shownIn: View) =>
    one.when({
      poll: seldomWhileUp(live, 30_000, () => view.value === shownIn),
      live: pushedOrFocused(live, 'letter-came'),
    })
  follow(asked.inbox, 'inbox')
  follow(asked.times, 'times')
  follow(asked.wishes, 'times')
  return {
    letters,
    times,
    wishes,
    view,
    asked,
    inbox: computed(() => asked.inbox.data.value?.letters),
    toldAt: computed(() => asked.inbox.data.value?.now ?? 0),
    mine: computed(() => asked.times.data.value?.times),
    wanted: computed(() => asked.wishes.data.value?.wishes),
    chosen,
    owned,
    beginsWith: opened.of,
    shown: signal<ShownLetters>('all'),
    refresh,
    open,
    act,
  }
}

/** Letters somebody has still to answer. */
export const waitingIn = (inbox: readonly InboxLetter[]): readonly InboxLetter[] =>
  inbox.filter(({ state }) => isUnanswered(state))
