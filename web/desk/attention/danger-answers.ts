/** An answer in a programme that says acute danger is heard at the desk when it comes, and said in words that stay (R1, R3). */
import { effect } from '@preact/signals'
import { tell } from '../../staff/notices/notices.ts'
import { soundLoud } from '../../staff/sound.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import type { SafetyStore } from '../safety/safety-store.ts'
import { notifyAway } from '../system-notices.ts'

/** Each once at this desk, also one that had come before the desk was opened; one that somebody has looked at is no news. */
export const hearDangerAnswers = ({ endings }: Pick<SafetyStore, 'endings'>): (() => void) => {
  const heard = new Set<string>()
  return effect(() => {
    const fresh = endings.value.filter(
      ({ id, how, first }) => how === 'answered' && first === undefined && !heard.has(id),
    )
    if (fresh.length === 0) return
    for (const { id } of fresh) heard.add(id)
    soundLoud()
    notifyAway('danger')
    tell('urgent', safetyText.endings.answered)
  })
}
