/** The rows of the therapist: each opens one participant by the care relation, which notes it. */
import type { programmeForTherapist } from '../../../shared/contract/programme/therapist.ts'
import type { Handlers } from '../../http/serve.ts'
import {
  addExercise,
  assignScale,
  coverFor,
  endCover,
  finishFollowUp,
  finishTask,
  giveFeedback,
  handleFlag,
  inMyCare,
  invite,
  markAnsweredOtherwise,
  overrideModule,
  participantPage,
  pauseByStaff,
  referElsewhere,
  registerTherapist,
  releaseNextModule,
  resumeByStaff,
  sendBackHomework,
  setLineNote,
  worklistOf,
  writeByStaff,
  type Override,
} from '../../programme/index.ts'
import type { RecordsWorld } from '../../records/index.ts'
import type { StaffMember } from '../../visit/index.ts'

const seldom = () => import('../../programme/lazy.ts')
const talks = () => import('../../use-cases/programme/treatment-talks.ts')
const done = { outcome: 'done' } as const

const override =
  (kind: Override['kind']) =>
  async (
    world: RecordsWorld,
    staff: StaffMember,
    { participant, ...ask }: Omit<Override, 'kind'> & { participant: string },
  ) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await overrideModule(world, staff, owner, { kind, ...ask })
    return done
  }

export const therapistHandlers: Handlers<typeof programmeForTherapist, RecordsWorld> = {
  worklist: worklistOf,
  enrol: async (world, staff, ask) => (await seldom()).enrol(world, staff, ask),
  participant: (world, staff, { participant }) => participantPage(world, staff, participant),
  invite: async (world, staff, { participant }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    return invite(world, owner)
  },
  giveFeedback: async (world, staff, { participant, module, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'feedback')
    await giveFeedback(world, staff, owner, module, ask)
    return done
  },
  putBack: async (world, staff, { participant, module, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'feedback')
    await sendBackHomework(world, staff, owner, module, ask)
    return done
  },
  release: async (world, staff, { participant, module }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await releaseNextModule(world, staff, owner, module)
    return done
  },
  openModule: override('open'),
  skipModule: override('skip'),
  repeatModule: override('repeat'),
  addExtra: async (world, staff, { participant, module, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'feedback')
    await addExercise(world, staff, owner, module, ask)
    return done
  },
  writeTo: async (world, staff, { participant, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'message')
    return { entry: await writeByStaff(world, staff, owner, ask) }
  },
  answeredOtherwise: async (world, staff, { participant }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'message')
    await markAnsweredOtherwise(world, owner)
    return done
  },
  assignScale: async (world, staff, { participant, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'answers')
    await assignScale(world, owner, ask)
    return done
  },
  handleFlag: async (world, staff, { participant, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'safety')
    await handleFlag(world, staff, owner, ask)
    return done
  },
  finishTask: async (world, staff, { participant, task }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await finishTask(world, staff, owner, task)
    return done
  },
  planTalk: async (world, staff, { participant, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    return (await talks()).planTalk(world, staff, owner, ask)
  },
  callOffTalk: async (world, staff, { participant, talk }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await (await talks()).callOffTalk(world, owner, talk)
    return done
  },
  setLineNote: async (world, staff, { participant, text }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'feedback')
    await setLineNote(world, owner, text)
    return done
  },
  pauseFor: async (world, staff, { participant, weeks }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await pauseByStaff(world, staff, owner, weeks)
    return done
  },
  resumeFor: async (world, staff, { participant }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await resumeByStaff(world, staff, owner)
    return done
  },
  refer: async (world, staff, { participant, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'referral')
    await referElsewhere(world, staff, owner, ask)
    return done
  },
  finishFollowUp: async (world, staff, { participant }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await finishFollowUp(world, staff, owner)
    return done
  },
  handOver: async (world, staff, { participant, ...ask }) => {
    const { owner } = await inMyCare(world, staff, participant, 'share', 'enrolment')
    await (await seldom()).handOver(world, staff, owner, ask)
    return done
  },
  coverFor: async (world, staff, { participant }) => {
    await coverFor(world, staff, participant)
    return done
  },
  endCover: async (world, staff, { participant }) => {
    const { owner } = await inMyCare(world, staff, participant, 'write', 'enrolment')
    await endCover(world, owner)
    return done
  },
  therapists: async (world, staff) => ({
    colleagues: await (await seldom()).listTherapists(world, staff),
  }),
  goAway: async (world, staff, { from, until }) => {
    await registerTherapist(world, staff, { awayFrom: from, awayUntil: until })
    return done
  },
  comeBack: async (world, staff) => {
    await registerTherapist(world, staff, { awayFrom: undefined, awayUntil: undefined })
    return done
  },
}
