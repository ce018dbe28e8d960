/** The rows of the therapist: each of the participant whom the policy has opened, which is noted. */
import type { programmeForTherapist } from '../../../shared/contract/programme/therapist.ts'
import type { Handlers } from '../serve/serve.ts'
import {
  invite,
  markAnsweredOtherwise,
  writeByStaff,
  type Override,
} from '../../programme/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import type { StaffMember } from '../../visit/index.ts'

const seldom = () => import('../../programme/lazy.ts')
const talks = () => import('../../use-cases/programme/treatment-talks.ts')
const done = { outcome: 'done' } as const

const override =
  (kind: Override['kind']) =>
  async (
    world: RecordsWorld,
    staff: StaffMember,
    { participant: _, ...ask }: Omit<Override, 'kind'> & { participant: string },
    owner: Owner,
  ) => {
    await (await seldom()).overrideModule(world, staff, owner, { kind, ...ask })
    return done
  }

export const therapistHandlers: Handlers<typeof programmeForTherapist, RecordsWorld> = {
  worklist: async (world, staff, _ask, list) => (await seldom()).worklistOf(world, staff, list),
  enrol: async (...asked) => (await seldom()).enrol(...asked),
  participant: async (world, _staff, _ask, record) =>
    (await seldom()).participantPage(world, record),
  invite: async (world, _staff, _ask, owner) => {
    return invite(world, owner)
  },
  giveFeedback: async (world, staff, { participant: _, module, ...ask }, owner) => {
    await (await seldom()).giveFeedback(world, staff, owner, module, ask)
    return done
  },
  putBack: async (world, staff, { participant: _, module, ...ask }, owner) => {
    await (await seldom()).sendBackHomework(world, staff, owner, module, ask)
    return done
  },
  release: async (world, staff, { participant: _, module }, owner) => {
    await (await seldom()).releaseNextModule(world, staff, owner, module)
    return done
  },
  openModule: override('open'),
  skipModule: override('skip'),
  repeatModule: override('repeat'),
  addExtra: async (world, staff, { participant: _, module, ...ask }, owner) => {
    await (await seldom()).addExercise(world, staff, owner, module, ask)
    return done
  },
  writeTo: async (world, staff, { participant: _, ...ask }, owner) => {
    return { entry: await writeByStaff(world, staff, owner, ask) }
  },
  answeredOtherwise: async (world, _staff, _ask, owner) => {
    await markAnsweredOtherwise(world, owner)
    return done
  },
  assignScale: async (world, _staff, { participant: _, ...ask }, owner) => {
    await (await seldom()).assignScale(world, owner, ask)
    return done
  },
  handleFlag: async (world, staff, { participant: _, ...ask }, owner) => {
    await (await seldom()).handleFlag(world, staff, owner, ask)
    return done
  },
  finishTask: async (world, staff, { participant: _, task }, owner) => {
    await (await seldom()).finishTask(world, staff, owner, task)
    return done
  },
  planTalk: async (world, staff, { participant: _, ...ask }, owner) => {
    return (await talks()).planTalk(world, staff, owner, ask)
  },
  callOffTalk: async (world, _staff, { participant: _, talk }, owner) => {
    await (await talks()).callOffTalk(world, owner, talk)
    return done
  },
  setLineNote: async (world, _staff, { participant: _, text }, owner) => {
    await (await seldom()).setLineNote(world, owner, text)
    return done
  },
  pauseFor: async (world, staff, { participant: _, weeks }, owner) => {
    await (await seldom()).pauseByStaff(world, staff, owner, weeks)
    return done
  },
  resumeFor: async (world, staff, _ask, owner) => {
    await (await seldom()).resumeByStaff(world, staff, owner)
    return done
  },
  refer: async (world, staff, { participant: _, ...ask }, owner) => {
    await (await seldom()).referElsewhere(world, staff, owner, ask)
    return done
  },
  finishFollowUp: async (world, staff, _ask, owner) => {
    await (await seldom()).finishFollowUp(world, staff, owner)
    return done
  },
  handOver: async (world, staff, { participant: _, ...ask }, owner) => {
    await (await seldom()).handOver(world, staff, owner, ask)
    return done
  },
  coverFor: async (world, staff, _ask, owner) => {
    await (await seldom()).coverFor(world, staff, owner)
    return done
  },
  endCover: async (world, _staff, _ask, owner) => {
    await (await seldom()).endCover(world, owner)
    return done
  },
  therapists: async (world, staff) => ({
    colleagues: await (await seldom()).listTherapists(world, staff),
  }),
  goAway: async (world, staff, ask) => {
    await (await seldom()).goAway(world, staff, ask)
    return done
  },
  comeBack: async (world, staff) => {
    await (await seldom()).comeBack(world, staff)
    return done
  },
}
