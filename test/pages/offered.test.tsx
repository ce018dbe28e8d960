/** What the county offers is what a young person sees, in its order; without a word from the county, all that the code ships. */
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { Join } from '../../web/youth/join/join.tsx'
import { forgetAnswers } from '../../web/youth/join/join-answers.ts'
import { changeLanguage, startLanguage } from '../../web/youth/language.ts'
import { TellMore } from '../../web/youth/later/tell-more.tsx'
import { hash } from '../../web/youth/route.ts'
import { ShelfPage } from '../../web/youth/shelf/shelf-page.tsx'
import { clinic, eventually, leave, noNetwork, show } from '../support/page.ts'

beforeAll(() => startLanguage())
beforeEach(() => {
  forgetAnswers()
  clinic(() => noNetwork)
})
afterEach(() => {
  for (const what of ['topics', 'exercises', 'named']) delete document.body.dataset[what]
})

const offer = (what: Record<string, string[]>) => {
  for (const [name, ids] of Object.entries(what)) document.body.dataset[name] = ids.join(' ')
}
const choices = () => [...document.querySelectorAll('.choice')].map((one) => one.textContent.trim())
const showLetter = () =>
  show(<TellMore title="Mer" topics={[]} nickname="" onTell={() => undefined} />)

it.each([
  ['at the door', () => show(<Join step="topics" />)],
  ['of a letter, a time and a wish', showLetter],
])('the topics %s', async (_, open) => {
  await open()
  expect(choices()).toContain('Sömn')
  expect(choices().length).toBeGreaterThan(16)
  await leave()
  offer({ topics: ['inte-vilja-leva', 'vald', 'of-another-release', 'sjalvskada', 'annat'] })
  await open()
  expect(choices()).toEqual(['Inte vilja leva', 'Våld och hot', 'Skada sig själv', 'Något annat'])
})

it.each([
  ['at the door', () => show(<Join step="topics" />)],
  ['of a letter, a time and a wish', showLetter],
])(
  'a topic by the county’s own name %s, and by the built one in another language',
  async (_, open) => {
    document.body.dataset['named'] = JSON.stringify({
      sv: { somn: 'Sova', familj: 'Hemma' },
      uk: { somn: 'Спати' },
    })
    for (const [lang, said, unsaid] of [
      ['sv', ['Sova', 'Hemma', 'Kroppen'], ['Sömn', 'Familjen']],
      ['en', ['Sleep', 'Family'], ['Sova', 'Hemma']],
      ['uk', ['Спати', 'Сім’я'], ['Сон']],
    ] as const) {
      await changeLanguage(lang)
      await open()
      for (const one of said) expect(choices(), lang).toContain(one)
      for (const one of unsaid) expect(choices(), lang).not.toContain(one)
      await leave()
    }
    delete document.body.dataset['named']
    await changeLanguage('sv')
    await open()
    expect(choices()).toContain('Sömn')
  },
)

it('the exercises of the shelf', async () => {
  offer({ exercises: ['m7-vardagen', 'm2-andetag'] })
  hash.value = '#ova'
  await show(<ShelfPage />)
  const titles = () =>
    [...document.querySelectorAll('details.card > summary')].map((one) => one.textContent)
  await eventually(() => expect(titles()).toEqual(['Bättre sömn', 'Tre andetag']))
})
