/** The shelf and its text are fetched by whoever goes there, and by nobody else. */
import { useEffect } from 'preact/hooks'
import { lazyComponent } from '../../data/lazy-part.ts'
import { shelfCatalogue } from '../../text/shelf/catalogue.ts'
import { words } from '../language.ts'
import { Top } from '../shell.tsx'

const Coming = () => (
  <>
    <Top />
    <main class="page">
      <p role="status">{words().visit.loading}</p>
    </main>
  </>
)

export const ShelfPage = lazyComponent(
  async () => (await import('./shelf-page.tsx')).ShelfPage,
  () => <Coming />,
)

/** In the waiting room: the place is kept, and the page comes back by itself when it is time. */
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
