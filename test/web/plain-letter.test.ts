/** The pages of a letter without scripts have every place the server fills, and the way home and the numbers. */
import { expect, it } from 'vitest'
import { plainLetterPages } from '../../web/build/plain-letter-pages.ts'
import { deskPage } from '../../web/build/desk-page.ts'
import { text as crisis } from '../../web/text/crisis/sv.ts'

const pages = await plainLetterPages({ script: '/plain.js', styles: ['/plain.css'] })

it('stands in every language that reaches the talk, by its own address', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    ['', '/latt', '/en', '/ar', '/so', '/prs', '/ti', '/uk'].map((path) => `${path}/brev`),
  )
})

it.each(pages)(
  '$path: every page has the exit, 112 and the way home, and no step without its words',
  ({ start, steps }) => {
    for (const html of [start, ...Object.values(steps)]) {
      expect(html).toContain('data-exit')
      expect(html).toContain('href="tel:112"')
      // A form of a page that hides where it comes from is refused.
      expect(html).toContain('<meta name="referrer" content="same-origin">')
    }
    for (const html of [start, steps.sent, steps.stopped])
      expect(html).toMatch(/<a [^>]*href="\/((latt|en|ar|so|prs|ti|uk)\/)?"/)
    const tokens = (html: string) => [...new Set(html.match(/\{\{[\w-]+\}\}/g))].sort()
    expect(tokens(start)).toEqual([])
    expect(tokens(steps.stopped)).toEqual([])
    expect(steps.write, 'what is pasted is never cut').not.toContain('maxlength')
    expect(tokens(steps.sent)).toEqual(['{{by}}', '{{words}}'])
    expect(tokens(steps.write)).toEqual(
      [
        ...['words', 'token', 'text', 'law', 'empty', 'too-long', 'urgency', 'new-words', 'failed'],
        'over',
        ...['danger', 'not-live', 'selfharm', 'violence', 'distress', 'talk', 'question'].map(
          (one) => `is-${one}`,
        ),
      ]
        .map((name) => `{{${name}}}`)
        .sort(),
    )
  },
)

it('whoever can be a youth finds the way home on a page that leads nowhere; staff have their own menu', () => {
  const page = { title: 'Samtal', script: '/guest.js', styles: [] }
  const home = '<a href="/">Till startsidan</a>'
  expect(deskPage({ ...page, crisis }).split('<footer')[1]).toContain(home)
  expect(deskPage(page)).not.toContain(home)
})
