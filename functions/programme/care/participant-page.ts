/** Everything of one participant for whoever answers for them; the reading is noted before it is shown. */
import type {
  ParticipantPage,
  ScaleShown,
} from '../../../shared/contract/programme/therapist-shapes.ts'
import { doseOf } from '../../../shared/programme/dose.ts'
import { gateBehind } from '../../../shared/programme/gate.ts'
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { latestChange } from '../../../shared/programme/response.ts'
import { ScaleResult } from '../../../shared/programme/treatment.ts'
import { reasonsFor } from '../../../shared/programme/worklist.ts'
import { scales, TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { bandOf } from '../../../shared/rules/scales/score-scale.ts'
import type { SubjectId } from '../../../shared/ids.ts'
import type { StaffMember } from '../../visit/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { ResultWords } from '../modules/answers.ts'
import { inMyCare } from './care-relation.ts'
import { weeksOf } from '../modules/curve.ts'
import { deedsOf, type Deed } from '../treatment/staff-actions.ts'
import { homeworkOf } from '../modules/homework.ts'
import { moduleOf, nameOf, packOf } from '../treatment/pack-of.ts'
import { waysOf } from '../entry/session.ts'
import { dueOf, named, stepsOf, talksOf } from '../show-treatment-parts.ts'
import type { TreatmentItem } from '../treatment/treatment-item.ts'
import { threadOf } from './thread.ts'
import { quietDaysOf } from './worklist.ts'
import { listOpened, openSealed } from '../treatment/sealed-text.ts'

export const scalesOf = async (
  world: RecordsWorld,
  owner: Owner,
  stored: TreatmentItem,
): Promise<ScaleShown[]> => {
  const key = programmeKeys.results(owner)
  const opened = await listOpened(world, owner, key, ScaleResult, ResultWords)
  const results = opened
    .map(({ item, words }) => ({ ...item, ...words }))
    .sort((a, b) => a.at - b.at)
  return TotalledScaleId.options.flatMap((scale): ScaleShown[] => {
    const ofScale = results.filter((one) => one.scale === scale)
    if (ofScale.length === 0) return []
    const { title, items, highest, caseness, reliableChange } = scales[scale]
    return [
      {
        scale,
        title,
        highest: items * highest,
        caseness,
        reliableChange,
        change: latestChange(stored, scale),
        results: ofScale.map(({ score, answers, ...one }) => ({
          ...one,
          score,
          band: score === undefined ? undefined : bandOf(scale, score),
          answers: [...answers],
        })),
      },
    ]
  })
}

const modulesShown = (stored: TreatmentItem, now: number): ParticipantPage['modules'] =>
  stepsOf(stored).map((step) => {
    const facts = stored.modules[step.module] ?? { state: 'closed' as const, round: 1 }
    const pack = moduleOf(stored, step.module)
    return {
      ...step,
      title: pack?.title ?? step.module,
      promisedBy: facts.state === 'sent' ? facts.promisedBy : undefined,
      releasedAt: facts.releasedAt,
      missing: facts.state === 'closed' ? [] : [...gateBehind(facts, stored.minDays, now).missing],
      mustApprove: pack?.therapistMustApprove,
    }
  })

const overrideKinds = ['open', 'skip', 'repeat', 'add', 'put-back', 'release'] as const
type OverrideKind = (typeof overrideKinds)[number]
const isOverride = (deed: Deed): deed is Deed & { kind: OverrideKind } =>
  (overrideKinds as readonly string[]).includes(deed.kind)

const flagsShown = (
  stored: TreatmentItem,
  deeds: readonly (Deed & { words?: string })[],
): ParticipantPage['flags'] =>
  stored.flags.map(({ id, at, level, from, handledAt }) => {
    const deed = deeds.find((one) => one.kind === 'flag' && one.flag === id)
    const handledBy = stored.doneBy[id]
    return { flag: id, at, level, from, handledAt, handledBy, did: deed?.did, words: deed?.words }
  })

const personOf = (text: string | undefined): ParticipantPage['person'] =>
  text === undefined ? undefined : (JSON.parse(text) as ParticipantPage['person'])

export const participantPage = async (
  world: RecordsWorld,
  staff: StaffMember,
  subject: SubjectId,
): Promise<ParticipantPage> => {
  const { owner, stored } = await inMyCare(world, staff, subject, 'read', 'answers')
  const now = world.now()
  const [alias, person, lineNote, homework, thread, scalesShown, weeks, talks, deeds] =
    await Promise.all([
      openSealed(world, owner, stored.alias),
      openSealed(world, owner, stored.person),
      openSealed(world, owner, stored.lineNote),
      homeworkOf(world, owner),
      threadOf(world, owner, stored),
      scalesOf(world, owner, stored),
      weeksOf(world, owner),
      talksOf(world, stored),
      deedsOf(world, owner),
    ])
  const { completedAt } = stored
  return {
    now,
    participant: subject,
    rev: stored.rev,
    alias: alias ?? '',
    identity: stored.identity,
    person: personOf(person),
    ageBand: stored.ageBand,
    state: stored.state,
    regime: stored.regime,
    pin: stored.pin,
    name: nameOf(stored),
    origin: packOf(stored)?.origin.statement ?? '',
    therapist: named(stored.therapist),
    cover: stored.cover && named(stored.cover),
    enrolledAt: stored.enrolledAt,
    begunAt: stored.begunAt,
    heardAt: stored.heardAt,
    quietDays: quietDaysOf(stored, now),
    pausedUntil: stored.pausedUntil,
    followUpAt: completedAt === undefined ? undefined : completedAt + programmeRule.followUpAfter,
    invitationUntil: stored.state === 'invited' ? stored.invitedUntil : undefined,
    ways: waysOf(stored),
    reasons: reasonsFor(stored, now),
    modules: modulesShown(stored, now),
    homework,
    thread,
    scales: scalesShown,
    scalesDue: dueOf(stored, now),
    weeks,
    flags: flagsShown(stored, deeds),
    tasks: stored.tasks.map(({ id, kind, since, by, doneAt }) => ({
      task: id,
      kind,
      since,
      by,
      doneAt,
      doneBy: stored.doneBy[id],
    })),
    talks,
    overrides: deeds.filter(isOverride),
    lineNote,
    dose: doseOf(stored),
    checklist: stored.checklist,
  }
}
