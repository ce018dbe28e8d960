/** The editors of settings: what stands in the preview is what the page will say, also before a row is filled in. */
import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { kindOf, ofCode, whatOf } from '../../web/board/settings/setting-kinds.tsx'
import { buttons, choose, field, press, show, type } from '../support/page.ts'

let kept: unknown
/** A form as it begins, and its preview. */
const Edit = ({ name, from }: { name: string; from: unknown }) => {
  const [value, write] = useState(from)
  kept = value
  const { Fields, Shown } = kindOf(name)
  return (
    <>
      <Fields of={whatOf(name)} value={value} write={write} />
      <div id="preview">
        <Shown of={whatOf(name)} value={value} />
      </div>
    </>
  )
}
const edit = (name: string, from: unknown = ofCode(name)) => show(<Edit name={name} from={from} />)
const preview = () => document.querySelector('#preview')!.textContent

test('a goal that is not filled in is said to be so, and not from no month on', async () => {
  await edit('target.in-time')
  await press('Lägg till ett mål')
  expect(preview()).toContain('Från början: minst 80')
  expect(preview()).not.toMatch(/Från :|minst 0/)
  expect(preview()).toContain('Mål 1: fyll i månad, mål och beslut.')
  await type('Gäller från och med månad', '2027-01')
  await type('Mål i procent', '85')
  await type('Beslutat den', '2026-12-01')
  await type('Vem har beslutat', 'Länsgruppen')
  expect(preview()).toMatch(/Från 2027-01: minst 85\s%\. Länsgruppen/)
  await press('Ta bort mål 1')
  expect(kept).toEqual([])
})

test.each([
  ['replies.somn', { title: 'Sova', text: 'Hur länge?' }, 'ett svar', 'svar'],
  ['chain.sjalvskada', { ask: 'Fara nu?', then: '112.' }, 'ett steg', 'steg'],
])('of %s a row is added last, any is taken away, and one stays', async (name, row, one, word) => {
  await edit(name, [row])
  expect(buttons(`Ta bort ${word} 1`)).toHaveLength(0)
  await press(`Lägg till ${one}`)
  const [first, second] = Object.keys(row)
  expect(kept).toEqual([row, { [first!]: '', [second!]: '' }])
  await press(`Ta bort ${word} 1`)
  expect(kept).toEqual([{ [first!]: '', [second!]: '' }])
  expect(buttons(`Ta bort ${word} 1`)).toHaveLength(0)
})

test('topics are hidden and moved up, and those of danger stay', async () => {
  await edit('offered.topics', ['somn', 'familj', 'vald', 'sjalvskada', 'inte-vilja-leva', 'annat'])
  for (const always of ['Våld och hot', 'Skada sig själv', 'Inte vilja leva', 'Något annat'])
    expect((field(always) as HTMLInputElement).disabled, always).toBe(true)
  await press('Flytta upp Familjen')
  await choose('Sömn')
  expect(kept).toEqual(['familj', 'vald', 'sjalvskada', 'inte-vilja-leva', 'annat'])
  expect(preview()).toMatch(/^Familjen.*Visas inte:.*Sömn/)
  await choose('Sömn')
  expect(kept).toEqual(['familj', 'vald', 'sjalvskada', 'inte-vilja-leva', 'annat', 'somn'])
})

const topicOf = (label: string) => field(label) as HTMLInputElement
const oddName = () => kindOf('named.topics').odd!('topics', kept as never)

test('a topic is named beside what it is built with, language by language, and one of danger is not there to name', async () => {
  await edit('named.topics')
  const page = document.body.textContent
  expect(page).toMatch(/inte vad det betyder.*räknas månad för månad.*ett nytt ämne/)
  expect(page).toMatch(/döps inte om: .*Våld och hot, Kontroll och heder, .*Något annat/)
  for (const topic of ['Våld och hot', 'Inte vilja leva', 'Något annat'])
    expect(() => field(`${topic}, Svenska`), topic).toThrow()
  expect(preview()).toBe('Alla heter som från början.')
  for (const [language, built] of [
    ['Svenska', 'Sömn'],
    ['Lätt svenska', 'Jag sover dåligt'],
    ['English', 'Sleep'],
    ['Українська', 'Сон'],
  ])
    expect(
      topicOf(`Sömn, ${language}`).closest('.field')!.textContent,
      'what it is built with',
    ).toContain(`Från början: ${built}`)
  await type('Sömn, Svenska', 'Sova')
  await type('Sömn, English', 'Sleeping')
  expect(kept).toEqual({ sv: { somn: 'Sova' }, en: { somn: 'Sleeping' } })
  expect(oddName()).toBeUndefined()
  expect(preview()).toMatch(
    /Svenska: Sova \(Från början: Sömn\).*Lätt svenska: Jag sover dåligt \(som från början\).*English: Sleeping/,
  )
  await type('Sömn, Svenska', '')
  expect(kept).toEqual({ en: { somn: 'Sleeping' } })
  expect(oddName()).toMatch(/”Sömn”, English: skriv namnet på svenska också/)
  await type('Sömn, Svenska', 'Familjen')
  expect(oddName()).toMatch(/”Sömn”, Svenska: ett annat ämne heter så/)
  await type('Sömn, Svenska', 'Sova <gott>')
  expect(oddName()).toMatch(/”Sömn”, Svenska: skriv ett namn med bara text/)
  await type('Sömn, Svenska', '')
  await type('Sömn, English', '')
  expect(kept, 'as it was built').toEqual({})
})

