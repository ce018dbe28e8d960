/** What the law asks us to say stands on the page in the code's words, and in the county's own as soon as they are told. */
import { beforeEach, expect, it } from 'vitest'
import { text as about } from '../../web/text/about/sv.ts'
import { senderText } from '../../web/text/sender/sv.ts'
import { ConsentPart } from '../../web/sender/consent-part.tsx'
import { nothing } from '../../web/sender/form.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { LegalPart } from '../../web/youth/about/legal-part.tsx'
import { signal } from '@preact/signals'
import { clinic, eventually, noNetwork, settled, show, shown } from '../support/page.ts'

beforeEach(async () => {
  document.documentElement.lang = 'sv'
  await startLanguage()
})

const own = { sv: 'Ring 023-49 00 00.', 'sv-x-latt': '', en: 'Call 023-49 00 00.' }
const said = () =>
  [...document.querySelectorAll<HTMLElement>('.legal-words')].map((one) => [
    one.lang,
    one.textContent,
  ])
const { data, complaints } = about.legal

it('of everything about me: the code’s where nothing comes, and the county’s where it has any', async () => {
  clinic(() => noNetwork)
  await show(<LegalPart text={about.legal} lang="sv" />)
  await settled()
  expect(said()).toEqual([
    ['sv', data.text],
    ['sv', complaints.text],
  ])
  clinic(() => ({ legal: { complaints: own } }))
  await show(<LegalPart key="again" text={about.legal} lang="sv" />)
  await eventually(() =>
    expect(said()).toEqual([
      ['sv', data.text],
      ['sv', 'Ring 023-49 00 00.'],
    ]),
  )
})

it.each([
  ['en', 'en', 'Call 023-49 00 00.'],
  ['sv-x-latt', 'sv', 'Ring 023-49 00 00.'],
] as const)('read in %s it is said in %s', async (lang, words, text) => {
  clinic(() => ({ legal: { complaints: own } }))
  await show(<LegalPart text={about.legal} lang={lang} />)
  await eventually(() => expect(said()[1]).toEqual([words, text]))
})

it('of the consent to a referral: above the question for the young person’s yes', async () => {
  const state = { filled: signal(nothing), faults: signal({}) }
  const part = (key: string) => (
    <ConsentPart key={key} state={state} write={() => undefined} today="2026-12-01" />
  )
  clinic(() => noNetwork)
  await show(part('first'))
  await settled()
  expect(shown()).toContain(senderText.consentAbout)
  clinic(() => ({ legal: { referral: { sv: 'Läs igenom tillsammans.' } } }))
  await show(part('second'))
  await eventually(() => expect(shown()).toContain('Läs igenom tillsammans.'))
  expect(shown()).toContain(senderText.saidYes)
})
