/** The start page as it is now: the built page with some words filled in, readable without scripts. */
import { Hono } from 'hono/tiny'
import { county } from '../../shared/county/dalarna.ts'
import { daysApart } from '../../shared/rules/opening/days-apart.ts'
import { waitInWords } from '../../shared/rules/line/wait-words.ts'
import type { World } from '../ports/world.ts'
import { showDoor } from '../use-cases/show-door.ts'

/** Paths of the start page in each language, with the locale its times are written in. */
export const doorPaths = [
  { path: '/', locale: 'sv-SE' },
  { path: '/latt/', locale: 'sv-SE' },
  { path: '/en/', locale: 'en-GB' },
] as const

/** The built pages by path, with `{{door}}`, `{{opens}}` and the other tokens left to fill. */
export type Pages = Readonly<Record<string, string>>

const dayNames = {
  'sv-SE': { today: 'i dag klockan', tomorrow: 'i morgon klockan' },
  'en-GB': { today: 'today at', tomorrow: 'tomorrow at' },
}

/** "i dag klockan 17.00", "i morgon klockan 09.00", "måndag 23 november klockan 09.00". */
export const inWords = (instant: number, now: number, locale: 'sv-SE' | 'en-GB'): string => {
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: county.timeZone,
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(instant)
    .replace(':', '.')
  const words = dayNames[locale]
  const ahead = daysApart(now, instant)
  if (ahead === 0) return `${words.today} ${time}`
  if (ahead === 1) return `${words.tomorrow} ${time}`
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: county.timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(instant)
  return locale === 'sv-SE' ? `${day} klockan ${time}` : `${day} at ${time}`
}

export const doorPages = (world: World, pages: Pages): Hono => {
  const app = new Hono()
  for (const { path, locale } of doorPaths) {
    // CloudFront asks for the file, so that the static site can answer the same request.
    app.on('GET', [path, `${path}index.html`], async (c) => {
      const door = await showDoor(world).catch(() => undefined)
      const again = door?.full?.until ?? door?.full?.opens
      const html = (pages[path] ?? '')
        // With the database silent the page still stands, with every crisis contact, as closed.
        .replaceAll('{{door}}', door?.open === true ? 'open' : 'closed')
        .replaceAll(
          '{{opens}}',
          door?.opens === undefined ? '' : inWords(door.opens, door.now, locale),
        )
        .replaceAll('{{held}}', door?.full?.why ?? '')
        .replaceAll('{{because}}', door?.full?.reason ?? '')
        .replaceAll('{{next}}', again === undefined ? '' : inWords(again, door?.now ?? 0, locale))
        .replaceAll(
          '{{wait}}',
          door?.wait === undefined ? '' : waitInWords(door.wait, locale === 'en-GB' ? 'en' : 'sv'),
        )
      return c.html(html, 200, { 'cache-control': 'public, max-age=15' })
    })
  }
  return app
}
