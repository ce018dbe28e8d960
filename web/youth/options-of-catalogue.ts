/** A catalogue's words as choices, in the catalogue's order or another; an id of another release has no words here. */
import type { Option } from '../ui/choice/choice.tsx'

export const optionsOf = <V extends string>(
  labels: Readonly<Record<V, string>>,
  ids: readonly string[] = Object.keys(labels),
): Option<V>[] =>
  (ids as V[]).flatMap((value) => (labels[value] ? { value, label: labels[value] } : []))
