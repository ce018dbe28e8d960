/** The start page as it is now: the built page with some words filled in, readable without scripts. */
import { Hono } from 'hono/tiny'
import { languages } from '../../shared/languages.ts'
import { openingInWords } from '../../shared/rules/opening/opening-words.ts'
import { openAt } from '../../shared/rules/safety/who-answers.ts'
import { waitInWords } from '../../shared/rules/line/wait-words.ts'
import { timeWordsIn } from '../../shared/time-words/time-words.ts'
import type { World } from '../ports/world.ts'
import type { Door } from '../../shared/contract/visit/door.ts'
import type { Pages } from '../http/packed-pages.ts'
import { showDoor } from '../use-cases/line/door.ts'

/** Whom to ring is not waited for: after this the page stands without knowing how the door is. */
const knownWithin = 700

const doorSoon = (world: World): Promise<Door | undefined> =>
  new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(undefined), knownWithin)
    void showDoor(world)
      .then(resolve, () => resolve(undefined))
      .finally(() => clearTimeout(tooLate))
  })

export const doorPages = (world: World, pages: Pages): Hono => {
  const app = new Hono()
  for (const { lang, path } of languages) {
    const words = timeWordsIn(lang)
    // CloudFront asks for the file, so that the static site can answer the same request.
    app.on('GET', [path, `${path}index.html`], async (c) => {
      const door = await doorSoon(world)
      const again = door?.full?.until ?? door?.full?.opens
      const html = (pages[path] ?? '')
        // With the database silent the page stands with every crisis contact, and claims neither.
        .replaceAll('{{door}}', door === undefined ? 'unknown' : door.open ? 'open' : 'closed')
        .replaceAll('{{now}}', openAt(world.now()))
        .replaceAll('{{here}}', (door?.professions.length ?? 0) > 0 ? 'yes' : '')
        .replaceAll(
          '{{opens}}',
          door?.opens === undefined ? '' : openingInWords(door.opens, door.now, words.days),
        )
        .replaceAll('{{held}}', door?.full?.why ?? '')
        .replaceAll('{{because}}', door?.full?.reason ?? '')
        .replaceAll(
          '{{next}}',
          again === undefined ? '' : openingInWords(again, door?.now ?? 0, words.days),
        )
        .replaceAll('{{wait}}', door?.wait === undefined ? '' : waitInWords(door.wait, words))
      return c.html(html, 200, { 'cache-control': 'public, max-age=15' })
    })
  }
  return app
}
