/** What happens in a simulated county besides its evenings: letters that are answered in time or not, and treatments. */
import { answerLetter } from '../../../functions/later/letters/answer-letter.ts'
import { takeLetter } from '../../../functions/later/letters/take-letter.ts'
import { writeLetter } from '../../../functions/later/letters/write-letter.ts'
import { TreatmentItem } from '../../../functions/programme/treatment/treatment-item.ts'
import { patch } from '../../../functions/store/items.ts'
import { programmeKeys } from '../../../functions/store/programme-keys.ts'
import type { ScaleResult, Treatment } from '../../../shared/programme/treatment/treatment.ts'
import { getsCode, letterBody, sealed } from '../../support/coded.ts'
import { elin } from '../../support/county.ts'
import { pack, takes } from '../../support/programme-people.ts'
import type { TestWorld } from '../../support/test-world.ts'
import type { Random } from '../random.ts'
import { addMeasured, addOwn, type OwnMonths } from './own-count.ts'

/** Of GAD-7, by the county's own scoring: from 18 to 2 is recovered, from 12 to 12 nothing sure. */
const endings = [
  { name: 'recovered', before: 18, after: 2 },
  { name: 'improved', before: 20, after: 12 },
  { name: 'unchanged', before: 12, after: 12 },
  { name: 'deteriorated', before: 6, after: 14 },
] as const

/** One step for each day; `own` is what was done, counted by hand. */
export const besides = (world: TestWorld, random: Random, own: OwnMonths) => {
  const todo: { day: number; act: () => Promise<void> }[] = []
  const letter = async (today: number): Promise<void> => {
    const { code } = await getsCode(world)
    const { letter: one } = await writeLetter(world, code, letterBody(world))
    const isLate = random.chance(0.4)
    const act = async () => {
      await takeLetter(world, elin, one)
      await answerLetter(world, elin, one, sealed('Hej'))
      addOwn(own, world.now(), ['letters', isLate ? 'lettersLate' : 'lettersInTime'])
    }
    // Two weekdays are promised.
    todo.push({ day: isLate ? today + 10 : today, act })
  }
  const treatment = async (today: number): Promise<void> => {
    // Invitations are tried one a second when many are.
    world.pass(1000)
    const { owner } = await takes(world)
    const places = (what: 'begun' | 'over') => [
      `programme.${what}`,
      `programme.${what}.at.region-dalarna`,
      `programme.${what}.in.sv`,
      `programme.${what}.of.angesthjalpen-ung`,
    ]
    addOwn(own, world.now(), places('begun'))
    const key = programmeKeys.treatment(owner)
    const change = (facts: Partial<Treatment>) =>
      patch(world.records, key, TreatmentItem, [], facts)
    const isCompleted = random.chance(0.6)
    const isLate = random.chance(0.4)
    const ending = endings[random.below(endings.length)]!
    const act = async () => {
      const now = world.now()
      const one = { scale: 'gad7', prorated: false, flag: 'none' } as const
      const results: ScaleResult[] = [
        { ...one, id: 'pre', occasion: 'pre', at: now - 2, score: ending.before },
        { ...one, id: 'post', occasion: 'post', at: now - 1, score: ending.after },
      ]
      const sentAt = now - 50 * 3_600_000
      const promisedBy = isLate ? now - 1 : now + 1
      const module = { state: 'done', round: 1, sentAt, promisedBy, feedbackAt: now } as const
      await change({
        results,
        modules: { [pack.modules[0]!.id]: module },
        ...(isCompleted ? { completedAt: now } : { state: 'left', endedAt: now }),
      })
      const how = isCompleted ? ['completed'] : ['dropped', 'dropped.1']
      const measured = ['undosed', 'gad7', `gad7.${ending.name}`]
      const feedback = isLate ? 'feedbackLate' : 'feedbackInTime'
      const names = [...how, ...measured, feedback].map((name) => `programme.${name}`)
      addOwn(own, now, [...places('over'), ...names])
      addMeasured(own, now, 'programme.feedback', 50)
    }
    todo.push({ day: today + 20, act })
  }
  return async (today: number): Promise<void> => {
    if (random.chance(0.9)) await letter(today)
    if (random.chance(0.4)) await treatment(today)
    const due = todo.filter((one) => one.day <= today)
    for (const one of due) {
      todo.splice(todo.indexOf(one), 1)
      await one.act()
    }
  }
}
