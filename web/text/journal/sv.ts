/** The words of the journal, for staff: short, verbs first. */
import { day } from '../../../shared/rules/line/times.ts'
import { careRelation } from '../../../shared/rules/records/care-relation.ts'
import type { Kva } from '../../../shared/rules/records/kva.ts'
import { retention } from '../../../shared/rules/records/retention.ts'

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
  templateAdded: 'Mallen är tillagd. Det du skrev står kvar före den.',
  undoTemplate: 'Ångra mallen',
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
  tooLong: 'En av rutorna är för lång. Korta den innan du signerar.',
  signFailed: 'Det gick inte att signera. Det du skrev är kvar.',
  none: 'Inga anteckningar än.',
  notes: 'Anteckningar',
  by: (name: string, profession: string, employer: string) =>
    `Signerad av ${name}, ${profession}, ${employer}`,
  corrected: 'Rättad, se senare anteckning',
  corrects: (why: string) => `Rättelse: ${why}`,
  correct: 'Rätta',
  print: 'Skriv ut',
  /** The lists at the desk: what waits to be signed, and whom one has met. */
  own: {
    view: 'Journaler',
    loading: 'Hämtar listan …',
    failed: 'Det gick inte att hämta listan.',
    unsigned: 'Osignerat',
    unsignedAbout: `Ett utkast försvinner ${retention.draft.days} dagar efter senaste ändringen.`,
    nothingUnsigned: 'Du har inget att signera.',
    patients: 'Mina patienter',
    patientsAbout: `De som har sagt vem de är för dig de senaste ${careRelation.lasts / day} dagarna. Att du ser namnen skrivs i åtkomstloggen.`,
    nobody: 'Ingen har sagt vem den är för dig på sistone.',
    begun: (when: string) => `påbörjad ${when}`,
    met: (when: string) => `ni talades vid ${when}`,
    isUnsigned: 'osignerad anteckning',
    born: (date: string) => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
    more: 'Visa fler',
    choose: 'Välj någon i listan. Då öppnas journalen här.',
    toList: 'Till listan',
    toTimes: 'Tillbaka till tiderna',
    booked: (alias: string) =>
      `${alias} har ett bokat samtal med dig. Det skrivs som anledning i åtkomstloggen.`,
    journalOf: (name: string) => `Journal: ${name}`,
  },
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
