/** Everything of one participant for whoever answers for them; the reading is noted before it is shown. */
import type {
  ParticipantPage,
  ScaleShown,
} from '../../../shared/contract/programme/therapist-shapes.ts'
import { doseOf } from '../../../shared/programme/treatment/dose.ts'
import { gateBehind } from '../../../shared/programme/treatment/gate.ts'
import { programmeRule } from '../../../shared/programme/programme-rule.ts'
import { latestChange } from '../../../shared/programme/treatment/response.ts'
import { ScaleResult } from '../../../shared/programme/treatment/treatment.ts'
import { reasonsFor } from '../../../shared/programme/treatment/worklist.ts'
import { scales, TotalledScaleId } from '../../../shared/rules/scales/rating-scales.ts'
import { bandOf } from '../../../shared/rules/scales/score-scale.ts'
import { cutOf } from '../../../shared/rules/scales/scale-change.ts'
import type { Opened, RecordsWorld } from '../../records/index.ts'
import { programmeKeys } from '../../store/programme-keys.ts'
import { ResultWords } from '../modules/answers.ts'
import { weeksOf } from '../modules/curve.ts'
import { staffActionsOf, type StaffActionItem } from '../treatment/staff-actions.ts'
import { homeworkOf } from '../modules/homework.ts'
import { moduleOf, nameOf, packOf } from '../treatment/pack-of.ts'
import { waysBackOf } from '../entry/session.ts'
import { dueOf, named, stepsOf, talksOf } from '../show-treatment-parts.ts'
import { type TreatmentItem, treatmentOf } from '../treatment/treatment-item.ts'
import { threadOf } from './thread.ts'
import { quietDaysOf } from './worklist.ts'
import { listOpened, openSealed } from '../treatment/sealed-text.ts'

export const scalesOf = async (
  world: RecordsWorld,
  owner: Opened<'answers'>,
  treatment: TreatmentItem,
): Promise<ScaleShown[]> => {
  const key = programmeKeys.results(owner)
  const opened = await listOpened(world, owner, key, ScaleResult, ResultWords)
  const results = opened
    .map(({ item, words }) => ({ ...item, ...words }))
    .sort((a, b) => a.at - b.at)
  return TotalledScaleId.options.flatMap((scale): ScaleShown[] => {
    const ofScale = results.filter((one) => one.scale === scale)
    if (ofScale.length === 0) return []
    const { title, items, highest, reliableChange } = scales[scale]
    return [
      {
        scale,
        title,
        highest: items * highest,
        caseness: cutOf(scales[scale], treatment.youngest),
        reliableChange,
        change: latestChange(treatment, scale),
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

const modulesShown = (treatment: TreatmentItem, now: number): ParticipantPage['modules'] =>
  stepsOf(treatment).map((step) => {
    const facts = treatment.modules[step.module] ?? { state: 'closed' as const, round: 1 }
    const pack = moduleOf(treatment, step.module)
    return {
      ...step,
      title: pack?.title ?? step.module,
      promisedBy: facts.state === 'sent' ? facts.promisedBy : undefined,
      releasedAt: facts.releasedAt,
      missing:
        facts.state === 'closed' ? [] : [...gateBehind(facts, treatment.minDays, now).missing],
      mustApprove: pack?.therapistMustApprove,
    }
  })

const overrideKinds = ['open', 'skip', 'repeat', 'add', 'put-back', 'release'] as const
type OverrideKind = (typeof overrideKinds)[number]
const isOverride = (action: StaffActionItem): action is StaffActionItem & { kind: OverrideKind } =>
  (overrideKinds as readonly string[]).includes(action.kind)

const flagsShown = (
  treatment: TreatmentItem,
  actions: readonly (StaffActionItem & { words?: string })[],
): ParticipantPage['flags'] =>
  treatment.flags.map(({ id, at, level, from, handledAt }) => {
    const action = actions.find((one) => one.kind === 'flag' && one.flag === id)
    const handledBy = treatment.doneBy[id]
    return {
      flag: id,
      at,
      level,
      from,
      handledAt,
      handledBy,
      did: action?.did,
      words: action?.words,
    }
  })

const personOf = (text: string | undefined): ParticipantPage['person'] =>
  text === undefined ? undefined : (JSON.parse(text) as ParticipantPage['person'])

export const participantPage = async (
  world: RecordsWorld,
  owner: Opened<'enrolment' | 'identity' | 'answers' | 'feedback' | 'message' | 'safety'>,
): Promise<ParticipantPage> => {
  const treatment = await treatmentOf(world, owner)
  const now = world.now()
  const [alias, person, lineNote, homework, thread, scalesShown, weeks, talks, actions] =
    await Promise.all([
      openSealed(world, owner, treatment.alias),
      openSealed(world, owner, treatment.person),
      openSealed(world, owner, treatment.lineNote),
      homeworkOf(world, owner),
      threadOf(world, owner, treatment),
      scalesOf(world, owner, treatment),
      weeksOf(world, owner),
      talksOf(world, treatment),
      staffActionsOf(world, owner),
    ])
  const { completedAt } = treatment
  return {
    now,
    participant: owner.subject,
    rev: treatment.rev,
    alias: alias ?? '',
    identity: treatment.identity,
    person: personOf(person),
    ageBand: treatment.ageBand,
    state: treatment.state,
    regime: treatment.regime,
    pin: treatment.pin,
    language: treatment.language,
    name: nameOf(treatment),
    origin: packOf(treatment)?.origin.statement ?? '',
    therapist: named(treatment.therapist),
    cover: treatment.cover && named(treatment.cover),
    enrolledAt: treatment.enrolledAt,
    begunAt: treatment.begunAt,
    heardAt: treatment.heardAt,
    quietDays: quietDaysOf(treatment, now),
    pausedUntil: treatment.pausedUntil,
    followUpAt: completedAt === undefined ? undefined : completedAt + programmeRule.followUpAfter,
    invitationUntil: treatment.state === 'invited' ? treatment.invitedUntil : undefined,
    ways: waysBackOf(treatment),
    reasons: reasonsFor(treatment, now),
    modules: modulesShown(treatment, now),
    homework,
    thread,
    scales: scalesShown,
    scalesDue: dueOf(treatment, now),
    weeks,
    flags: flagsShown(treatment, actions),
    tasks: treatment.tasks.map(({ id, kind, since, by, doneAt }) => ({
      task: id,
      kind,
      since,
      by,
      doneAt,
      doneBy: treatment.doneBy[id],
    })),
    talks,
    overrides: actions.filter(isOverride),
    lineNote,
    dose: doseOf(treatment),
    checklist: treatment.checklist,
  }
}
