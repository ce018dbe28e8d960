/** The start page as it is now: the built page with some words filled in, readable without scripts. */
import { Hono } from 'hono/tiny'
import { county } from '../../shared/county/dalarna.ts'
import { languages, wordsIn } from '../../shared/languages.ts'
import { daysApart } from '../../shared/rules/opening/days-apart.ts'
import { waitInWords } from '../../shared/rules/line/wait-words.ts'
import type { World } from '../ports/world.ts'
import { showDoor } from '../use-cases/line/door.ts'

/** The built pages by path, with `{{door}}`, `{{opens}}` and the other tokens left to fill. */
export type Pages = Readonly<Record<string, string>>

/** How an opening is said, by the file of the language; see shared/languages.ts. */
const said = {
  sv: { locale: 'sv-SE', today: 'i dag klockan', tomorrow: 'i morgon klockan', at: 'klockan' },
  en: { locale: 'en-GB', today: 'today at', tomorrow: 'tomorrow at', at: 'at' },
} as const

/** "i dag klockan 17.00", "i morgon klockan 09.00", "måndag 23 november klockan 09.00". */
export const inWords = (instant: number, now: number, lang: string): string => {
  const { locale, today, tomorrow, at } = wordsIn<(typeof said)[keyof typeof said]>(said, lang)
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: county.timeZone,
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(instant)
    .replace(':', '.')
  const ahead = daysApart(now, instant)
  if (ahead === 0) return `${today} ${time}`
  if (ahead === 1) return `${tomorrow} ${time}`
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: county.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(instant)
  return `${day} ${at} ${time}`
}

export const doorPages = (world: World, pages: Pages): Hono => {
  const app = new Hono()
  for (const { lang, path } of languages) {
    // CloudFront asks for the file, so that the static site can answer the same request.
    app.on('GET', [path, `${path}index.html`], async (c) => {
      const door = await showDoor(world).catch(() => undefined)
      const again = door?.full?.until ?? door?.full?.opens
      const html = (pages[path] ?? '')
        // With the database silent the page still stands, with every crisis contact, as closed.
        .replaceAll('{{door}}', door?.open === true ? 'open' : 'closed')
        .replaceAll(
          '{{opens}}',
          door?.opens === undefined ? '' : inWords(door.opens, door.now, lang),
        )
        .replaceAll('{{held}}', door?.full?.why ?? '')
        .replaceAll('{{because}}', door?.full?.reason ?? '')
        .replaceAll('{{next}}', again === undefined ? '' : inWords(again, door?.now ?? 0, lang))
        .replaceAll('{{wait}}', door?.wait === undefined ? '' : waitInWords(door.wait, lang))
      return c.html(html, 200, { 'cache-control': 'public, max-age=15' })
    })
  }
  return app
}
