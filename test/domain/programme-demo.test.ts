/** The therapist's evening in the demo county: whoever starts it sees what the worklist is for. */
import { expect, test } from 'vitest'
import { demoStaff } from '../../functions/local/demo/staff.ts'
import { demoParticipants } from '../../functions/local/demo/participants.ts'
import { seedProgramme } from '../../functions/local/demo/seed-programme.ts'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { rows } from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

const hanna = demoStaff.find(({ id }) => id === 'hanna-region')!

test('an evening with fourteen participants is in order, and every one of them opens', async () => {
  const world = testWorld()
  await seedProgramme(world)
  await seedProgramme(world)
  expect(await sweepTreatments(world)).toBe(demoParticipants.length)
  const { rows: evening, away } = await rows.worklist(world, hanna, {})
  expect(evening).toHaveLength(demoParticipants.length)
  expect(away.map(({ staff }) => staff.firstName)).toEqual(['David'])
  const first = (alias: string) => evening.find((row) => row.alias === alias)?.reasons[0]?.kind
  expect(Object.fromEntries(demoParticipants.map(({ alias }) => [alias, first(alias)]))).toEqual({
    Charlie: 'ready',
    Sam: 'safety-now',
    Alex: 'deterioration',
    Robin: 'late-feedback',
    Kim: 'silence-7',
    Mika: 'silence-14',
    Noa: 'message',
    Vide: undefined,
    Love: undefined,
    Tove: 'follow-up',
    Ali: 'invitation-unused',
    Ellis: 'plan-talk',
    Lin: undefined,
    Jo: undefined,
  })
  expect(evening.slice(0, 4).map(({ alias }) => alias)).toEqual(['Sam', 'Alex', 'Robin', undefined])
  for (const { participant, mine } of evening) {
    if (!mine) continue
    const page = await rows.participant(world, hanna, { participant })
    expect(page.homework.every(({ fields }) => fields.length > 0)).toBe(true)
    expect(page.alias.length).toBeGreaterThan(1)
  }
})
