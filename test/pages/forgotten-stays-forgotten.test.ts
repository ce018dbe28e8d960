/** "Glöm mig" holds, whatever was pressed before it and is answered afterwards. */
import { expect, it, vi } from 'vitest'
import { act, api, enterVisit, forgetVisit, visit } from '../../web/youth/visit/visit-store.ts'
import { clinic, eventually, settled } from '../support/page.ts'

vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))

const mine = { visit: `v_${'a'.repeat(26)}`, secret: 's'.repeat(43) }
const waiting = { state: 'waiting', visit: mine.visit, rev: 2, connected: true }

it('of a press that is answered late', async () => {
  let answer = (_: unknown): void => undefined
  const late = new Promise((resolve) => (answer = resolve))
  const asked = clinic(({ method }) => (method === 'POST' ? late : waiting))
  enterVisit(mine)
  await eventually(() => expect(visit.value?.state).toBe('waiting'))
  const done = act(api.stay)
  await eventually(() => expect(asked.posted()).toHaveLength(1))
  forgetVisit()
  expect(visit.value).toBeUndefined()
  answer({ ...waiting, rev: 3 })
  await done
  await settled()
  expect(visit.value).toBeUndefined()
})
