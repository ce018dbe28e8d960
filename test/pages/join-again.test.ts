/** A join that was not answered before the page was loaded anew is made again as the same join: one youth, one place. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clinic, noNetwork, refusal } from '../support/page.ts'

let proofs = 0
vi.mock('../../web/data/proof-of-work/solve.ts', () => ({
  proof: () => Promise.resolve({ challenge: `challenge ${++proofs}`, solution: 'solved' }),
  stillGood: () => true,
  dropProof: () => undefined,
}))

const joined = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43), rev: 1 }
/** The page is loaded: nothing is known but what the tab keeps. */
const loaded = async () => {
  vi.resetModules()
  const { changeLanguage } = await import('../../web/youth/language.ts')
  await changeLanguage('sv')
  return import('../../web/youth/join/join-line.ts')
}
const joins = (asked: ReturnType<typeof clinic>) =>
  asked
    .posted('/api/youth/visits')
    .map(({ body }) => body as { nonce: string; proof: { challenge: string } })

beforeEach(() => {
  proofs = 0
  vi.stubGlobal(
    'WebSocket',
    class {
      static OPEN = 1
      close = () => undefined
    },
  )
})
afterEach(() => sessionStorage.clear())

it('asks with the same proof and the same nonce, so that the clinic gives the same place', async () => {
  const asked = clinic(() => noNetwork)
  expect(await (await loaded()).joinLine()).toBe('unheard')
  asked.answers(({ method }) => (method === 'POST' ? joined : {}))
  expect(await (await loaded()).joinLine()).toBe('joined')
  const [first, again, ...more] = joins(asked)
  expect(again).toMatchObject({ nonce: first?.nonce, proof: first?.proof })
  expect(more).toEqual([])
})

it('is another join once it was answered, by a place or by a no', async () => {
  const asked = clinic(({ method }) => (method === 'POST' ? refusal('full') : {}))
  expect(await (await loaded()).joinLine()).toBe('closed')
  asked.answers(({ method }) => (method === 'POST' ? joined : {}))
  expect(await (await loaded()).joinLine()).toBe('joined')
  const [first, second] = joins(asked)
  expect(second?.nonce).not.toBe(first?.nonce)
  expect(Object.keys(sessionStorage)).not.toContain('joining')
})
