/** What stands in the frames, field by field, read from the contract: so that none is added that nobody sends or hears. */
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod/mini'
import type { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { RefusalCodeSchema } from '../../shared/contract/refusal-code.ts'
import { GuestKind } from '../../shared/contract/visit/medium.ts'
import {
  AgeBand,
  Channel,
  Identity,
  Language,
  Profession,
  Regime,
  Topic,
} from '../../shared/ids.ts'
import { SurgeReason } from '../../shared/rules/line/admission.ts'
import { LessWhy } from '../../shared/rules/call/medium.ts'
import { Level, LevelReason } from '../../shared/rules/line/triage.ts'
import { movable } from '../../shared/rules/records/regime.ts'

interface Def {
  type: string
  innerType?: Schema
  element?: Schema
  options?: readonly Schema[]
  shape?: Readonly<Record<string, Schema>>
  entries?: object
  values?: readonly unknown[]
}
interface Schema {
  readonly def: Def
}
type Union = typeof DownFrame | typeof UpFrame
type Field = readonly [path: string, schema: Schema]

/** Every field at any depth: `line.entries.page`. */
const fieldsIn = (path: string, { def }: Schema): Field[] => {
  const inner = [def.innerType, def.element, ...(def.options ?? [])].filter(
    (one) => one !== undefined,
  )
  return [
    ...inner.flatMap((one) => fieldsIn(path, one)),
    ...Object.entries(def.shape ?? {}).flatMap(([name, field]): Field[] => [
      [`${path}.${name}`, field],
      ...fieldsIn(`${path}.${name}`, field),
    ]),
  ]
}
export const fieldsOf = (union: Union): Field[] =>
  (union.def.options as readonly unknown[] as readonly Schema[]).flatMap((frame) => {
    const { type, ...shape } = frame.def.shape!
    return fieldsIn(String(type!.def.values![0]), { def: { type: 'object', shape } })
  })

/** What people choose or are, or a device of theirs says: each has words in the catalogues, which their own tests hold. */
const chosen = [
  ...[AgeBand, Channel, GuestKind, Identity, Language, LessWhy, Level, LevelReason, Profession],
  ...[Regime, SurgeReason, Topic, RefusalCodeSchema, z.enum(movable)],
] as readonly unknown[] as readonly Schema[]
const isChosen = ({ def }: Schema): boolean =>
  chosen.some(({ def: one }) =>
    one.entries === undefined ? one === def : isDeepStrictEqual(one.entries, def.entries),
  )
/** What can stand in a field in which only certain things can; none for any other. */
const valuesOf = (schema: Schema): unknown[] => {
  const { type, innerType, entries, values } = schema.def
  if (isChosen(schema)) return []
  if (innerType !== undefined) return valuesOf(innerType)
  return type === 'boolean' ? [true, false] : [...Object.values(entries ?? {}), ...(values ?? [])]
}
/** `line.entries.page asleep`. */
export const closedIn = (union: Union): string[] => [
  ...new Set(
    fieldsOf(union).flatMap(([path, field]) =>
      valuesOf(field).map((value) => `${path} ${String(value)}`),
    ),
  ),
]
