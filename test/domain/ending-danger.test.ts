/** Nobody ends a talk in acute danger alone: the end asks for what the procedure still needs, and the second key is told. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Refusal } from '../../shared/contract/refusals.ts'
import type { ProcedureStep } from '../../shared/rules/safety/procedure-steps.ts'
import { counsellorHandlers as rows } from '../../functions/api/counsellor.ts'
import { procedureOf } from '../../functions/safety/procedure.ts'
import { changeLevel } from '../../functions/use-cases/talk/change-level.ts'
import { end } from '../../functions/use-cases/talk/end-visit.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import {
  joinProcedure,
  openProcedure,
  tickStep,
  turnKey,
} from '../../functions/use-cases/safety/procedure.ts'
import { signOfLife } from '../../functions/visit/desk/go-on-duty.ts'
import {
  amir,
  asYouth,
  elin,
  isHere,
  now,
  takes,
  youthJoins,
  type Youth,
} from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

/** What the county has said must be known before anybody lets go. */
const beforeTheEnd: readonly ProcedureStep[] = [
  'ask-danger',
  'ask-place',
  'second',
  'means',
  'who-is-near',
  'tell-limits',
  'call-112',
  'told-youth',
  'handed-to-112',
]

let world: TestWorld
let youth: Youth
const talk = async (urgency: 'danger' | 'talk') => {
  world = testWorld()
  youth = await youthJoins(world, { urgency })
  await isHere(world, elin)
  await isHere(world, amir)
  await signOfLife(world, amir.id, 'amirs-page')
  await takes(world, elin)
  await ready(world, await asYouth(world, youth))
}
beforeEach(() => talk('danger'))

const ends = (how: 'end' | 'endAndCool' = 'end') =>
  rows[how](world, elin, { visit: youth.visit }).then(
    () => 'ended' as const,
    (no: unknown) => {
      if (no instanceof Refusal && no.code === 'danger-first') return no.fields
      throw no
    },
  )
const open = async () => openProcedure(world, elin, await now(world, youth.visit))
const tickAll = async () => {
  for (const step of beforeTheEnd) await tickStep(world, elin, youth.visit, step, 'not-possible')
}

describe('ending a talk in acute danger', () => {
  it.each(['end', 'endAndCool'] as const)(
    'is refused while no procedure is open: %s',
    async (how) => {
      expect(await ends(how)).toEqual(['procedure'])
      expect(await now(world, youth.visit)).toMatchObject({ state: 'talking' })
    },
  )

  it('names what is missing, and is not done by one person however many steps are ticked', async () => {
    await open()
    expect(await ends()).toEqual(['colleague', ...beforeTheEnd])
    await tickAll()
    expect(await ends()).toEqual(['colleague'])
    await joinProcedure(world, amir, youth.visit)
    await turnKey(world, elin, youth.visit, true)
    expect(await ends(), 'the own key is not the other one').toEqual(['key'])
    await turnKey(world, elin, youth.visit, false)
    await turnKey(world, amir, youth.visit, true)
    expect(await ends()).toBe('ended')
    expect(await ends(), 'said again').toBe('ended')
  })

  it('goes when two people have closed the procedure, whatever was left open', async () => {
    await open()
    await joinProcedure(world, amir, youth.visit)
    await turnKey(world, elin, youth.visit, true)
    await turnKey(world, amir, youth.visit, true)
    expect(await ends()).toBe('ended')
  })

  it('is not come round by finding it less urgent, but for a choice that was mistaken', async () => {
    await changeLevel(world, await now(world, youth.visit), 4, 'calmer-now')
    expect(await ends()).toEqual(['procedure'])
    await changeLevel(world, await now(world, youth.visit), 3, 'mistaken-choice')
    expect(await ends()).toBe('ended')
  })

  it('is the youth’s own to do at any time', async () => {
    await end(world, await asYouth(world, youth))
    expect(await now(world, youth.visit)).toMatchObject({ state: 'ended' })
  })
})

describe('whoever has the second key', () => {
  it('is told when the talk ends, by whichever side, and the list stays until both have turned', async () => {
    await open()
    await joinProcedure(world, amir, youth.visit)
    world.told.length = 0
    world.pass(60_000)
    await end(world, await asYouth(world, youth))
    expect(world.told).toContainEqual({ connection: 'amirs-page', frame: { type: 'safety' } })
    expect(await procedureOf(world, youth.visit)).toMatchObject({
      state: 'joined',
      talkOver: world.now(),
    })
  })
})

it('an ordinary talk ends as it always did, and one with an open procedure does not', async () => {
  await talk('talk')
  expect(await ends()).toBe('ended')
  await talk('talk')
  await open()
  expect(await ends()).toContain('colleague')
})
