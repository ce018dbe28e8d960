/** The programme's own reminders outside the page: asked for by choice, sealed with the treatment, gone with its end. */
import { isReminderDue } from '../../shared/programme/treatment/reminder.ts'
import { isUnderWay } from '../../shared/programme/treatment/treatment-states.ts'
import { noticeRule } from '../../shared/rules/later/notice-rule.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { NoticeTo } from '../ports/notices.ts'
import { sealNotice, sendNotice } from '../ports/send-notice.ts'
import type { Owner, RecordsWorld } from '../records/index.ts'
import { type TreatmentItem } from './treatment/treatment-item.ts'
import { updateTreatment } from './treatment/update-treatment.ts'

const placeOf = ({ principal, subject }: Owner): string =>
  `treatment ${principal} ${subject} NOTICE`

/** Without `to`: no longer. Safe to repeat. */
export const askReminder = async (
  world: RecordsWorld,
  owner: Owner,
  to: NoticeTo | undefined,
): Promise<void> => {
  await updateTreatment(world, owner, (now) => {
    if (to === undefined) return now.reminder === undefined ? now : { ...now, reminder: undefined }
    if (!isUnderWay(now.state)) throw new Refusal('not-now')
    return { ...now, reminder: { to: sealNotice(world, placeOf(owner), to), told: world.now() } }
  })
}

/** True in the one round in which it is to be sent; `next` says then that it is told. */
export const remindedNow = (
  treatment: TreatmentItem,
  now: number,
): { next: TreatmentItem; isDue: boolean } => {
  const { reminder, wroteAt = 0 } = treatment
  if (reminder === undefined || !isReminderDue(treatment, { told: reminder.told, wroteAt }, now))
    return { next: treatment, isDue: false }
  return { next: { ...treatment, reminder: { ...reminder, told: now } }, isDue: true }
}

/** Sends it; whoever's browser wants no more is forgotten. */
export const remind = async (world: RecordsWorld, treatment: TreatmentItem): Promise<void> => {
  const { principal, subject, reminder } = treatment
  const owner = { principal, subject }
  const always = () => Promise.resolve(true)
  const { programmeLasts } = noticeRule
  if (await sendNotice(world, placeOf(owner), reminder?.to, programmeLasts, always))
    await askReminder(world, owner, undefined)
}
