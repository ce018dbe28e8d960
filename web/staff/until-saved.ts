/** What was just chosen where the server keeps the choice. */
import { useState } from 'preact/hooks'

/**
 * The value to show and how to choose another: what was chosen stands from the press until it is saved or
 * refused. A page drawn anew in between would show the old one, and a second press would start from it.
 */
export const useUntilSaved = <T>(
  saved: T,
  save: (value: T) => Promise<unknown>,
): readonly [T, (value: T) => void] => {
  const [chosen, setChosen] = useState<{ readonly value: T }>()
  const choose = (value: T) => {
    const mine = { value }
    setChosen(mine)
    // A later choice stands on.
    void save(value).finally(() => setChosen((now) => (now === mine ? undefined : now)))
  }
  return [chosen === undefined ? saved : chosen.value, choose]
}
