/** What a county keeps of its own, each kind once: shifts, holds, calls, counts, ideas; and that notices are sent. */
import { beginCall } from '../../functions/cloud/on-call/call.ts'
import { tellFeedback } from '../../functions/later/accessibility-feedback.ts'
import { countTry } from '../../functions/later/codes/count-try.ts'
import { askQuestion, tellIdea } from '../../functions/later/lazy.ts'
import { makeFeed } from '../../functions/opening/shifts/feed.ts'
import { planShift } from '../../functions/opening/shifts/plan-shift.ts'
import type { NoticeTo } from '../../functions/ports/notices.ts'
import {
  keepCountyWords,
  keepMonth,
  keepProgrammeYear,
  keepPublication,
  keepYardstick,
} from '../../functions/report/lazy.ts'
import { setBackup } from '../../functions/safety/backup.ts'
import { setSurge } from '../../functions/use-cases/line/surge.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import { work } from './coded.ts'
import type { TestWorld } from './test-world.ts'

/** From now on a browser may be told; where it takes notices in. */
export const asksNotices = (world: TestWorld): NoticeTo => {
  const to = { endpoint: 'https://push.test/send/hemlig-telefon', key: 'B'.repeat(87) }
  world.notices = { key: () => to.key, takes: () => true, send: () => Promise.resolve('sent') }
  return to
}

const isCounted = async (world: TestWorld, { unit }: StaffMember): Promise<void> => {
  const month = { [unit]: { counts: { met: 7, 'programme.begun': 7 }, sums: {} } }
  await keepMonth(world, '2026-10', month)
  await keepPublication(world, '2026-10', { months: ['2026-10'], counts: { met: 7 }, means: {} })
  await keepProgrammeYear(world, '2025', [month])
}

const isCalled = async (world: TestWorld): Promise<void> => {
  const technical = [{ name: 'Drift', sms: '+46000000000' }]
  const receivers = { danger: [], unheard: [], absent: [], technical }
  const onCall = { receivers, sms: null }
  const answers = 'https://calls.test/'
  await beginCall(world, { onCall, answers, send: () => Promise.resolve() }, 'technical')
}

export const countyLives = async (
  world: TestWorld,
  member: StaffMember,
  words: { idea: string; unusable: string },
): Promise<void> => {
  const { id: staff, firstName, unit, profession, languages } = member
  const starts = world.now() + 3_600_000
  const turn = { staff, firstName, unit, starts, ends: starts + 3_600_000 }
  await setBackup(world, { rev: 0, turns: [turn] })
  await planShift(world, {
    press: 'P'.repeat(22),
    person: { staff, firstName, unit, profession, languages },
    plan: { starts, ends: starts + 4 * 3_600_000, channels: ['chat'], talks: 2 },
    despite: [],
  })
  await setSurge(world, { mode: 'pause', reason: 'many-waiting', minutes: 30, call: [] })
  await makeFeed(world, staff)
  await countTry(world, await work(world))
  await tellIdea(world, { proof: await work(world), text: words.idea })
  await keepYardstick(world, {
    kind: 'languages',
    source: 'Skolverket',
    year: 2025,
    rows: [{ language: 'so', people: 400 }],
  })
  await keepCountyWords(world, { year: '2025', after: 0, summary: 'Fler', learned: '', next: '' })
  await askQuestion(world, { text: 'Vilken dag?', options: ['Lördag', 'Söndag'], days: 30 })
  await tellFeedback(world, { proof: await work(world), page: 'start', text: words.unusable })
  await isCounted(world, member)
  await isCalled(world)
}
