/** The words of reach, in Swedish: whom we do not reach, and what that is held against. */
import type { ReachTable, Verdict } from '../../../shared/rules/report/reach.ts'
import type { Fault } from '../../../shared/rules/report/read-yardstick.ts'
import type { YardstickKind } from '../../../shared/rules/report/yardstick.ts'

const by: Record<ReachTable, string> = {
  home: 'Efter kommun',
  age: 'Efter ålder',
  gender: 'Efter kön',
  language: 'Efter språk',
}
const verdicts: Record<Verdict, string> = {
  less: 'Färre än i hela länet',
  more: 'Fler än i hela länet',
  alike: 'Ingen säker skillnad',
}
const kinds: Record<YardstickKind, { name: string; about: string }> = {
  population: {
    name: 'Folkmängd',
    about:
      'Statistikmyndigheten SCB:s tabell ”Folkmängden efter region, ålder, kön och år”, alla kommuner i länet, ettårsklasser, ett år, som CSV eller JSON-stat.',
  },
  languages: {
    name: 'Språk hemma',
    about:
      'En tabell med kolumnerna språk, år och antal, till exempel från Skolverkets statistik över modersmål.',
  },
  worries: {
    name: 'Enkät bland unga',
    about:
      'En tabell med kolumnerna ämne, år och andel i procent, ur Lupp eller en skolhälsoenkät. Bara sammanlagda tal, aldrig enskilda svar.',
  },
}
const faults: Record<Fault, string> = {
  empty: 'Filen är tom.',
  'not-a-table': 'Filen går inte att läsa som en tabell. Spara den som CSV eller JSON-stat.',
  'no-region': 'Det finns ingen kolumn för region eller kommun.',
  'no-age': 'Det finns ingen kolumn för ålder.',
  'no-number': 'Det finns ingen kolumn med antal eller andel.',
  'no-year': 'Det står inget år i filen.',
  'several-years': 'Filen har flera år. Välj ett.',
  'no-language': 'Det finns ingen kolumn för språk, eller inget språk som känns igen.',
  'no-topic': 'Det finns ingen kolumn för ämne, eller inget ämne som känns igen.',
  'place-missing': 'En kommun saknas.',
  'age-missing': 'En ålder saknas, och då skulle siffran bli fel.',
  twice: 'Samma rad står två gånger. Välj bara ett mått i tabellen.',
  'not-a-number': 'Något som ska vara ett tal är det inte.',
  'too-much': 'Ett tal är större än det kan vara.',
}

export const reachText = {
  by,
  verdicts,
  kinds,
  nothing:
    'Det finns inget att jämföra med än. Samordnaren kan läsa in folkmängd, språk och en enkät bland unga.',
  notOfMonth: 'Visas för kvartal och år.',
  visitsNotPeople:
    'Besök per 1 000 unga 13–24 år. Samma person kan ha kommit flera gånger. ”Mellan” är det slumpen ensam kan förklara i 95 fall av 100.',
  heldAgainst: (source: string, year: number) => `Jämfört med: ${source}, år ${year}.`,
  all: (rate: string) => `I hela länet: ${rate} besök per 1 000 unga, av dem som går att visa.`,
  noneLess: 'Ingen grupp som går att visa kommer säkert mer sällan än de andra.',
  less: (name: string, rate: string, from: string, to: string) =>
    `${name}: ${rate} besök per 1 000 unga, mellan ${from} och ${to} med slumpen inräknad. Det är färre än i hela länet.`,
  untold: (share: string) =>
    `${share} av besöken är inte med: de har inte berättat, eller går inte att visa.`,
  group: 'Grupp',
  people: 'Unga',
  visits: 'Besök',
  per1000: 'Per 1 000',
  between: 'Mellan',
  lowest: 'Lägst med slumpen',
  highest: 'Högst med slumpen',
  verdict: 'Jämfört med länet',
  coverage: 'Det unga oroar sig för, och det vi pratar om',
  coverageOrder:
    'Överst står det som samtalen tar upp minst, i förhållande till hur många som har det så.',
  topic: 'Ämne',
  asked: 'I enkäten',
  talked: 'Av samtalen',
  importTitle: 'Det vi jämför med',
  importAbout: 'Filen läses på den här enheten. Bara tabellens tal sparas, med källa och år.',
  has: (source: string, year: number) => `Finns: ${source}, år ${year}.`,
  hasNone: 'Inget inläst.',
  kind: 'Vad är det?',
  source: 'Källa',
  sourceMissing: 'Skriv varifrån siffrorna kommer.',
  file: 'Fil',
  fileMissing: 'Välj en fil.',
  read: 'Läs in',
  reading: 'Läser in …',
  faults,
  fault: (words: string, at: string | undefined) =>
    at === undefined ? `${words} Inget är ändrat.` : `${words} Titta på: ${at}. Inget är ändrat.`,
  kept: (name: string, year: number, rows: number) =>
    `${name} för år ${year} är inläst: ${rows} rader.`,
} as const
