/** A page whose words are still on their way has a way home already: on a slow net that may be all there is. */
import { beforeAll, expect, it, vi } from 'vitest'
import { Later } from '../../web/youth/later/later-pages.tsx'
import { hash } from '../../web/youth/route.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { clinic, noNetwork, press, show, shown } from '../support/page.ts'

// They never come.
vi.mock('../../web/youth/later/later-words.ts', () => ({
  loadLaterWords: () => new Promise(() => undefined),
  laterWords: () => undefined,
}))

beforeAll(async () => {
  await startLanguage()
  clinic(() => noNetwork)
})

it('leads home while it is coming', async () => {
  hash.value = '#mitt'
  await show(<Later at="#mitt" />)
  expect(shown()).toContain('Hämtar …')
  await press('Till startsidan')
  expect(hash.value).toBe('')
})
