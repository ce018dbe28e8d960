/** A page is read aloud by a voice that lies on the phone, or there is no button; and nobody hears it on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aloudCatalogue } from '../../web/text/aloud/catalogue.ts'
import { ReadAloud } from '../../web/ui/read-aloud/read-aloud.tsx'
import { press, show, shown } from '../support/page.ts'

const said: string[] = []
const cancel = vi.fn(() => void said.splice(0))
const voices = (...some: { lang: string; localService: boolean }[]) =>
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => some,
    speak: ({ words }: { words: string }) => said.push(words),
    cancel,
  })
const text = (html: string) => {
  const place = document.createElement('div')
  place.innerHTML = html
  document.body.append(place)
  return place
}

beforeEach(async () => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly words: string) {}
      addEventListener = () => undefined
    },
  )
  said.splice(0)
  cancel.mockClear()
  document.documentElement.lang = 'sv'
  await aloudCatalogue.load('sv')
})
afterEach(() => vi.useRealTimers())

const list = '<h2>Akut hjälp</h2><ul><li><p>112 när någon är i fara</p></li></ul><p hidden>Nej</p>'

it('by a voice on the phone: each heading and paragraph once, and nothing that is hidden', async () => {
  voices({ lang: 'en-GB', localService: true }, { lang: 'sv_SE', localService: true })
  const place = text(list)
  await show(<ReadAloud of={() => place} />)
  await press('Läs upp')
  expect(said).toEqual(['Akut hjälp', '112 när någon är i fara'])
  await press('Sluta läsa upp')
  expect(cancel).toHaveBeenCalled()
  expect(said).toEqual([])
})

it('not by one that sends what is read elsewhere, nor by one of another language', async () => {
  voices({ lang: 'sv-SE', localService: false }, { lang: 'en-GB', localService: true })
  await show(<ReadAloud of={() => text(list)} />)
  expect(shown()).not.toContain('Läs upp')
})

it('and is silent as soon as the page is left', async () => {
  voices({ lang: 'sv-SE', localService: true })
  const place = text(list)
  await show(<ReadAloud of={() => place} />)
  await press('Läs upp')
  dispatchEvent(new Event('leaving'))
  expect(said).toEqual([])
})
