/** The way to the shelf from the waiting room: the place is kept, and the page comes back by itself when it is time. */
import { useEffect } from 'preact/hooks'
import { shelfCatalogue } from '../../text/shelf/catalogue.ts'
import { words } from '../language.ts'

export const ToShelf = () => {
  const { lang, dir } = words()
  useEffect(() => void shelfCatalogue.load(lang), [lang])
  const text = shelfCatalogue.now(lang)
  const met = shelfCatalogue.metIn(lang)
  if (text === undefined) return null
  return (
    <p>
      <a href="#ova" lang={met.lang} dir={met.lang === lang ? dir : met.dir}>
        {text.open}
      </a>
    </p>
  )
}
