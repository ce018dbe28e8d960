/** Told outside the page when it is one's turn: once for each call, and forgotten at every end. */
import { expect, it } from 'vitest'
import { goOnDuty } from '../../functions/visit/desk/go-on-duty.ts'
import type { NoticeTo } from '../../functions/ports/notices.ts'
import { keys } from '../../functions/store/keys.ts'
import { claim } from '../../functions/use-cases/line/claim.ts'
import { askNotice } from '../../functions/use-cases/line/notices.ts'
import { putAside, ready, stay } from '../../functions/use-cases/line/ready-check.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import {
  end,
  endAndCool,
  endByCounsellor,
  leave,
} from '../../functions/use-cases/talk/end-visit.ts'
import { Channel } from '../../shared/ids.ts'
import { asYouth, elin, isHere, now, youthJoins, type Youth } from '../support/county.ts'
import { toAnswer } from '../support/time-to-answer.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const to: NoticeTo = { endpoint: 'https://push.test/send/kornknarr', key: 'B'.repeat(87) }

const world = (outcome: 'sent' | 'gone' | 'failed' = 'sent') => {
  const sent: NoticeTo[] = []
  const lasted: number[] = []
  const made: TestWorld = {
    ...testWorld(),
    notices: {
      key: () => to.key,
      takes: ({ endpoint }) => endpoint.startsWith('https://push.test/'),
      send: (one, lasts) => {
        sent.push(one)
        lasted.push(lasts)
        return Promise.resolve(outcome)
      },
    },
  }
  return { world: made, sent, lasted }
}

const asks = async (county: TestWorld): Promise<Youth> => {
  const youth = await youthJoins(county)
  await askNotice(county, await asYouth(county, youth), to)
  return youth
}
const calls = (county: TestWorld, press: string) => claim(county, elin, { press, seat: 1 })
/** All of the database, as whoever has a copy of it could read it. */
const stored = async (county: TestWorld, { visit }: Youth) =>
  JSON.stringify(await county.clinic.get(keys.visit(visit), { fresh: true }))

it('a youth who has asked for it is told when called, and whoever has not is not', async () => {
  const { world: county, sent } = world()
  await isHere(county, elin)
  await youthJoins(county)
  await calls(county, 'first')
  expect(sent).toEqual([])
  await asks(county)
  await claim(county, elin, { press: 'second', seat: 2 })
  expect(sent).toEqual([to])
})

it.each(Channel.options)('of %s it lasts as long as there is to answer', async (channel) => {
  const { world: county, lasted } = world()
  await goOnDuty(county, elin, { status: 'here', seats: 1, channels: Channel.options })
  const youth = await youthJoins(county, { channel })
  await askNotice(county, await asYouth(county, youth), to)
  await calls(county, 'first')
  expect(lasted).toEqual([toAnswer[channel]])
})

it('a press that is delivered again tells nobody twice, and another call tells anew', async () => {
  const { world: county, sent } = world()
  await isHere(county, elin)
  const youth = await asks(county)
  await Promise.all([calls(county, 'first'), calls(county, 'first')])
  await calls(county, 'first')
  expect(sent).toHaveLength(1)
  county.pass(46_000)
  await putAside(county, await now(county, youth.visit))
  expect(sent).toHaveLength(1)
  await stay(county, await now(county, youth.visit))
  await calls(county, 'second')
  expect(sent).toHaveLength(2)
})

it('where it is told cannot be read from the database, nor asked for an address we do not know', async () => {
  const { world: county } = world()
  const youth = await asks(county)
  const lies = await stored(county, youth)
  expect(lies).toContain('"notice"')
  expect(lies).not.toMatch(/kornknarr|push\.test|BBBBBBBB/)
  const elsewhere = { ...to, endpoint: 'http://169.254.169.254/' }
  const visit = await now(county, youth.visit)
  await expect(askNotice(county, visit, elsewhere)).rejects.toMatchObject({ code: 'bad-input' })
  const none: TestWorld = { ...county, notices: undefined }
  await expect(askNotice(none, visit, to)).rejects.toMatchObject({ code: 'bad-input' })
})

it('who no longer wants it is not told, and neither is a browser that wants no more', async () => {
  const first = world()
  await isHere(first.world, elin)
  const changed = await asks(first.world)
  await askNotice(first.world, await now(first.world, changed.visit), undefined)
  expect(await stored(first.world, changed)).not.toContain('notice')
  await calls(first.world, 'first')
  expect(first.sent).toEqual([])

  const second = world('gone')
  await isHere(second.world, elin)
  const gone = await asks(second.world)
  await calls(second.world, 'first')
  expect(second.sent).toHaveLength(1)
  expect(await stored(second.world, gone)).not.toContain('notice')
})

it('a push service that does not answer does not keep a youth from being called', async () => {
  const { world: county } = world()
  const broken: TestWorld = {
    ...county,
    notices: { ...county.notices!, send: () => Promise.reject(new Error('no')) },
  }
  await isHere(broken, elin)
  const youth = await asks(broken)
  expect(await calls(broken, 'first')).toMatchObject({ outcome: 'claimed' })
  expect((await now(broken, youth.visit)).state).toBe('called')
  expect(broken.logged).toContain('notice-failed')
})

const inTalk = async (county: TestWorld, youth: Youth) => {
  await isHere(county, elin)
  await calls(county, 'first')
  await ready(county, await now(county, youth.visit))
}
const ends: [string, (county: TestWorld, youth: Youth) => Promise<unknown>][] = [
  ['leaves the line', async (county, youth) => leave(county, await asYouth(county, youth))],
  [
    'ends the talk',
    async (county, youth) => {
      await inTalk(county, youth)
      await end(county, await asYouth(county, youth))
    },
  ],
  [
    'is in a talk that the counsellor ends',
    async (county, youth) => {
      await inTalk(county, youth)
      await endByCounsellor(county, await now(county, youth.visit))
    },
  ],
  [
    'is in a talk that is used to hurt',
    async (county, youth) => {
      await inTalk(county, youth)
      await endAndCool(county, await now(county, youth.visit))
    },
  ],
  [
    'is lost from the line',
    async (county) => {
      county.pass(24 * 3_600_000)
      for (let round = 0; round < 3; round++) {
        await sweep(county)
        county.pass(11 * 60_000)
      }
    },
  ],
]
it.each(ends)('nothing of it is left when a youth %s', async (_, ending) => {
  const { world: county } = world()
  const youth = await asks(county)
  expect(await stored(county, youth)).toContain('notice')
  await ending(county, youth)
  expect((await now(county, youth.visit)).state).toMatch(/^(ended|left|lost)$/)
  expect(await stored(county, youth)).not.toContain('notice')
})
