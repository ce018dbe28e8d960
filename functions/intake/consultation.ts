/** What is brought to the specialist level each month: the question and what it is about; words that seem to name somebody are left out. */
import type { Consultation } from '../../shared/contract/intake/intake.ts'
import { namedInForm } from '../../shared/rules/intake/names-in-words.ts'
import { enter, type RecordsWorld } from '../records/index.ts'
import type { StaffMember } from '../visit/index.ts'
import { allIntakes, type IntakeItem } from './intake-item.ts'
import { standingTo } from './open-case.ts'
import { formOf } from './send-in.ts'
import { stepsOf } from './steps.ts'

type Case = Consultation['cases'][number]

const caseOf = async (
  world: RecordsWorld,
  staff: StaffMember,
  item: IntakeItem,
): Promise<Case[]> => {
  const { standing, owner } = standingTo(staff, item)
  const record = await enter(world, standing, owner, [{ action: 'read', resource: 'referral' }])
  const form = await formOf(world, record)
  if (form === undefined) return []
  const asked = (await stepsOf(world, record, item)).findLast(
    (step) => step.kind === 'decision' && step.decision === 'consult',
  )
  const question = asked?.kind === 'decision' ? asked.words : undefined
  const { intake, from, since, consent } = item
  const words = { about: form.about, question }
  const isOpen = (text = '') => namedInForm(text, form).length === 0
  const leftOut = (['about', 'question'] as const).filter((part) => !isOpen(words[part]))
  return [
    {
      ...{ intake, askedAt: since, from, age: consent.age, leftOut },
      ...(isOpen(words.about) ? { about: form.about } : {}),
      ...(isOpen(question) && question !== undefined ? { question } : {}),
    },
  ]
}

/** One after the other, for each is an entry of one chain; the one asked first on top. */
export const consultationOf = async (
  world: RecordsWorld,
  staff: StaffMember,
): Promise<Consultation> => {
  const asked = (await allIntakes(world, staff.unit))
    .filter(({ state }) => state === 'consultation')
    .sort((a, b) => a.since - b.since)
  const cases: Case[] = []
  for (const item of asked) cases.push(...(await caseOf(world, staff, item)))
  return { now: world.now(), cases }
}
