/** What has changed at the desk without the counsellor: a talk that is gone or back, a call to come in. */
import { effect } from '@preact/signals'
import { soundQuiet } from '../../staff/sound.ts'
import { tell, type StaffNotice } from '../../staff/notices/notices.ts'
import { staffText } from '../../text/staff/sv.ts'
import type { LeftWhy } from '../desk-state.ts'
import type { DeskStore } from '../desk-store.ts'
import { nameOf } from '../talk/open-talks.ts'

/** What the counsellor did or can do nothing about passes by; a lost youth stays until read. */
const weight: Record<LeftWhy, StaffNotice['kind']> = {
  'back-in-line': 'info',
  'handed-over': 'good',
  'put-aside': 'waiting',
  elsewhere: 'waiting',
  left: 'waiting',
  lost: 'urgent',
}

export const tellOfChanges = ({ desk }: DeskStore): void => {
  let calledUntil = 0
  effect(() => {
    const until = desk.state.value?.calledIn?.until ?? 0
    const isNew = until !== 0 && until !== calledUntil
    calledUntil = until
    if (isNew) soundQuiet()
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
