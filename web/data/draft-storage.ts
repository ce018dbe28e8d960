/** Words in the making, kept in this tab alone: a page that is reloaded or thrown away loses none, and where nothing may be kept they just are not. */
import { signal, type ReadonlySignal, type Signal } from '@preact/signals'

const ours = 'draft '
/** What is remembered of a talk that nobody has written: nothing is lost with it. */
const marks = 'mark '

const stored = (...kinds: readonly string[]): string[] => {
  try {
    const names = Array.from(
      { length: sessionStorage.length },
      (_, n) => sessionStorage.key(n) ?? '',
    )
    return names.filter((name) => kinds.some((one) => name.startsWith(one)))
  } catch {
    return []
  }
}

export const readDraft = (name: string): string => {
  try {
    return sessionStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

const isAnyKept = signal(stored(ours).length > 0)

/** True while something is being written anywhere on this page: closing the tab would lose it. */
export const anyDraft: ReadonlySignal<boolean> = isAnyKept

const keep = (name: string, text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, text)
    isAnyKept.value = stored(ours).length > 0
  } catch {
    // They stand on the page all the same.
  }
}

/** What was being written under this name, and from now on is. */
export const draftKeptAs = (name: string): Signal<string> => {
  const draft = signal(readDraft(name))
  draft.subscribe((text) => keep(name, text))
  return draft
}

/** A form of the talk or letter `of` that is being filled in. */
export const nameOfForm = (of: string, form: string): string => `${ours}${of} ${form}`

/** A count that belongs to a talk and goes with it; 0 until it is set. */
export const countKeptAs = (of: string, what: string): Signal<number> => {
  const name = `${marks}${of} ${what}`
  const count = signal(Number(readDraft(name)))
  count.subscribe((now) => keep(name, now === 0 ? '' : String(now)))
  return count
}

/** Words that somebody else has said, which go with what they were said in; '' until they are set. */
export const heardKeptAs = (of: string, what: string): Signal<string> =>
  draftKeptAs(`${marks}${of} ${what}`)

/** What is kept of talks and letters that are no longer here goes, with all their forms; returns what went, by name. */
export const dropDraftsOf = (isGone: (of: string) => boolean): ReadonlyMap<string, string> => {
  const gone = stored(ours, marks).filter((name) => isGone(name.split(' ')[1] ?? ''))
  const dropped = new Map(gone.map((name) => [name, readDraft(name)]))
  for (const name of gone) keep(name, '')
  return dropped
}
