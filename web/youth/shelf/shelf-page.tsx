/** The page of the shelf: its text in the language of the page, or that it could not be fetched. */
import { useEffect, useState } from 'preact/hooks'
import type { Sheet } from '../../../shared/programme/sheet.ts'
import { readSheet } from '../../../shared/programme/sheet-text.ts'
import { shelfCatalogue } from '../../text/shelf/catalogue.ts'
import type { ShelfText } from '../../text/shelf/type.ts'
import { words } from '../language.ts'
import { Page } from '../shell.tsx'
import { Veil } from '../veil.tsx'
import { ShelfView } from './shelf.tsx'

export const ShelfPage = () => {
  const { lang, door, visit } = words()
  const [found, setFound] = useState<{ sheet: Sheet; text: ShelfText } | undefined>(undefined)
  const [tries, setTries] = useState(0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isGone = false
    setFailed(false)
    void Promise.all([readSheet('shelf', lang), shelfCatalogue.load(lang)])
      .then(([sheet, text]) => isGone || setFound({ sheet, text }))
      .catch(() => isGone || setFailed(true))
    return () => {
      isGone = true
    }
  }, [lang, tries])
  const said = failed ? door.loadFailed : visit.loading
  return (
    <Veil>
      <Page title={found?.sheet.title ?? said} name="shelf" topic={shelfCatalogue}>
        {found === undefined && failed && (
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>
            {visit.again}
          </button>
        )}
        {found !== undefined && <ShelfView key={found.sheet.language} {...found} />}
      </Page>
    </Veil>
  )
}
