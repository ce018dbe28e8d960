/**
 * What is said of the law in a text of its own, and in which languages the pages that say it are written. What somebody
 * says yes to by version is none of them: it reads in November as it did in March (shared/rules/records/consent-text.ts).
 */

export interface LegalText {
  /** BCP 47; Swedish first, in which an empty one is read. */
  languages: readonly ['sv', ...string[]]
  source: string
  confirmedBy: string | null
}

const young = { languages: ['sv', 'sv-x-latt', 'en'], confirmedBy: null } as const

export const legalTexts = {
  data: {
    ...young,
    source:
      'GDPR art. 13, 15 and 16; patientdatalagen (2008:355) 2 kap. 6 §, 8 kap. 5 §; to be confirmed',
  },
  complaints: {
    ...young,
    source:
      'GDPR art. 77; lag (2017:372) om stöd vid klagomål mot hälso- och sjukvården; to be confirmed',
  },
  referral: {
    languages: ['sv'],
    source: 'the county’s agreement on consent, not seen by whoever wrote this; to be confirmed',
    confirmedBy: null,
  },
} as const satisfies Readonly<Record<string, LegalText>>
export type LegalName = keyof typeof legalTexts

/** By language. */
export type LegalWords = Readonly<Record<string, string>>
