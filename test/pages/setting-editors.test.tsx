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

test('the last exercise that is offered cannot be taken away', async () => {
  await edit('offered.exercises', ['m6-orosstund', 'm2-andetag'])
  await choose('Orosstund')
  expect(kept).toEqual(['m2-andetag'])
  expect((field('Tre andetag') as HTMLInputElement).disabled).toBe(true)
  expect((field('Bättre sömn') as HTMLInputElement).disabled).toBe(false)
})

test('a legal text is previewed in each language as it will be read', async () => {
  await edit('legal.data')
  await type('Svenska', 'Länet ansvarar.')
  await type('Lätt svenska', '')
  expect(preview()).toMatch(/Svenska\s*Länet ansvarar\..*Lätt svenska\s*Länet ansvarar\..*English/)
})