test('the last exercise that is offered cannot be taken away', async () => {
  await edit('offered.exercises', ['m6-orosstund', 'm2-andetag'])
  await choose('Orosstund')
  expect(kept).toEqual(['m2-andetag'])
  expect((field('Tre andetag') as HTMLInputElement).disabled).toBe(true)
  expect((field('Bättre sömn') as HTMLInputElement).disabled).toBe(false)
})

test('what is wrong with an added row is said of that row, and one that is taken away is gone', async () => {
  const odd = (of: string) => kindOf(`added.${of}`).odd!(of, kept)
  await edit('added.contacts')
  await press('Lägg till en kontakt')
  expect(odd('contacts')).toMatch(/^Kontakt 1: skriv ett namn/)
  await type('Namn', 'Ungas linje')
  expect(odd('contacts')).toMatch(/^Kontakt 1: fyll i ett telefonnummer eller en adress/)
  await type('Telefon', 'ring oss')
  expect(odd('contacts')).toMatch(/^Kontakt 1: skriv numret med siffror/)
  await type('Telefon', '90101')
  expect(odd('contacts')).toMatch(/^Kontakt 1: det numret finns redan/)
  await type('Telefon', '0250-12 34 56')
  await type('Chatt', 'https://unga.example')
  expect(odd('contacts')).toMatch(/^Kontakt 1: skriv chattens adress utan https/)
  await type('Chatt', 'unga.example')
  await type('Namn', '<script>alert(1)</script>')
  expect(odd('contacts')).toMatch(/^Kontakt 1: skriv ett namn med bara text/)
  await type('Namn', 'bris')
  expect(odd('contacts')).toMatch(/^Kontakt 1: det finns redan en med det namnet/)
  await type('Namn', 'Ungas linje')
  expect(odd('contacts')).toBeUndefined()
  expect(preview()).toMatch(/Ungas linje.*mår dåligt.*Vissa tider\..*0250-12 34 56 · unga\.example/)
  const [{ id }] = kept as [{ id: string }]
  expect(id).toMatch(/^egen-[a-z0-9]{8}$/)
  await press('Lägg till en kontakt')
  expect(kept).toMatchObject([{ id }, { name: '' }])
  await press('Ta bort kontakt 1')
  expect(kept).toMatchObject([{ name: '' }])
})

test('an entry of the directory says what it lacks until it can be shown', async () => {
  const odd = () => kindOf('added.services').odd!('services', kept)
  await edit('added.services')
  await press('Lägg till en rad')
  await type('Namn', 'Elevhälsan i skolan')
  await type('Vad den gör', 'Mat och någon att prata med.')
  expect(odd()).toMatch(/^Rad 1: välj minst en sak/)
  await choose('Pengar och skulder')
  await type('Webbadress', 'koket.example.se')
  expect(odd()).toMatch(/^Rad 1: skriv dagen/)
  await type('Kontrollerat', '2026-11-30')
  expect(odd()).toMatch(/^Rad 1: det finns redan en med det namnet/)
  await type('Namn', 'Öppna köket')
  await type('Från ålder', '20')
  await type('Till och med ålder', '16')
  expect(odd()).toMatch(/^Rad 1: åldrarna/)
  await type('Till och med ålder', '24')
  expect(odd()).toBeUndefined()
  expect(preview()).toMatch(/Öppna köket.*20–24 år.*Pengar och skulder.*koket\.example\.se/)
})

test.each([
  ['contacts', 'en kontakt', 'العربية', 'ar'],
  ['services', 'en rad', 'English', 'en'],
] as const)(
  'in %s an entry is for some municipalities or all, and has a name in other languages',
  async (of, one, language, lang) => {
    await edit(`added.${of}`)
    await press(`Lägg till ${one}`)
    expect(preview()).not.toContain('Mora')
    await choose('Orsa')
    await choose('Mora')
    await type(`Heter, ${language}`, 'Kitchen')
    expect(kept).toMatchObject([{ municipalities: ['2062', '2034'], names: { [lang]: 'Kitchen' } }])
    expect(preview()).toContain(`Mora, Orsa · ${language}: Kitchen`)
    await choose('Orsa')
    await choose('Mora')
    expect(JSON.stringify(kept)).not.toContain('municipalities')
    if (of === 'services') {
      await type('Gör, English', 'Food.')
      expect(kept).toMatchObject([{ abouts: { en: 'Food.' } }])
    }
  },
)

test('a contact is left out and shown again with its ways, and a first door cannot be', async () => {
  await edit('contact.jourhavande-prast')
  await choose('Visas')
  expect(kept).toEqual({ chat: 'www.svenskakyrkan.se/jourhavandeprast', hidden: true })
  expect(preview()).toContain('Visas inte.')
  await choose('Visas')
  expect(kept).toEqual({ chat: 'www.svenskakyrkan.se/jourhavandeprast' })
  await edit('service.umo')
  expect(field('Visas')).toBeDefined()
  await edit('service.elevhalsa')
  expect(document.body.textContent).toContain('Visas alltid: här finns den som är i fara')
  expect(document.querySelector('input[type=checkbox]')).toBeNull()
})

test('a legal text is previewed in each language as it will be read', async () => {
  await edit('legal.data')
  await type('Svenska', 'Länet ansvarar.')
  await type('Lätt svenska', '')
  expect(preview()).toMatch(/Svenska\s*Länet ansvarar\..*Lätt svenska\s*Länet ansvarar\..*English/)
})
