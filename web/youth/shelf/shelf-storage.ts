/** What is written on the shelf: in this tab and nowhere else, gone at the quick exit; some browsers open a closed tab again with it. */
import { signal } from '@preact/signals'

const place = 'shelf'

/** By exercise, field and row. */
export type Written = Readonly<Record<string, string>>

const read = (): Written => {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as Written
  } catch {
    return {}
  }
}

export const written = signal<Written>(read())
/** The tab refused: a browser that keeps nothing, or more than it takes. */
export const isUnkept = signal(false)

const keep = (next: Written): void => {
  written.value = next
  try {
    if (Object.keys(next).length === 0) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(next))
    isUnkept.value = false
  } catch {
    isUnkept.value = true
  }
}

export const write = (key: string, words: string): void => {
  const { [key]: _, ...others } = written.value
  keep(words === '' ? others : { ...others, [key]: words })
}

export const clear = (): void => keep({})
