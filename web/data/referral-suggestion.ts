/** What a counsellor suggests to send: for the youth to change, to make links of, or to refuse. */
import type { ReferralKind } from '../../shared/contract/later/referral.ts'

export interface Suggestion {
  kind: ReferralKind
  /** Services of the directory. */
  receivers: readonly string[]
  /** Of those that the county has added: what they are called where nothing else says it. */
  names?: Readonly<Record<string, string>>
  text: string
  days: 7 | 14 | 30
}

/** Undefined for anything else than a suggestion. */
export const readSuggestion = (words: string | undefined): Suggestion | undefined => {
  try {
    const { kind, receivers, names, text, days } = JSON.parse(words ?? '') as Suggestion
    const isOne =
      (kind === 'referral' || kind === 'sip') &&
      Array.isArray(receivers) &&
      typeof text === 'string' &&
      [7, 14, 30].includes(days)
    return isOne ? { kind, receivers, names, text, days } : undefined
  } catch {
    return undefined
  }
}
