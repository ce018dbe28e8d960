/** Signals beyond the page itself: sound, title and spoken notices, for eyes that are elsewhere (R3). */
import { computed, effect } from '@preact/signals'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { InboxLetter } from '../../shared/contract/later/letters.ts'
import { soundsFor } from '../../shared/rules/safety/alarm.ts'
import { soundLoud, soundQuiet } from '../staff/sound.ts'
import { tell, type StaffNotice } from '../staff/notices/notices.ts'
import { safetyText } from '../text/desk-safety/sv.ts'
import { laterStaffText as later } from '../text/desk-later/sv.ts'
import { staffText } from '../text/staff/sv.ts'
import type { DeskState, LeftWhy } from './desk-state.ts'
import { notifyAway } from './system-notices.ts'
import { nameOf } from './talk/open-talks.ts'
import { waitingNow, whyNotTake } from './line/why-nobody-can-be-taken.ts'
import type { DeskStore } from './desk-store.ts'

const { said, procedure: rule } = safetyText
const acuteAgainEvery = 15_000

/** What the counsellor did or can do nothing about passes by; a lost youth stays until read. */
const weight: Record<LeftWhy, StaffNotice['kind']> = {
  'back-in-line': 'info',
  'handed-over': 'good',
  'put-aside': 'waiting',
  elsewhere: 'waiting',
  left: 'waiting',
  lost: 'urgent',
}

/** What sounds at this desk now; a round that has gone unheard is a new sound. */
export const ringingAt = (state: DeskState | undefined, backup: boolean): string => {
  if (state === undefined) return ''
  const { alarms = [], entries } = state.line
  const listener = { status: state.status, backup }
  const known = alarms.filter((alarm) => soundsFor(listener, alarm.state))
  // A youth whose alarm has not been raised yet (a crash, a moment ago) is heard all the same.
  const unknown = entries.filter(
    ({ level, aside, visit }) =>
      level === 1 && !aside && alarms.every((alarm) => alarm.visit !== visit),
  )
  const ids = [
    ...known.map(({ visit, round }) => `${visit}:${round}`),
    ...(soundsFor(listener, 'raised') ? unknown.map(({ visit }) => `${visit}:0`) : []),
  ]
  return ids.join(' ')
}

/** How new letters sound: by the youth's own level, as in the line. The first look is no news. */
export const newLetters = (
  now: readonly Pick<InboxLetter, 'letter' | 'level' | 'state'>[],
  known: ReadonlySet<string> | undefined,
): 'acute' | 'urgent' | 'ordinary' | undefined => {
  const fresh = now.filter(({ letter, state }) => state === 'waiting' && !known?.has(letter))
  if (known === undefined || fresh.length === 0) return undefined
  if (fresh.some(({ level }) => level === 1)) return 'acute'
  return fresh.some(({ level }) => level === 2) ? 'urgent' : 'ordinary'
}

const first = ({ visits }: DeskState): string | undefined => visits[0]?.visit

/** Talks that have become acute by the youth's own answer: not by a counsellor, who knows it already. */
export const saidDanger = <V extends Pick<DeskVisit, 'visit' | 'level' | 'chose'>>(
  now: readonly V[],
  before: Readonly<Record<string, number>>,
): V[] =>
  now.filter(
    ({ visit, level, chose = level }) => level === 1 && chose === 1 && (before[visit] ?? 1) > 1,
  )

