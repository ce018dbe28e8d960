/** One invented treatment, whole: states and times from days before now, its words sealed like anybody's. */
import { youngestOf } from '../../../shared/programme/enrolment-rule.ts'
import { feedbackBy } from '../../../shared/programme/treatment/feedback-promise.ts'
import type { StaffMember } from '../../visit/index.ts'
import { carerOf, newestPack, pinOf, type TreatmentItem } from '../../programme/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { demoForms, demoModules } from './treatment-facts.ts'
import type { DemoParticipant } from './participants.ts'

const day = 24 * 3_600_000

/** A treatment as it would be stored, had all of it happened. */
export const demoTreatment = async (
  world: RecordsWorld,
  owner: Owner,
  one: DemoParticipant,
  therapist: StaffMember,
  seal: (text: string) => Promise<string>,
): Promise<TreatmentItem> => {
  const now = world.now()
  const pack = newestPack('angesthjalpen-ung')
  if (pack === undefined) throw new Error('the demo county has no programme')
  const order = pack.modules.map(({ id }) => id)
  const begunAt = one.begun === undefined ? undefined : now - one.begun * day
  const enrolledAt = begunAt === undefined ? now - 8 * day : begunAt - 2 * day
  const { ageBand, flag, message, paused, left } = one
  const state =
    begunAt === undefined
      ? 'invited'
      : left !== undefined
        ? 'left'
        : paused !== undefined
          ? 'paused'
          : 'active'
  const taskOf = (kind: 'left', ago: number) => ({
    id: `${kind}-demo`,
    kind,
    since: now - ago * day,
  })
  const planned = [
    ...(one.done > 0 ? (['start'] as const) : []),
    ...(one.done > 3 ? (['middle'] as const) : []),
    ...(one.done > 7 ? (['end'] as const) : []),
  ]
  return {
    ...owner,
    rev: 1,
    mark: '-',
    state,
    enrolledAt,
    begunAt,
    invitedUntil: begunAt === undefined ? enrolledAt + 14 * day : undefined,
    pin: pinOf(pack),
    language: 'sv',
    ageBand,
    youngest: youngestOf[ageBand],
    identity: 'anonymous',
    regime: 'HSL',
    checklist: {
      assessed: true,
      noAcuteRisk: true,
      ocdNotPrimary: true,
      adultContact: true,
      wantsTo: true,
    },
    therapist: carerOf(therapist),
    alias: await seal(one.alias),
    lineNote: one.lineNote && (await seal(one.lineNote)),
    order,
    exposure: pack.modules.filter(({ exposure }) => exposure).map(({ id }) => id),
    minDays: pack.minDaysBetweenModules,
    modules: demoModules(one, order, now),
    heardAt: now - one.heard * day,
    silentStep: 0,
    pausedAt: paused === undefined ? undefined : now - paused * day,
    pausedUntil: paused === undefined ? undefined : now + 11 * day,
    pausedBy: paused === undefined ? undefined : 'youth',
    endedAt: left === undefined ? undefined : now - left * day,
    results: demoForms(one, now).map((form, place) => ({
      ...form,
      id: `demo-form-${place}`,
      prorated: false,
      flag: 'none',
    })),
    assigned: [],
    flags:
      flag === undefined
        ? []
        : [
            {
              id: 'demo-week-here',
              at: now - flag.ago * day,
              level: flag.level,
              from: 'check-in',
            },
          ],
    tasks: left === undefined ? [] : [taskOf('left', left)],
    talks: planned.map((kind, place) => ({
      id: `demo-talk-${kind}`,
      kind,
      at: (begunAt ?? now) + place * 28 * day + day,
      length: 30,
    })),
    talkPlaces: {},
    places: {},
    doneBy: {},
    passkeys: [],
    sessions: 1,
    seenByYouth: now - one.heard * day,
    seenByStaff: message === undefined ? now : now - message.ago * day - 1,
    waitingMessage:
      message === undefined
        ? undefined
        : {
            since: now - message.ago * day,
            promisedBy: feedbackBy(now - message.ago * day),
          },
  }
}
