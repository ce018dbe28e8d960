/** The bar and the sentence of the ready check are as long as the rule says, whatever it says. */
import { beforeAll, expect, it, vi } from 'vitest'
import type * as Times from '../../shared/rules/line/times.ts'
import { serverNow } from '../../web/data/server-clock.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { CalledPage } from '../../web/youth/waiting/called-page.tsx'
import { clinic, show } from '../support/page.ts'

// A figure that no page happens to say.
vi.mock('../../shared/rules/line/times.ts', async (original) => {
  const real = await original<typeof Times>()
  return { ...real, times: { ...real.times, readyCheck: 51_000 } }
})

beforeAll(startLanguage)

it('a ready check of 51 seconds has a bar of 51 and says so', async () => {
  document.documentElement.lang = 'sv'
  clinic(() => ({}))
  await show(
    <CalledPage
      now={{
        state: 'called',
        visit: 'v_abcdefghijklmnopqrstuvwxyz',
        rev: 2,
        channel: 'chat',
        level: 4,
        connected: true,
        epoch: 2,
        with: {
          firstName: 'Elin',
          profession: 'kurator',
          employer: 'Mora kommun',
          regime: 'SoL',
        },
        pass: 'a.b',
        keys: [],
        toldAt: 0,
        medium: 'chat',
        identity: 'anonymous',
        paused: false,
        // The server's clock is ahead: no more is promised than there is.
        readyBy: serverNow() + 60_000,
      }}
    />,
  )
  const bar = document.querySelector<HTMLProgressElement>('.countdown')
  expect(bar?.getAttribute('max') ?? bar?.max).toSatisfy((max) => Number(max) === 51)
  expect(document.querySelector('.countdown + p')?.textContent).toMatch(/\b51\b/)
})
