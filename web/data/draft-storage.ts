/** Words in the making, kept in this tab alone: a page that is reloaded or thrown away loses none, and where nothing may be kept they just are not. */
import { signal, type Signal } from '@preact/signals'

const read = (name: string): string => {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

const keep = (name: string, text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, text)
  } catch {
    // They stand on the page all the same.
  }
}

/** What was being written under this name, and from now on is. */
export const draftKeptAs = (name: string): Signal<string> => {
  const draft = signal(read(name))
  draft.subscribe((text) => keep(name, text))
  return draft
}
