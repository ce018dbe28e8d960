/**
 * The instruments all therapists of the county share: how each is answered, scored and read. Texts
 * stand in rating-scale-texts.ts. An instrument is offered only in languages with an official text.
 */
import * as z from 'zod/mini'
import { instruments } from '../../programme/compiled/instruments.ts'
import type { Instrument } from './instrument.ts'

// Named to the types by nobody, for which county has which is not known here; known to every check all the same.
const added = instruments.map(({ id }) => id as never)

export const ScaleId = z.enum(['gad7', 'phq9', 'auditc', 'veckokollen', 'samtalskollen', ...added])
export type ScaleId = z.infer<typeof ScaleId>

/** Instruments with a total, which may be sent on their own; the other two have their own places. */
export const TotalledScaleId = z.enum(['gad7', 'phq9', 'auditc', ...added])
export type TotalledScaleId = z.infer<typeof TotalledScaleId>

/** Those that ask about safety and are sent on their own. */
export const FlaggingScaleId = z.enum(['phq9', ...added])

/** An answer that says something of safety. `item` counts from 1. */
export interface SafetyItem {
  item: number
  /** Answers that raise a flag, and those that raise it at once. A skipped item raises a flag. */
  flagOn: readonly number[]
  immediateOn: readonly number[]
  /** Answers that say no more than that one does not want to answer: met as a skipped one. */
  declinedOn?: readonly number[]
}

export interface Scale {
  id: ScaleId
  title: string
  items: number
  /** The lowest and highest answer to one item. */
  lowest: number
  highest: number
  /** Whether the answers are added up. */
  totalled: boolean
  /** How many items may be left out and reckoned from the others; the safety item never is. */
  mayMiss: number
  recallDays: number
  /** Staff only: from, to and name. A youth is never shown the name of a band. */
  bands: readonly (readonly [number, number, string])[]
  /** From this score on it counts as a case; marked in the therapist's curve. */
  caseness?: number
  /** The cut for those under 18. */
  caseUnder18?: number
  /** The smallest difference that is more than chance. */
  reliableChange?: number
  /** Of wellbeing, not of trouble: fewer is worse. */
  moreIsBetter?: true
  safety?: SafetyItem
  /** Youngest age it is asked of. */
  fromAge?: number
  loinc?: { panel: string; total: string; item9?: string }
  validated: boolean
  licence: string
  source: string
  confirmedBy: string | null
}

/** A pack as a scale among the others. */
export function scaleOf({ licence, texts: _texts, golden: _golden, ...scale }: Instrument): Scale {
  const { holder, agreement, until } = licence
  const words = `${holder}: ${agreement}, until ${until}`
  return { ...scale, id: scale.id as ScaleId, totalled: true, licence: words } as Scale
}

const phqFamily = 'Pfizer: no permission required to reproduce, translate, display or distribute'

export const scales: Readonly<Record<ScaleId, Scale>> = {
  gad7: {
    id: 'gad7',
    title: 'GAD-7',
    items: 7,
    lowest: 0,
    highest: 3,
    totalled: true,
    mayMiss: 1,
    recallDays: 14,
    bands: [
      [0, 4, 'minimal'],
      [5, 9, 'lindrig'],
      [10, 14, 'måttlig'],
      [15, 21, 'svår'],
    ],
    caseness: 8,
    caseUnder18: 11,
    reliableChange: 4,
    loinc: { panel: '69737-5', total: '70274-6' },
    validated: true,
    licence: phqFamily,
    source: 'Spitzer 2006; Swedish version of phqscreeners.com, without its doubled word "du du"',
    confirmedBy: null,
  },
  phq9: {
    id: 'phq9',
    title: 'PHQ-9',
    items: 9,
    lowest: 0,
    highest: 3,
    totalled: true,
    mayMiss: 2,
    recallDays: 14,
    bands: [
      [0, 4, 'minimal'],
      [5, 9, 'lindrig'],
      [10, 14, 'måttlig'],
      [15, 19, 'medelsvår'],
      [20, 27, 'svår'],
    ],
    caseness: 10,
    caseUnder18: 11,
    reliableChange: 6,
    safety: { item: 9, flagOn: [1, 2, 3], immediateOn: [2, 3] },
    loinc: { panel: '44249-1', total: '44261-6', item9: '44260-8' },
    validated: true,
    licence: `${phqFamily}; Swedish translation free for patient work, also electronic, not for sale`,
    source: 'Kroenke 2001; Swedish translation by Mats Adler, Karolinska Institutet, 2005-12-28',
    confirmedBy: null,
  },
  auditc: {
    id: 'auditc',
    title: 'AUDIT-C',
    items: 3,
    lowest: 0,
    highest: 4,
    totalled: true,
    mayMiss: 0,
    recallDays: 365,
    bands: [],
    // From here on one talks about alcohol. Sources differ (THL prints 5 and 6), and by gender, which is not asked.
    caseness: 4,
    caseUnder18: 3,
    fromAge: 15,
    loinc: { panel: '72109-2', total: '75626-2' },
    validated: true,
    licence: 'WHO AUDIT: free, cite',
    source: 'Babor 2001, WHO; first three items',
    confirmedBy: null,
  },
  veckokollen: {
    id: 'veckokollen',
    title: 'Veckokollen',
    items: 5,
    lowest: 0,
    highest: 3,
    totalled: false,
    mayMiss: 4,
    recallDays: 7,
    bands: [],
    safety: { item: 5, flagOn: [1, 2, 3], immediateOn: [2], declinedOn: [3] },
    validated: false,
    licence: 'own, CC BY 4.0',
    source: 'own items: four of the week and one of safety; not validated',
    confirmedBy: null,
  },
  samtalskollen: {
    id: 'samtalskollen',
    title: 'Samtalskollen',
    items: 4,
    lowest: 1,
    highest: 5,
    totalled: false,
    mayMiss: 4,
    recallDays: 0,
    bands: [],
    validated: false,
    licence: 'own, CC BY 4.0',
    source: 'own items: heard, right things, helped, would come again; not validated',
    confirmedBy: null,
  },
  ...Object.fromEntries(instruments.map((pack) => [pack.id, scaleOf(pack)])),
}
