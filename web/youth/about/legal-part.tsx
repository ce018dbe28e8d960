/** Who is responsible for what is kept, and where one complains: the county's own words where it has any. */
import { legalIn, useLegal } from '../../data/legal-words.ts'
import { aboutCatalogue } from '../../text/about/catalogue.ts'
import type { AboutText } from '../../text/about/type.ts'
import { words } from '../language.ts'

export const LegalPart = ({ text }: { text: AboutText['legal'] }) => {
  const { lang } = aboutCatalogue.metIn(words().lang)
  const legal = useLegal()
  return (
    <>
      {(['data', 'complaints'] as const).map((name) => {
        const own = legal[name]
        const said = own === undefined ? { lang, text: text[name].text } : legalIn(own, lang)
        return (
          <details key={name} class="no-print">
            <summary>{text[name].title}</summary>
            <p class="legal-words" lang={said.lang} dir="auto">
              {said.text}
            </p>
          </details>
        )
      })}
    </>
  )
}
