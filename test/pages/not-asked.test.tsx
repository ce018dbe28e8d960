/** A form that is not asked for, or is answered already, says so before seven questions are answered in vain. */
import { beforeEach, expect, it } from 'vitest'
import { text as en } from '../../web/text/programme/en.ts'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { ScalePage } from '../../web/programme/scales/scale-page.tsx'
import { keepSession } from '../../web/programme/session.ts'
import { buttons, clinic, eventually, leave, press, show, shown } from '../support/page.ts'

beforeEach(async () => {
  await useLanguage('sv')
  keepSession({ token: 't', until: Date.now() + 3_600_000 } as never)
})
const heading = () => document.querySelector('h1')?.textContent

it('is told in the heading, and asks nothing', async () => {
  clinic(() => ({ scalesDue: [{ scale: 'gad7', occasion: 'm3' }] }))
  await show(<ScalePage scale="gad7" occasion="pre" />)
  await eventually(() => expect(heading()).toBe('Inget att svara på nu'))
  expect(shown()).toContain('Du har redan svarat på de här frågorna, eller så kommer de senare.')
  expect(buttons('Hoppa över')).toEqual([])
})

it('which is asked for is shown, and stays when it is answered meanwhile', async () => {
  const asked = clinic(() => ({ scalesDue: [{ scale: 'gad7', occasion: 'pre' }] }))
  await show(<ScalePage scale="gad7" occasion="pre" />)
  await eventually(() => expect(buttons('Hoppa över')).toHaveLength(1))
  await press(document.querySelector<HTMLInputElement>('input[type=radio]')!)
  asked.answers(() => ({ scalesDue: [] }))
  await leave()
  await show(<ScalePage scale="gad7" occasion="pre" />)
  await eventually(() => expect(asked.sent.length).toBeGreaterThan(1))
  expect(heading()).toBe('Frågor om oro')
})

it('is asked without a network too', async () => {
  clinic(() => {
    throw new TypeError('Failed to fetch')
  })
  await show(<ScalePage scale="gad7" occasion="pre" />)
  expect(heading()).toBe('Frågor om oro')
})

it('says that it is only in Swedish where it is, and nowhere else', async () => {
  clinic(() => ({ scalesDue: [{ scale: 'gad7', occasion: 'pre' }] }))
  await useLanguage('en')
  await show(<ScalePage scale="gad7" occasion="pre" />)
  // GAD-7 has an official English text.
  expect(shown()).toContain('Feeling nervous, anxious or on edge')
  expect(shown()).not.toContain('only have them in Swedish')
  expect(en.scale.official(false)).toContain('only have them in Swedish')
  await useLanguage('sv-x-latt')
  await leave()
  await show(<ScalePage scale="gad7" occasion="pre" />)
  expect(shown()).toContain('Många använder de här frågorna.')
})
