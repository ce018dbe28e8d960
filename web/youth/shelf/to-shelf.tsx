/** The way to the shelf from the waiting room: the place is kept, and the page comes back by itself when it is time. */
import { shelfCatalogue } from '../../text/shelf/catalogue.ts'
import { words } from '../language.ts'
import { safetyWords } from '../safety/safety-words.ts'

export const ToShelf = () => {
  const own = words().lang
  const text = safetyWords()
  if (text === undefined) return null
  const { lang, dir, name } = shelfCatalogue.metIn(own)
  return (
    <p>
      <a href="#ova">
        {text.practise}
        {lang !== own && (
          <>
            {' '}
            <span lang={lang} dir={dir}>
              ({name})
            </span>
          </>
        )}
      </a>
    </p>
  )
}
