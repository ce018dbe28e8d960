/** A catalogue's words as choices, in the catalogue's order or in another. */
import type { Option } from '../ui/choice/choice.tsx'

export const optionsOf = <V extends string>(
  labels: Readonly<Record<V, string>>,
  values: readonly V[] = Object.keys(labels) as V[],
): Option<V>[] => values.map((value) => ({ value, label: labels[value] }))
