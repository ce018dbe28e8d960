/** The shelf of self-help: anybody may use it, nothing of it leaves the tab, and nothing goes without a word. */
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { hash } from '../../web/youth/route.ts'
import { changeLanguage, startLanguage } from '../../web/youth/language.ts'
import { exerciseHtml } from '../../web/youth/shelf/print-exercise.ts'
import { ShelfPage } from '../../web/youth/shelf/shelf-page.tsx'
import { clear } from '../../web/youth/shelf/shelf-storage.ts'
import { readSheet } from '../../shared/programme/sheet-text.ts'
import { alerts, clinic, eventually, field, press, show, shown, type } from '../support/page.ts'

beforeEach(async () => {
  await startLanguage()
  clear()
  hash.value = '#ova'
})

const opened = async () => {
  const asked = clinic(() => ({}))
  await show(<ShelfPage />)
  await eventually(() => expect(document.querySelectorAll('details.card')).toHaveLength(4))
  return asked
}

it('keeps what is written in this tab alone, and asks the clinic nothing', async () => {
  const asked = await opened()
  await type('Vilken plats?', 'Köksstolen')
  await type('Vad ska du göra?', 'Fråga om läxan')
  expect(JSON.parse(sessionStorage.getItem('shelf')!)).toEqual({
    'm6-orosstund.plats': 'Köksstolen',
    'm5-protokoll.test.0.steg': 'Fråga om läxan',
  })
  expect(localStorage.length).toBe(0)
  expect(asked.sent).toEqual([])
})

it('has a row for another try when one is asked for', async () => {
  await opened()
  await press('Lägg till en rad')
  const second = [...document.querySelectorAll('section')].find((one) =>
    one.getAttribute('aria-label')?.endsWith('Rad 2'),
  )
  expect(second?.querySelectorAll('input, select').length).toBe(9)
})

it('is emptied after one question, and says so', async () => {
  await opened()
  await type('Vilken plats?', 'Köksstolen')
  await press('Töm alla rutor')
  expect(field('Vilken plats?').value).toBe('Köksstolen')
  await press('Ja, ta bort allt')
  expect(field('Vilken plats?').value).toBe('')
  expect(sessionStorage.getItem('shelf')).toBeNull()
  expect(shown()).toContain('Allt är borta.')
})

it('says so when the tab keeps nothing, and what was written stays on the page', async () => {
  await opened()
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: full, removeItem: full })
  await type('Vilken plats?', 'Köksstolen')
  vi.unstubAllGlobals()
  expect(alerts()).toEqual([
    'Det här sparas inte i fliken. Skriv ut det du vill ha kvar innan du lämnar sidan.',
  ])
  expect(field('Vilken plats?').value).toBe('Köksstolen')
})

it('takes a whole book pasted at once', async () => {
  await opened()
  const book = 'a'.repeat(100_000)
  await type('Vilken plats?', book)
  expect(field('Vilken plats?').value).toHaveLength(100_000)
  expect(sessionStorage.getItem('shelf')).toContain(book)
})

it('prints one exercise alone, every word escaped', async () => {
  const sheet = await readSheet('shelf', 'sv')
  const exercise = sheet.exercises.find(({ id }) => id === 'm5-protokoll')!
  const html = exerciseHtml('Ett litet försök', exercise, {
    'm5-protokoll.test.0.steg': '<img src=x onerror=alert(1)>',
    'm5-protokoll.test.10.steg': 'sist',
    'm5-protokoll.test.2.steg': 'mitten',
    'm6-orosstund.plats': 'Köksstolen',
  })
  expect(html).toBe(
    '<h1>Ett litet försök</h1>' +
      '<h2>Vad ska du göra?</h2><p>&lt;img src=x onerror=alert(1)&gt;</p>' +
      '<h2>Vad ska du göra?</h2><p>mitten</p>' +
      '<h2>Vad ska du göra?</h2><p>sist</p>',
  )
})

it('shows a reader of another language the English one, marked as English, with a sentence in their own', async () => {
  await opened()
  await type('Vilken plats?', 'Köksstolen')
  await act(() => changeLanguage('so'))
  await eventually(() => expect(shown()).toContain('Worry time'))
  const part = document.querySelector('.stand-in')!
  expect([part.getAttribute('lang'), part.getAttribute('dir')]).toEqual(['en', 'ltr'])
  expect(part.querySelector('p')?.lang).toBe('so')
  // What was written is still there.
  expect(field('What place?').value).toBe('Köksstolen')
})
