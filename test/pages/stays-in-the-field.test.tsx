/** Whoever writes as soon as a page stands there writes on: nothing that comes after the drawing leads them out of the field. */
import { render, type ComponentChild } from 'preact'
import { beforeAll, expect, it } from 'vitest'
import { startLanguage as startProgramme } from '../../web/programme/programme-words.ts'
import { Page as ProgrammePage } from '../../web/programme/shell.tsx'
import { changeLanguage, startLanguage, words } from '../../web/youth/language.ts'
import { CodePage } from '../../web/youth/later/code/code-page.tsx'
import { Later } from '../../web/youth/later/later-pages.tsx'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { Page } from '../../web/youth/shell.tsx'
import { StandIn } from '../../web/youth/shown-instead.tsx'
import { identifiedCatalogue } from '../../web/text/identified/catalogue.ts'
import { FirstHelp } from '../../web/ui/crisis/urgent-help.tsx'
import { field, settled, show, type } from '../support/page.ts'

beforeAll(async () => {
  await startLanguage()
  await startProgramme()
  await loadLaterWords('sv')
})

/** Long enough for all that a page does once it has been seen. */
const afterwards = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 150))
  await settled()
}

const aField = <textarea aria-label="Skriv" />

const drawn: [string, string, () => ComponentChild][] = [
  ['the words of a code', 'Dina fem ord', () => <CodePage ended={false} />],
  [
    'a page of the youth',
    'Skriv',
    () => (
      <Page title="Sida" name="one">
        {aField}
      </Page>
    ),
  ],
  [
    'a page of the programme',
    'Skriv',
    () => (
      <ProgrammePage title="Sida" name="one">
        {aField}
      </ProgrammePage>
    ),
  ],
  ['help that comes first', 'Skriv', () => <FirstHelp text={words().crisis}>{aField}</FirstHelp>],
]

it.each(drawn)('%s', async (_, label, part) => {
  // As it is on a slow phone: what is drawn can be pressed long before its effects are carried out.
  render(part(), document.body)
  const written = field(label)
  written.focus()
  await afterwards()
  expect(document.activeElement).toBe(written)
})

it('begins at the heading all the same, and at the next page’s', async () => {
  await show(
    <Page title="Sida" name="one">
      {aField}
    </Page>,
  )
  expect(document.activeElement?.textContent).toBe('Sida')
  field('Skriv').focus()
  await show(
    <Page title="En annan" name="two">
      {aField}
    </Page>,
  )
  expect(document.activeElement?.textContent).toBe('En annan')
})

it('keeps what is written where the next language has no words for the page', async () => {
  const page = (
    <StandIn topic={identifiedCatalogue}>
      <textarea aria-label="Skriv" />
    </StandIn>
  )
  await show(page)
  const written = field('Skriv')
  written.value = 'ett ord'
  await changeLanguage('ti')
  await settled()
  expect(document.querySelector('[lang=en]')).not.toBeNull()
  expect(field('Skriv')).toBe(written)
  await changeLanguage('sv')
})

it('keeps what is written where the language is changed', async () => {
  await show(<Later at="#kod" />)
  await type('Dina fem ord', 'abborre')
  await changeLanguage('en')
  await settled()
  await afterwards()
  expect(field('Your five words').value).toBe('abborre')
  await changeLanguage('sv')
})
