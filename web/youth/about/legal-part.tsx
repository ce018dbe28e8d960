/** Who is responsible for what is kept, and where one complains: the county's own words where it has any. */
import { legalIn, useLegal } from '../../data/legal-words.ts'
import type { AboutText } from '../../text/about/type.ts'

interface Props {
  text: AboutText['legal']
  /** In which `text` is written. */
  lang: string
}

export const LegalPart = ({ text, lang }: Props) => {
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
