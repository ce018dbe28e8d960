/** Addresses in what is said can be pressed: the whole address is shown, nothing is fetched before, and the other site learns nothing of this page. */
import type { ComponentChildren } from 'preact'

/** A full stop or a bracket after an address belongs to the sentence. */
const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]])/

/** What stands between addresses comes first, and then every other. */
export const withLinks = (words: string): ComponentChildren[] =>
  words.split(address).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <a key={at} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ),
  )
