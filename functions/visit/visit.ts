/** A visit as it is stored: the one item that decides who holds whom. Kept under 1 KB on purpose. */
import * as z from 'zod/mini'
import {
  type FieldRule,
  type FieldRules,
  rowsThat,
  schemasOf,
} from '../../shared/rules/line/told-fields.ts'
import { visitFields, visitShape } from '../../shared/rules/line/visit-fields.ts'

export type { Guest, Handover, Moves } from '../../shared/rules/line/visit-parts.ts'

export type Visit = z.output<z.ZodMiniObject<typeof visitShape>>
/** What has no row is read too, so that what a newer version wrote can be found and taken away. */
export const Visit: z.ZodMiniType<Visit> = z.looseObject(visitShape)

/** The part of a visit that the index of the line carries. */
export const WaitingVisit = z.object({
  ...schemasOf(rowsThat(visitFields, 'inLine')),
  order: z.string(),
})
export type WaitingVisit = z.output<typeof WaitingVisit>

/**
 * A change that takes away whatever no row of the table lets stay, also what a newer version has
 * written: only what is said to stay stays.
 */
export const without = (visit: Visit, stays: (row: FieldRule) => boolean): Partial<Visit> => {
  const rows: FieldRules = visitFields
  const goes = Object.keys(visit).filter((name) => {
    const row = rows[name]
    const isKey = name === 'pk' || name === 'sk'
    return !isKey && (row === undefined || !stays(row))
  })
  return Object.fromEntries(goes.map((name) => [name, undefined]))
}
