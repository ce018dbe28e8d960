/** The words of the journal, for staff: short, verbs first. */
import type { Kva } from '../../../shared/rules/records/kva.ts'

export const journalText = {
  open: 'Öppna journalen',
  title: 'Journal',
  close: 'Stäng',
  loading: 'Hämtar journalen …',
  failed: 'Journalen gick inte att hämta.',
  again: 'Försök igen',
  noted: 'Att du öppnar journalen skrivs i åtkomstloggen. Personen kan se det.',
  born: (personalNumber: string) => `${personalNumber.slice(0, 8)}-${personalNumber.slice(8)}`,
  write: 'Ny anteckning',
  correcting: (when: string) => `Rättelse av anteckningen ${when}`,
  template: 'Börja från en mall',
  noTemplate: 'Ingen mall',
  reason: 'Anledning till kontakten',
  assessment: 'Bedömning',
  action: 'Åtgärd och planering',
  maturity: 'Mognadsbedömning, om personen är under 18 (valfritt)',
  /** The same parts, as headings over what stands. */
  part: {
    reason: 'Anledning',
    assessment: 'Bedömning',
    action: 'Åtgärd och planering',
    maturity: 'Mognadsbedömning',
  },
  codes: 'Åtgärdskoder (KVÅ)',
  codeName: (code: Kva, name: string) => `${code} ${name}`,
  why: 'Varför rättar du?',
  sign: 'Signera',
  signAbout: 'En signerad anteckning går inte att ändra eller ta bort, bara att rätta.',
  cancel: 'Avbryt rättelsen',
  missing: 'Fyll i anledning, bedömning och åtgärd.',
  missingWhy: 'Skriv varför du rättar.',
  draft: {
    saving: 'Sparar utkastet …',
    kept: 'Utkastet är sparat',
    failed: 'Utkastet är inte sparat',
  },
  signed: 'Anteckningen är signerad.',
  signFailed: 'Det gick inte att signera. Det du skrev är kvar.',
  none: 'Inga anteckningar än.',
  notes: 'Anteckningar',
  by: (name: string, profession: string, employer: string) =>
    `Signerad av ${name}, ${profession}, ${employer}`,
  corrected: 'Rättad, se senare anteckning',
  corrects: (why: string) => `Rättelse: ${why}`,
  correct: 'Rätta',
  print: 'Skriv ut',
  danger: {
    title: 'Bedömningar av suicidrisk och säkerhetsrutiner',
    sees: 'Den unga är känd, så bedömningen är en del av journalen. De som är med i vården hos er kan läsa den. Varje gång du sparar blir det en ny version.',
    save: 'Spara i journalen',
    by: (name: string, employer: string) => `Sparad av ${name}, ${employer}`,
    kept: 'Bedömning',
    procedure: 'Säkerhetsrutin',
    opened: (from: string, to: string | undefined) =>
      to === undefined ? `Öppnad ${from}, inte avslutad av två` : `${from} till ${to}`,
    keys: (first: string, second: string | undefined) =>
      second === undefined ? `Nyckel: ${first}` : `Nycklar: ${first} och ${second}`,
  },
} as const
