/** The start page as it is now: the built page with some words filled in, readable without scripts. */
import { Hono } from 'hono/tiny'
import { municipalitiesNamed } from '../../shared/county/dalarna.ts'
import { languages } from '../../shared/languages.ts'
import { openAt } from '../../shared/rules/safety/who-answers.ts'
import type { World } from '../ports/world.ts'
import type { PageSettings } from '../settings/index.ts'
import type { Door } from '../../shared/contract/visit/door.ts'
import type { Pages } from '../http/packed-pages.ts'
import { showDoor } from '../use-cases/line/door.ts'

/** Whom to ring is not waited for: after this the page stands without knowing how the door is. */
const knownWithin = 700

const soon = <T>(asked: Promise<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(undefined), knownWithin)
    void asked.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(tooLate))
  })

const readSettings = async (world: World): Promise<PageSettings> =>
  (await import('../settings/lazy.ts')).pageSettings(world, municipalitiesNamed)

/** While the database is silent, what was read last is truer than what was built. */
const settingsOf = (world: World): (() => Promise<PageSettings | undefined>) => {
  let last: PageSettings | undefined
  return async () => (last = (await soon(readSettings(world))) ?? last)
}

/** The list of urgent help, from its heading to the end of its card. */
const urgentHelp = /<section[^>]* id="akut".*?<\/section>/s

const importWords = () =>
  Promise.all([
    import('../../shared/rules/opening/opening-words.ts'),
    import('../../shared/rules/line/wait-words.ts'),
    import('../../shared/time-words/time-words.ts'),
  ])
let imported: ReturnType<typeof importWords> | undefined

/** The words of every language are read with the first page that is asked for, and not with every other answer. */
export const readWords = (): ReturnType<typeof importWords> => (imported ??= importWords())

export const doorPages = (world: World, pages: Pages): Hono => {
  const app = new Hono()
  const settingsSoon = settingsOf(world)
  for (const { lang, path } of languages) {
    const page = pages[path]
    if (page === undefined) continue
    // CloudFront asks for the file, so that the static site can answer the same request.
    app.on('GET', [path, `${path}index.html`], async (c) => {
      const [door, settings, [{ openingInWords, whoIsHere }, { waitInWords }, { timeWordsIn }]] =
        await Promise.all([soon(showDoor(world)), settingsSoon(), readWords()])
      const words = timeWordsIn(lang)
      const { now = 0, opens, expected, full, wait }: Partial<Door> = door ?? {}
      const inWords = (at = 0): string => (at === 0 ? '' : openingInWords(at, now, words.days))
      const html = page
        // With the database silent the page stands with every crisis contact, and claims neither.
        .replaceAll('{{door}}', door === undefined ? 'unknown' : door.open ? 'open' : 'closed')
        .replace(urgentHelp, (list) => settings?.put(list, lang) ?? list)
        .replace('<body ', settings?.body ?? '<body ')
        .replaceAll('{{now}}', openAt(world.now()))
        .replaceAll('{{here}}', door === undefined ? '' : whoIsHere(door))
        .replaceAll('{{opens}}', inWords(opens))
        .replaceAll('{{expected}}', inWords(expected))
        .replaceAll('{{held}}', full?.why ?? '')
        .replaceAll('{{because}}', full?.reason ?? '')
        .replaceAll('{{next}}', inWords(full?.until ?? full?.opens))
        .replaceAll('{{wait}}', wait ? waitInWords({ ...wait, comes: undefined }, words) : '')
      return c.html(html, 200, { 'cache-control': 'public, max-age=15' })
    })
  }
  return app
}
