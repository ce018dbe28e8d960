/** What the county says of the law in its own words: asked for by the page that shows it, which says the code's own until it has come. */
import { useEffect, useState } from 'preact/hooks'
import type { LegalName, LegalWords } from '../../shared/county/legal-texts.ts'
import { settingsForAnyone } from '../../shared/contract/settings/settings.ts'
import { client } from './client.ts'

type Legal = { readonly [Name in LegalName]?: LegalWords }

export const useLegal = (): Legal => {
  const [told, setTold] = useState<Legal>({})
  useEffect(
    () =>
      void client(settingsForAnyone)
        .openLegal()
        .then(
          // Whatever answers, the page stands.
          ({ legal }) => setTold((legal as Legal | undefined) ?? {}),
          () => undefined,
        ),
    [],
  )
  return told
}

/** In this language, and in Swedish where the county has not written it in this one. */
export const legalIn = (words: LegalWords, lang: string): { lang: string; text: string } => {
  const own = words[lang] ?? ''
  return own === '' ? { lang: 'sv', text: words['sv'] ?? '' } : { lang, text: own }
}
