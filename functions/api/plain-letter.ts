/**
 * A letter from a page without scripts is a form and no row of the contract. What JSON rows have by their kind, that
 * nobody's page elsewhere can send them, is asked of it by where it came from.
 */
import { Hono } from 'hono/tiny'
import { plainLetterPath, type PagesByLanguage } from '../../shared/plain-letter-pages.ts'
import type { World } from '../ports/world.ts'

/** Few write so: what answers them is read with the first that does. */
export const plainLetter = (world: World, pages: () => Promise<PagesByLanguage>): Hono => {
  const app = new Hono()
  app.on('POST', plainLetterPath, async (c) => {
    const { answerPlainLetter } = await import('./answer-plain-letter.ts')
    return answerPlainLetter(world, await pages(), c)
  })
  return app
}
