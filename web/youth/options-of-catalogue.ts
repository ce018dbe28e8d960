/** A catalogue's words as choices, in the catalogue's order. */
import type { Option } from '../ui/choice/choice.tsx'

export const optionsOf = <V extends string>(labels: Readonly<Record<V, string>>): Option<V>[] =>
  (Object.keys(labels) as V[]).map((value) => ({ value, label: labels[value] }))
