/** The address of the plan is never an empty page: the ways out and home stand there while it is on its way. */
import { beforeAll, expect, it, vi } from 'vitest'
import { startLanguage } from '../../web/youth/language.ts'
import { hash } from '../../web/youth/route.ts'
import { PlanPage } from '../../web/youth/safety/lazy-safety.tsx'
import { buttons, show, shown } from '../support/page.ts'

// It never comes.
vi.mock('../../web/youth/safety/safety-parts.tsx', () => new Promise(() => undefined))

beforeAll(startLanguage)

it('has the ways out and home before its part has come', async () => {
  hash.value = '#plan'
  await show(<PlanPage />)
  for (const words of ['Lämna sidan snabbt', 'Akut hjälp', 'Hämtar …'])
    expect(shown()).toContain(words)
  expect(buttons('Till startsidan')).toHaveLength(1)
})
