/**
 * A letter from a page without scripts is a form and no row of the contract. What JSON rows have by their kind, that
 * nobody's page elsewhere can send them, is asked of it by where it came from.
 */
import { bodyLimit } from 'hono/body-limit'
import { Hono } from 'hono/tiny'
import { plainLetterPath, type PagesByLanguage } from '../../../shared/plain-letter-pages.ts'
import type { World } from '../../ports/world.ts'

/** More than anybody pastes: a letter that is far too long comes back whole, to be shortened. */
const largestForm = 1024 * 1024

/** Few write so: what answers them is read with the first that does. */
export const plainLetter = (world: World, pages: () => Promise<PagesByLanguage>): Hono => {
  const app = new Hono()
  const limit = bodyLimit({
    maxSize: largestForm,
    onError: async (c) => c.html((await pages())['sv']?.stopped ?? '', 413),
  })
  app.on('POST', plainLetterPath, limit, async (c) => {
    const { answerPlainLetter } = await import('./answer-plain-letter.ts')
    return answerPlainLetter(world, await pages(), c)
  })
  return app
}
