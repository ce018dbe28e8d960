/** Addresses in what is said can be pressed: the whole address is shown, nothing is fetched before, and the other site learns nothing of this page. */
import type { ComponentChildren } from 'preact'

/** A full stop or a bracket after an address belongs to the sentence. */
const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]]/g

export const withLinks = (words: string): ComponentChildren[] => {
  const parts: ComponentChildren[] = []
  let from = 0
  for (const { 0: found, index } of words.matchAll(address)) {
    parts.push(
      words.slice(from, index),
      <a key={index} href={found} target="_blank" rel="noreferrer">
        {found}
      </a>,
    )
    from = index + found.length
  }
  return [...parts, words.slice(from)]
}
