/** A note of a hand-over never crosses the border between laws but by the youth's own choice, however it wanders. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptHandover,
  answerHandover,
  askHandover,
  passOn,
} from '../../functions/use-cases/talk/hand-over.ts'
import { offerOf } from '../../functions/use-cases/line/line-now.ts'
import { backToLine } from '../../functions/use-cases/line/back-to-line.ts'
import { regimeOfUnit } from '../../functions/visit/holder-card.ts'
import { mayCross } from '../../functions/visit/handover/may-cross.ts'
import { ready } from '../../functions/use-cases/line/ready-check.ts'
import { showToCounsellor } from '../../functions/visit/show-to-counsellor.ts'
import type { StaffMember } from '../../functions/visit/desk/desk.ts'
import type { YouthVisit } from '../../shared/contract/visit/youth-visit.ts'
import type { Regime } from '../../shared/ids.ts'
import { stillCarried } from '../../web/youth/handover/still-carried.ts'
import { amir, asYouth, elin, isHere, maja, now, takes, youthJoins } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const sara: StaffMember = { ...elin, id: 'sara-region', firstName: 'Sara', unit: 'region-dalarna' }
const staff = [elin, amir, maja, sara]
const lawOf = ({ unit }: StaffMember): Regime => regimeOfUnit(unit)
const anybody = fc.constantFrom(...staff)

interface Hop {
  /** Whom it is offered to: one colleague, or whoever has the same profession. */
  to: StaffMember
  byProfession: boolean
  yes: boolean
  lets: boolean
  then: 'accepts' | 'nobody' | 'put back'
  /** Who takes the youth from the line, when it went back. */
  takes: StaffMember
}
const hop: fc.Arbitrary<Hop> = fc.record({
  to: anybody,
  byProfession: fc.boolean(),
  yes: fc.boolean(),
  lets: fc.boolean(),
  then: fc.constantFrom('accepts', 'nobody', 'put back'),
  takes: anybody,
})

/** What a note says is its number: under which laws the youth has let that one be read. */
type Allowed = Map<string, ReadonlySet<Regime>>
const letter = (n: number) => Buffer.from(`note ${n}`).toString('base64url')

const shown = async (world: TestWorld, visit: string): Promise<string | undefined> =>
  showToCounsellor(world, await now(world, visit)).note?.data

const playHop = async (
  world: TestWorld,
  id: string,
  secret: string,
  n: number,
  one: Hop,
  allowed: Allowed,
) => {
  const youth = { visit: id, secret }
  const before = await now(world, id)
  const holder = staff.find((member) => member.id === before.holder?.id)!
  if (one.to.id === holder.id) return
  const to = one.byProfession ? { profession: one.to.profession } : { colleague: one.to.id }
  await askHandover(world, before, to, { v: 1, kid: 'k', data: letter(n) })
  const crosses = mayCross(await now(world, id))
  const moves = { topics: false, ageBand: false, municipality: false, note: one.lets }
  const asked = await asYouth(world, youth)
  await answerHandover(world, asked, { yes: one.yes, ...(crosses ? { moves } : {}) })
  allowed.set(
    letter(n),
    new Set(!one.yes ? [] : !crosses ? [lawOf(holder)] : one.lets ? ['SoL', 'HSL'] : []),
  )
  const offered = await now(world, id)
  if (one.yes && one.then === 'accepts') {
    const press = { staff: one.to, seat: 2, press: world.id() }
    const offer = offerOf({ channels: ['chat'], staff: one.to })
    const got = await acceptHandover(world, { ...press, offer }, id)
    if (got !== undefined) return
  }
  if (one.yes && one.then === 'nobody') await passOn(world, offered)
  else await backToLine(world, await now(world, id), 'release', 'put-back')
  await takes(world, one.takes, 3)
  if ((await now(world, id)).state !== 'called') throw new Error('nobody took the youth')
}

describe('the note of a hand-over', () => {
  it('is shown under a law that the youth let it be read under, and under no other, wherever the talk goes', async () => {
    let seen = 0
    let withheld = 0
    await fc.assert(
      fc.asyncProperty(
        anybody,
        fc.array(hop, { minLength: 1, maxLength: 4 }),
        async (first, hops) => {
          const world = testWorld()
          const { visit, secret } = await youthJoins(world)
          for (const member of staff) await isHere(world, member, 6)
          await takes(world, first)
          const allowed: Allowed = new Map()
          const check = async () => {
            const item = await now(world, visit)
            const law = regimeOfUnit(item.holder?.unit ?? '')
            const note = await shown(world, visit)
            if (note !== undefined) {
              seen++
              expect(allowed.get(note)?.has(law), `${note} under ${law}`).toBe(true)
            } else if (item.note !== undefined) {
              withheld++
              expect(item.state, 'what may not be read is gone once the talk goes on').not.toBe(
                'talking',
              )
            }
          }
          for (const [n, one] of hops.entries()) {
            await ready(world, await asYouth(world, { visit, secret }))
            await check()
            await playHop(world, visit, secret, n, one, allowed)
            await check()
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(seen, 'notes do arrive').toBeGreaterThan(50)
    expect(withheld, 'and some are held back').toBeGreaterThan(5)
  })

  it('is not carried by the youth’s page to another law either, and the history to nobody else', () => {
    const laws: Regime[] = ['SoL', 'HSL']
    for (const under of [...laws, undefined])
      for (const regime of laws) {
        const visit = { state: 'called', epoch: 9, with: { regime } } as unknown as YouthVisit
        const carried = stillCarried({ epoch: 4, note: 'ord', under, history: true }, visit)
        const mayRead = under === undefined || under === regime
        expect(carried).toMatchObject({ note: mayRead ? 'ord' : undefined, history: false })
      }
    const back = { state: 'talking', epoch: 4, with: { regime: 'SoL' } } as unknown as YouthVisit
    expect(stillCarried({ epoch: 4, note: 'ord', history: true }, back)).toBeUndefined()
  })
})
