/** A way into the programme that has been closed on this page is not opened again by what was asked before and is answered late. */
import { afterEach, expect, it } from 'vitest'
import {
  closeSession,
  ended,
  followSession,
  keepSession,
  noteProblem,
  session,
} from '../../web/programme/session.ts'
import { Problem } from '../../web/data/client.ts'
import { clinic, eventually, refusal, settled } from '../support/page.ts'

const minute = 60_000
const of = (token: string, minutes: number) =>
  ({ token, until: Date.now() + minutes * minute }) as Parameters<typeof keepSession>[0]
const missing = new Problem('not-found')

afterEach(() => closeSession('left'))

let follows = false
const asks: Record<string, () => void> = {
  'a look at whether it still holds': () => noteProblem(missing),
  'the minute at which it is renewed': () => {
    if (!follows) followSession()
    follows = true
  },
}
it.each(Object.keys(asks))('by %s', async (name) => {
  for (const late of [of('renewed', 60), refusal('not-found', 404)]) {
    let answer = (_: unknown): void => undefined
    const asked = clinic(() => new Promise((resolve) => (answer = resolve)))
    keepSession(of('mine', 5))
    asks[name]!()
    await eventually(() => expect(asked.sent).toHaveLength(1))
    await settled()
    closeSession('left')
    answer(late)
    await settled()
    expect(session.value).toBeUndefined()
    expect(ended.value).toBe('left')
    expect(sessionStorage.getItem('programme')).toBeNull()
  }
})

it('and goes on by what is answered while it is open', async () => {
  clinic(() => of('renewed', 60))
  keepSession(of('mine', 5))
  noteProblem(missing)
  await eventually(() => expect(session.value?.token).toBe('renewed'))
})
