/** The page of the shelf, with its text in the language of the page. */
import { useEffect, useState } from 'preact/hooks'
import type { Sheet } from '../../../shared/programme/sheet.ts'
import { readSheet } from '../../../shared/programme/sheet-text.ts'
import { untilItComes } from '../../data/lazy-part.ts'
import { shelfCatalogue } from '../../text/shelf/catalogue.ts'
import type { ShelfText } from '../../text/shelf/type.ts'
import { words } from '../language.ts'
import { Coming, Page } from '../shell.tsx'
import { Veil } from '../veil.tsx'
import { ShelfView } from './shelf.tsx'

export const ShelfPage = () => {
  const { lang } = words()
  const [found, setFound] = useState<{ sheet: Sheet; text: ShelfText } | undefined>(undefined)
  useEffect(() => {
    let isGone = false
    const both = () => Promise.all([readSheet('shelf', lang), shelfCatalogue.load(lang)])
    void untilItComes(both).then(([sheet, text]) => isGone || setFound({ sheet, text }))
    return () => {
      isGone = true
    }
  }, [lang])
  if (found === undefined) return <Coming />
  return (
    <Veil>
      <Page title={found.sheet.title} name="shelf" topic={shelfCatalogue}>
        <ShelfView key={found.sheet.language} {...found} />
      </Page>
    </Veil>
  )
}
