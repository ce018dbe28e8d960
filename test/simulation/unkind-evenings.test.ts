/** Some evenings of the unkind county with every push; hundreds by `npm run unkind`. */
import { expect, it } from 'vitest'
import { compilePage } from '../unkind/browser-page.ts'
import { bundlePage } from '../unkind/pages/bundle.ts'
import { playEvening } from '../unkind/story.ts'

/** Each of these has found something: `docs/platform.md` says what. */
const kept = [18, 32, 34, 60, 146, 178, 260, 443]

it('nobody is lost between two pages, and no page says what is not so, on an evening on which everything breaks', async () => {
  const [youth, desk] = await Promise.all([bundlePage('youth'), bundlePage('desk')])
  const pages = { youth: compilePage(youth), desk: compilePage(desk) }
  const broken = []
  for (const seed of kept) {
    const told = await playEvening(seed, pages)
    if (told.found.length > 0) broken.push(told)
  }
  expect(broken).toEqual([])
  // Only ends what hangs: the machine has other work beside it.
}, 3_600_000)
