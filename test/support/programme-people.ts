/** A therapist and a youth in the programme, who speak through the rows as their pages do. */
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { newestPack } from '../../functions/programme/treatment/pack-of.ts'
import { participantOf } from '../../functions/programme/entry/session.ts'
import type { Owner } from '../../functions/records/records-world.ts'
import type { Session } from '../../shared/contract/programme/entry.ts'
import { work } from './coded.ts'
import { enrolling } from './programme-contract.ts'
import { programmeRows } from './programme-rows.ts'
import type { TestWorld } from './test-world.ts'

export const rows = programmeRows

const therapist = (id: string, firstName: string, unit = 'region-dalarna'): StaffMember => ({
  id,
  firstName,
  unit,
  profession: 'psykolog',
  languages: ['sv'],
  roles: ['therapist'],
})
export const tilda = therapist('tilda-region', 'Tilda')
export const yusuf = therapist('yusuf-region', 'Yusuf')
export const moa = therapist('moa-falun', 'Moa', 'falun-kommun')
export const adam: StaffMember = { ...therapist('adam-region', 'Adam'), roles: ['admin'] }

export const day = 24 * 3_600_000
export const pack = newestPack('angesthjalpen-ung')!

export interface Taking {
  participant: string
  owner: Owner
  session: Session
  words: string
}

/** Enrolled and inside. */
export const takes = async (
  world: TestWorld,
  by: StaffMember = tilda,
  more: object = {},
): Promise<Taking> => {
  const enrolled = await rows.enrol(world, by, { ...enrolling, once: world.id(), ...more })
  if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
  const { words } = enrolled.invitation
  const { session } = await rows.useInvitation(world, undefined, {
    proof: await work(world),
    words,
    once: world.id(),
  })
  const owner = await participantOf(world, session.token)
  return { participant: enrolled.participant, owner, session, words }
}

/** Reads, fills in every field that is asked for, sends and checks in. */
export const worksThrough = async (
  world: TestWorld,
  { owner }: Pick<Taking, 'owner'>,
  module: string,
  {
    safety = 0,
    angest = 2,
    without,
  }: { safety?: number | null; angest?: number; without?: string } = {},
) => {
  await rows.keepPlace(world, owner, { module, place: 'end', read: true })
  const homework = pack.modules.find(({ id }) => id === module)?.homework ?? []
  const fields = []
  for (const { id } of homework.filter((field) => field.id !== without)) {
    const before = (await rows.readModule(world, owner, { module })).drafts
    const version = before.find(({ field }) => field === id)?.version ?? 0
    const ask = { module, field: id, value: `"${module} ${id} ${world.now()}"`, version }
    const { draft } = await rows.keepDraft(world, owner, ask)
    fields.push({ field: id, version: draft.version })
  }
  const sent = await rows.sendHomework(world, owner, { module, once: world.id(), fields })
  const checked = await rows.checkIn(world, owner, {
    once: world.id(),
    module,
    answers: [angest, 1, 2, 1],
    safety,
  })
  return { sent, checked }
}

const spread = (total: number, items: number): number[] =>
  Array.from({ length: items }, (_, item) =>
    Math.min(3, Math.floor(total / items) + (item < total % items ? 1 : 0)),
  )

/** Answers every scale that is asked for, with these sums. */
export const answersAll = async (
  world: TestWorld,
  { owner }: Pick<Taking, 'owner'>,
  { gad7, phq9 = 4 }: { gad7: number; phq9?: number },
): Promise<string[]> => {
  const { scalesDue } = await rows.overview(world, owner, {})
  for (const { scale, occasion } of scalesDue) {
    const answers =
      scale === 'gad7' ? spread(gad7, 7) : scale === 'phq9' ? [...spread(phq9, 8), 0] : [0, 0, 0]
    await rows.answerScale(world, owner, { once: world.id(), scale, occasion, answers })
  }
  return scalesDue.map(({ scale, occasion }) => `${scale} ${occasion}`)
}
