/** Items outlive the code that wrote them: older ones are read, and what newer code wrote is kept. */
import { describe, expect, it } from 'vitest'
import { YouthVisit } from '../../shared/api/youth.ts'
import { keys } from '../../functions/store/keys.ts'
import { showToYouth } from '../../functions/visits/show-to-youth.ts'
import { leave } from '../../functions/visits/leave.ts'
import { asYouth, now, youthJoins } from '../support/county.ts'
import { testWorld } from '../support/test-world.ts'

/** What the first version of a visit held; everything else has come later. */
const firstVersion = [
  'visit',
  'rev',
  'mark',
  'state',
  'epoch',
  'secretHash',
  'identity',
  'level',
  'since',
  'channel',
  'language',
  'topics',
  'returned',
  'line',
  'order',
  'seenAt',
  'expires',
] as const

describe('a visit', () => {
  it('written by the first version is read, shown and changed', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    const item = await world.clinic.get(keys.visit(youth.visit))
    const older = Object.fromEntries(firstVersion.map((name) => [name, item?.[name]]))
    await world.clinic.removeAll([keys.visit(youth.visit)])
    await world.clinic.write({ put: { ...keys.visit(youth.visit), ...older } as never })

    const visit = await asYouth(world, youth)
    expect(YouthVisit.safeParse(showToYouth(world, visit, {})).success).toBe(true)
    await leave(world, visit)
    expect((await now(world, youth.visit)).state).toBe('left')
  })

  it('with a field of a newer version keeps it through every change of an older one', async () => {
    const world = testWorld()
    const youth = await youthJoins(world)
    const set = { ofTomorrow: { kept: true } }
    await world.clinic.write({ patch: keys.visit(youth.visit), when: [], set })
    const visit = await asYouth(world, youth)
    expect(JSON.stringify(showToYouth(world, visit, {}))).not.toContain('ofTomorrow')
    await leave(world, visit)
    expect(await world.clinic.get(keys.visit(youth.visit))).toMatchObject(set)
  })
})
