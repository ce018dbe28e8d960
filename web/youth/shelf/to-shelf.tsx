/** The way to the shelf from the waiting room: the place is kept, and the page comes back by itself when it is time. */
import { spokenFrom } from '../../../shared/languages.ts'
import { words } from '../language.ts'
import { safetyWords } from '../safety/safety-words.ts'

export const ToShelf = () => {
  const { lang } = words()
  const text = safetyWords()
  if (text === undefined) return null
  const there = spokenFrom(lang, 'all')
  return (
    <p>
      <a href="#ova">
        {text.practise}
        {there.lang !== lang && (
          <>
            {' '}
            <span lang={there.lang} dir={there.dir}>
              ({there.name})
            </span>
          </>
        )}
      </a>
    </p>
  )
}