/** Runs for the whole life of the page. */
export const keepAlarms = (store: DeskStore): void => {
  const { desk, talks, safety, inbox, tools } = store
  const { focused } = store.actions
  const acute = computed(() => ringingAt(desk.state.value, safety.backup.value))
  const canTake = computed(() => {
    const state = desk.state.value
    return state !== undefined && whyNotTake(state) === undefined ? waitingNow(state) : 0
  })
  const calling = computed(() => talks.unread.value + (desk.state.value?.offers.length ?? 0))
  /** Unread in talks that nobody has in front of them, and offers. */
  const unseen = computed(() => {
    const state = desk.state.value
    if (state === undefined) return 0
    const inFront = inbox.view.value === 'desk' ? (focused.value ?? first(state)) : undefined
    const beside = state.visits.filter(({ visit }) => visit !== inFront)
    const unread = beside.reduce((sum, visit) => sum + talks.of(visit).unread.value, 0)
    return unread + state.offers.length
  })

  let wasAcute = ''
  effect(() => {
    const known = wasAcute.split(' ')
    const isNew = acute.value.split(' ').some((visit) => visit !== '' && !known.includes(visit))
    wasAcute = acute.value
    if (!isNew) return
    // The bar across the top says it in words, and to a screen reader at once.
    soundLoud()
    notifyAway('danger')
  })
  setInterval(() => {
    if (acute.value !== '') soundLoud()
  }, acuteAgainEvery)

  let wereWaiting = 0
  effect(() => {
    const more = canTake.value > wereWaiting
    wereWaiting = canTake.value
    if (!more || acute.peek() !== '') return
    soundQuiet()
    notifyAway('waits')
  })
  let wereCalling = 0
  effect(() => {
    const more = calling.value > wereCalling
    wereCalling = calling.value
    if (!more || document.visibilityState !== 'hidden') return
    soundQuiet()
    notifyAway('wrote')
  })
  let wereUnseen = 0
  effect(() => {
    const more = unseen.value > wereUnseen
    wereUnseen = unseen.value
    if (more && document.visibilityState !== 'hidden') soundQuiet()
  })

  effect(() => {
    const n = calling.value + canTake.value
    const mark = acute.value === '' ? '' : 'P1! '
    document.title = `${n > 0 ? `(${n}) ` : ''}${mark}${staffText.name}`
  })

  let knownLetters: ReadonlySet<string> | undefined
  effect(() => {
    const now = inbox.inbox.value
    if (now === undefined) return
    const news = newLetters(now, knownLetters)
    knownLetters = new Set(now.map(({ letter }) => letter))
    if (news === undefined || desk.state.peek()?.status === 'away') return
    if (news === 'acute') soundLoud()
    else soundQuiet()
    const open = { text: later.inbox.open, run: () => void (inbox.view.value = 'inbox') }
    if (news !== 'ordinary') tell('urgent', later.inbox.came[news], open)
  })

  let calledUntil = 0
  effect(() => {
    const until = desk.state.value?.calledIn?.until ?? 0
    const isNew = until !== 0 && until !== calledUntil
    calledUntil = until
    if (isNew) soundQuiet()
  })

  let levels: Readonly<Record<string, number>> = {}
  effect(() => {
    const held = (desk.state.value?.visits ?? []).filter(({ state }) => state !== 'over')
    const inDanger = saidDanger(held, levels)
    levels = Object.fromEntries(held.map(({ visit, level }) => [visit, level]))
    for (const visit of inDanger) {
      soundLoud()
      const run = () => {
        focused.value = visit.visit
        tools.value = { ...tools.peek(), [visit.visit]: 'procedure' }
      }
      tell('urgent', said.inDanger(nameOf(visit)), { text: said.open, run })
    }
  })

  let calls = 0
  let overKnown: readonly string[] = []
  effect(() => {
    const me = desk.state.value?.staff.id
    const all = safety.procedures.value
    const now = all.filter(({ second, first }) => second === undefined && first.id !== me).length
    if (now > calls) soundQuiet()
    calls = now
    const over = all.filter(({ talkOver, second }) => talkOver !== undefined && second?.id === me)
    for (const { procedure, first } of over) {
      if (overKnown.includes(procedure)) continue
      const run = () => void (inbox.view.value = 'safety')
      tell('urgent', rule.talkOverNow(first.firstName), { text: rule.look, run })
    }
    overKnown = over.map(({ procedure }) => procedure)
  })

  let wereAsking: readonly string[] = []
  effect(() => {
    const visits = desk.state.value?.visits ?? []
    const isBack = visits.some((one) => one.state === 'talking' && wereAsking.includes(one.visit))
    wereAsking = visits.filter(({ state }) => state === 'asking').map(({ visit }) => visit)
    if (isBack) tell('info', staffText.handover.saidNo)
  })

  effect(() => {
    const left = desk.state.value?.left ?? []
    if (left.length === 0) return
    for (const { visit, why } of left) tell(weight[why], `${nameOf(visit)} ${staffText.left[why]}`)
    if (desk.state.value !== undefined) desk.state.value = { ...desk.state.value, left: [] }
  })
}
