/** What an invented participant has done and answered, told in times before now. */
import { feedbackBy } from '../../../shared/programme/treatment/feedback-promise.ts'
import type { ModuleFacts, Treatment } from '../../../shared/programme/treatment/treatment.ts'
import type { DemoParticipant } from './participants.ts'

const day = 24 * 3_600_000
const week = 7 * day

const done = (openedAt: number): ModuleFacts => ({
  state: 'done',
  round: 1,
  openedAt,
  readAt: openedAt + day,
  checkInAt: openedAt + 4 * day,
  sentAt: openedAt + 4 * day,
  promisedBy: feedbackBy(openedAt + 4 * day),
  feedbackAt: openedAt + 5 * day,
  releasedAt: openedAt + 5 * day,
})

/** The modules as they stand: those behind a week each, and the one the youth is at. */
export const demoModules = (
  one: DemoParticipant,
  order: readonly string[],
  now: number,
): Record<string, ModuleFacts> => {
  if (one.begun === undefined) return {}
  const begun = now - one.begun * day
  const behind = order
    .slice(0, one.done)
    .map((id, place): [string, ModuleFacts] => [id, done(begun + place * week)])
  const here = order[one.done]
  if (here === undefined) return Object.fromEntries(behind)
  const openedAt = begun + one.done * week
  const sentAt = one.sent === undefined ? undefined : now - one.sent * day
  const open: ModuleFacts = {
    state: sentAt === undefined ? 'open' : 'sent',
    round: 1,
    openedAt: Math.min(openedAt, now - day / 2),
    ...(sentAt !== undefined && {
      readAt: sentAt,
      checkInAt: sentAt,
      sentAt,
      promisedBy: feedbackBy(sentAt),
    }),
  }
  return Object.fromEntries([...behind, [here, open]])
}

const occasions = ['pre', 'm1', 'm3', 'm5', 'm7', 'post'] as const
const moods = ['pre', 'm4', 'post'] as const

/** When each form was answered: at the beginning, and with the module it belongs to. */
export const demoForms = (
  one: DemoParticipant,
  now: number,
): {
  scale: 'gad7' | 'phq9'
  occasion: Treatment['results'][number]['occasion']
  at: number
  score: number
}[] => {
  const begun = now - (one.begun ?? 0) * day
  const atOf = (occasion: string): number => {
    if (occasion === 'pre') return begun
    if (occasion === 'post') return begun + one.done * week - day
    const withModule = begun + (Number(occasion.slice(1)) - 1) * week + 3 * day
    return Math.min(withModule, now - one.heard * day)
  }
  return [
    ...one.anxiety.map((score, place) => ({
      scale: 'gad7' as const,
      occasion: occasions[place] ?? 'post',
      score,
    })),
    ...(one.mood ?? []).map((score, place) => ({
      scale: 'phq9' as const,
      occasion: moods[place] ?? 'post',
      score,
    })),
  ].map((form) => ({ ...form, at: atOf(form.occasion) }))
}
