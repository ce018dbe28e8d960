/** What people could not use, for the coordinator: short, verbs first. */
import type { StatementPage } from '../../../shared/rules/later/accessibility-rule.ts'

export const accessibilityStaffText = {
  title: 'Synpunkter på tillgänglighet',
  about: (days: number) =>
    `Skrivna utan namn från tillgänglighetssidan. Raderas när du trycker på Klart, senast efter ${days} dagar. Går det inte att svara: ändra redogörelsen i stället.`,
  show: 'Visa synpunkter',
  loading: 'Hämtar …',
  none: 'Inga synpunkter väntar.',
  failed: 'Det gick inte att hämta synpunkterna.',
  until: (day: string) => `Raderas ${day}`,
  done: 'Klart, radera',
  pages: {
    start: 'Startsidan',
    talk: 'Kön eller samtalet',
    letter: 'Brev, tider eller kod',
    mine: 'Mitt',
    programme: 'Programmet',
    other: 'Annan sida',
  } satisfies Record<StatementPage, string>,
} as const
