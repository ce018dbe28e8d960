/** What a language has no words for is shown in another, and said to be: marked as that language, in its direction, and told once above. */
import type { ComponentChildren } from 'preact'
import type { Catalogue } from '../text/catalogue.ts'
import { words } from './language.ts'

interface Props {
  /** Absent: the page's own words. */
  topic: Catalogue<unknown> | undefined
  children: ComponentChildren
}

export const StandIn = ({ topic, children }: Props) => {
  const { lang, dir, notHere } = words()
  const met = topic?.metIn(lang)
  if (notHere === undefined || met === undefined || met.lang === lang) return <>{children}</>
  return (
    <div class="stack stand-in" lang={met.lang} dir={met.dir}>
      <p class="quiet small" lang={lang} dir={dir}>
        {notHere}
      </p>
      {children}
    </div>
  )
}
