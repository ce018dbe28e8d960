/**
 * Who may begin (I7). A clinician ticks a closed list; what is not so leads on to other help or to
 * something to do first. Nobody is ever denied, and the program judges nothing by itself.
 */
import * as z from 'zod/mini'
import type { AgeBand } from '../ids.ts'

export const Checklist = z.strictObject({
  /** An assessment by a clinician is done. */
  assessed: z.boolean(),
  /** The clinician sees no acute risk. */
  noAcuteRisk: z.boolean(),
  /** Compulsions are not the main difficulty. */
  ocdNotPrimary: z.boolean(),
  /** Under 16: an adult whom the youth has chosen knows of it. */
  adultContact: z.boolean(),
  /** The youth wants to, and knows what it is. */
  wantsTo: z.boolean(),
})
export type Checklist = z.infer<typeof Checklist>

export const Instead = z.enum([
  'urgent-psychiatry',
  'bup',
  'ocd-care',
  'primary-care',
  'talk-with-counsellor',
])
export type Instead = z.infer<typeof Instead>

export const FirstStep = z.enum(['assessment', 'adult-contact', 'talk-it-through'])
export type FirstStep = z.infer<typeof FirstStep>

export const inclusionRule: {
  /** Age bands in which an adult contact is asked for. */
  adultContactIn: readonly AgeBand[]
  instead: Readonly<Record<'acuteRisk' | 'ocdPrimary', readonly Instead[]>>
  source: string
  confirmedBy: string | null
} = {
  // The band 16–17 begins at 16, so only the youngest band is under 16.
  adultContactIn: ['13-15'],
  instead: {
    acuteRisk: ['urgent-psychiatry', 'bup', 'talk-with-counsellor'],
    ocdPrimary: ['ocd-care', 'bup', 'primary-care'],
  },
  source: 'I7, inclusion checklist by a clinician',
  confirmedBy: null,
}

export type Inclusion =
  | { outcome: 'included' }
  /** Something comes first; the list can be opened again. */
  | { outcome: 'first'; steps: FirstStep[] }
  | { outcome: 'referral'; to: Instead[] }

export const inclusionOf = (list: Checklist, ageBand: AgeBand): Inclusion => {
  const to = [
    ...(list.noAcuteRisk ? [] : inclusionRule.instead.acuteRisk),
    ...(list.ocdNotPrimary ? [] : inclusionRule.instead.ocdPrimary),
  ]
  if (list.assessed && to.length > 0) return { outcome: 'referral', to: [...new Set(to)] }
  const needsAdult = inclusionRule.adultContactIn.includes(ageBand)
  const steps: FirstStep[] = [
    ...(list.assessed ? [] : (['assessment'] as const)),
    ...(needsAdult && !list.adultContact ? (['adult-contact'] as const) : []),
    ...(list.wantsTo ? [] : (['talk-it-through'] as const)),
  ]
  return steps.length > 0 ? { outcome: 'first', steps } : { outcome: 'included' }
}
