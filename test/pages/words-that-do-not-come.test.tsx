/** What did not come once is asked for until it comes; meanwhile the page says so and leads home. */
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { safetyCatalogue } from '../../web/text/safety/catalogue.ts'
import { laterCatalogue } from '../../web/text/later/catalogue.ts'
import { ShelfPage } from '../../web/youth/shelf/shelf-page.tsx'
import { LaterDoor } from '../../web/youth/later/lazy-later.tsx'
import { startLanguage } from '../../web/youth/language.ts'
import { fetchBeyond } from '../../web/youth/lazy-beyond.ts'
import { hash } from '../../web/youth/route.ts'
import { PlanPage } from '../../web/youth/safety/plan-page.tsx'
import { shelfCatalogue } from '../../web/text/shelf/catalogue.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { buttons, clinic, eventually, noNetwork, show, shown } from '../support/page.ts'

beforeAll(async () => {
  // The letter's page too: how long a busy machine reads it is not what is asked.
  await Promise.all([startLanguage(), fetchBeyond()])
  clinic(() => noNetwork)
})
beforeEach(() => {
  document.documentElement.lang = 'sv'
})

it.each([
  ['the plan', '#plan', safetyCatalogue, () => <PlanPage />, safetySv.plan.title],
  ['the shelf', '#ova', shelfCatalogue, () => <ShelfPage />, 'Öva själv'],
  ['a letter', '#brev', laterCatalogue, () => <LaterDoor at="#brev" />, 'Skriv ett brev'],
] as const)('%s', async (_, at, topic, page, title) => {
  const failing = vi.spyOn(topic, 'load').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  hash.value = at
  await show(page())
  expect(shown()).toContain('Ingen kontakt just nu. Vi försöker igen.')
  expect(buttons('Till startsidan')).toHaveLength(1)
  expect(buttons('Försök igen')).toHaveLength(1)
  await eventually(() => expect(document.querySelector('h1')?.textContent).toContain(title))
  await eventually(() => expect(shown()).not.toContain('Ingen kontakt'))
  failing.mockRestore()
})
