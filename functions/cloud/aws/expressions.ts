/** Conditions and changes as DynamoDB expressions, with every name and value as a placeholder. */
import type { Condition, Value } from '../../store/store.ts'

/** Collects the placeholders of one request. */
export class Names {
  readonly #names = new Map<string, string>()
  readonly #values = new Map<string, Value>()

  /** `seats.s1` becomes `#n0.#n1`. */
  path(path: string): string {
    return path
      .split('.')
      .map((name) => {
        const known = this.#names.get(name) ?? `#n${this.#names.size}`
        this.#names.set(name, known)
        return known
      })
      .join('.')
  }

  value(value: Value): string {
    const placeholder = `:v${this.#values.size}`
    this.#values.set(placeholder, value)
    return placeholder
  }

  used(): {
    ExpressionAttributeNames: Record<string, string>
    ExpressionAttributeValues?: Record<string, Value>
  } {
    return {
      ExpressionAttributeNames: Object.fromEntries(
        [...this.#names].map(([name, short]) => [short, name]),
      ),
      ...(this.#values.size === 0
        ? {}
        : { ExpressionAttributeValues: Object.fromEntries(this.#values) }),
    }
  }
}

export const compileCondition = (condition: Condition, names: Names): string => {
  const path = names.path(condition.path)
  if ('is' in condition) return `${path} = ${names.value(condition.is)}`
  if ('absent' in condition) return `attribute_not_exists(${path})`
  if ('present' in condition) return `attribute_exists(${path})`
  if ('isNot' in condition)
    return `(attribute_not_exists(${path}) OR ${path} <> ${names.value(condition.isNot)})`
  if ('atLeast' in condition) return `${path} >= ${names.value(condition.atLeast)}`
  return `size(${path}) < ${names.path(condition.fewerThan)}`
}

export const compileSet = (
  set: Readonly<Record<string, Value | undefined>>,
  names: Names,
): string => {
  const entries = Object.entries(set)
  const sets = entries.flatMap(([path, value]) =>
    value === undefined ? [] : [`${names.path(path)} = ${names.value(value)}`],
  )
  const removes = entries.flatMap(([path, value]) =>
    value === undefined ? [names.path(path)] : [],
  )
  return [
    sets.length > 0 ? `SET ${sets.join(', ')}` : '',
    removes.length > 0 ? `REMOVE ${removes.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}
