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
  const another = notHere === undefined || met?.lang === lang ? undefined : met
  // One element in every language: what is being written in it outlives a change of language.
  return (
    <div
      class="stack stand-in"
      // No box of its own where nothing stands in.
      style={another === undefined ? { display: 'contents' } : undefined}
      lang={another?.lang}
      dir={another?.dir}
    >
      {another !== undefined && (
        <p class="quiet small" lang={lang} dir={dir}>
          {notHere}
        </p>
      )}
      {children}
    </div>
  )
}
