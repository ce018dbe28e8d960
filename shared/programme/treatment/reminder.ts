/**
 * When a youth who has asked for it is reminded of the programme: something has come that they have not been there
 * for, or a talk is near. Said once for each, and never in a pause, at night, or after the end.
 */
import { mayRemind, noticeRule } from '../../rules/later/notice-rule.ts'
import { scalesDue } from './schedule.ts'
import { modulesOf, type Treatment } from './treatment.ts'

/** When the newest of what waits for the youth came: a module, an answer, a form, a friendly word. */
const cameLast = (treatment: Treatment, wroteAt: number, now: number): number =>
  Math.max(
    wroteAt,
    treatment.nudgedAt ?? 0,
    ...modulesOf(treatment).flatMap(({ openedAt = 0, putBackAt = 0, feedbackAt = 0 }) => [
      openedAt,
      putBackAt,
      feedbackAt,
    ]),
    ...scalesDue(treatment, now).map(({ since }) => since),
  )

const isTalkNear = ({ talks }: Treatment, told: number, now: number): boolean =>
  talks.some(({ at, calledOff }) => {
    const near = at - noticeRule.beforeTime
    return calledOff !== true && near <= now && now < at && near > told
  })

/** `told`: until when everything is told; `wroteAt`: when somebody last wrote to the youth. */
export const isReminderDue = (
  treatment: Treatment,
  { told, wroteAt }: { told: number; wroteAt: number },
  now: number,
): boolean => {
  const isGoing = treatment.state === 'active' || treatment.state === 'keeping'
  if (isGoing && isTalkNear(treatment, told, now)) return true
  const came = cameLast(treatment, wroteAt, now)
  return isGoing && came <= now && came > Math.max(told, treatment.heardAt) && mayRemind(now)
}
