/** Signals beyond the page itself: sound, title and spoken notices, for eyes that are elsewhere (R3). */
import { computed, effect } from '@preact/signals'
import { soundLoud, soundQuiet } from '../staff/sound.ts'
import { tell, type StaffNotice } from '../staff/notices.ts'
import { staffText } from '../text/staff-sv.ts'
import type { DeskState, LeftWhy } from './desk-state.ts'
import { nameOf } from './open-talks.ts'
import { waitingNow, whyNotTake } from './why-not.ts'
import type { Workplace } from './workplace.ts'

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

const acuteIds = (state: DeskState | undefined): string =>
  state === undefined || state.status === 'away'
    ? ''
    : state.line.entries
        .filter(({ level, aside }) => level === 1 && !aside)
        .map(({ visit }) => visit)
        .join(' ')

/** Runs for the whole life of the page. */
export const keepAlarms = ({ desk, talks }: Workplace): void => {
  const acute = computed(() => acuteIds(desk.state.value))
  const canTake = computed(() => {
    const state = desk.state.value
    return state !== undefined && whyNotTake(state) === undefined ? waitingNow(state) : 0
  })
  const calling = computed(() => talks.unread.value + (desk.state.value?.offers.length ?? 0))

  let wasAcute = ''
  effect(() => {
    const known = wasAcute.split(' ')
    const isNew = acute.value.split(' ').some((visit) => visit !== '' && !known.includes(visit))
    wasAcute = acute.value
    if (!isNew) return
    soundLoud()
    tell('waiting', staffText.sound.acute)
  })
  setInterval(() => {
    if (acute.value !== '') soundLoud()
  }, acuteAgainEvery)

  let wereWaiting = 0
  effect(() => {
    const more = canTake.value > wereWaiting
    wereWaiting = canTake.value
    if (more && acute.peek() === '') soundQuiet()
  })
  let wereCalling = 0
  effect(() => {
    const more = calling.value > wereCalling
    wereCalling = calling.value
    if (more && document.visibilityState === 'hidden') soundQuiet()
  })

  effect(() => {
    const n = calling.value + canTake.value
    const mark = acute.value === '' ? '' : 'P1! '
    document.title = `${n > 0 ? `(${n}) ` : ''}${mark}${staffText.name}`
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
