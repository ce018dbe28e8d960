/** What is looked at after a run, as data: by what was done and when, never by how well it was put. */
import type { Heard } from './heard.ts'

/** Something done at the desk, besides writing. */
export type TrainingAct =
  | 'came'
  | 'took'
  | 'read-card'
  | 'opened-procedure'
  | 'answered-step'
  | 'second-key'
  | 'offered'
  | 'accepted'
  | 'closed'

export type Done =
  /** Wrote about it, in so many seconds from the first meeting where it says so. */
  | { wrote: readonly Heard[]; within?: number }
  /** Wrote to every youth of the run. */
  | 'wrote-to-all'
  | { did: TrainingAct; times?: number; within?: number }
  /** Nobody waited longer than this for a line, in seconds. */
  | { longestWait: number }

export interface Check {
  text: string
  done: Done
  /** What a colleague would look at when it was not done. */
  look: string
}

const list = {
  greeted: {
    text: 'Hälsade och sa vem du är',
    done: { wrote: ['greeting'], within: 90 },
    look: 'Läs din första rad: fick den unga veta vem som svarar?',
  },
  card: {
    text: 'Läste det som var känt innan',
    done: { did: 'read-card' },
    look: '”Det jag vet” visar nivå, ämne och vad den unga valde. Det tar tio sekunder att läsa.',
  },
  safety: {
    text: 'Frågade om säkerhet',
    done: { wrote: ['safety'] },
    look: 'Frågan om att må så dåligt att man inte vill leva gör ingen sämre. Var hade den passat?',
  },
  listened: {
    text: 'Visade att du hörde',
    done: { wrote: ['listens'] },
    look: 'Finns det en rad där du säger tillbaka vad du hörde, innan du frågar eller ger råd?',
  },
  wait: {
    text: 'Ingen fick vänta länge på svar',
    done: { longestWait: 120 },
    look: 'En kort rad, ”jag läser och skriver strax”, räcker för att den unga ska stanna.',
  },
  all: {
    text: 'Svarade båda två',
    done: 'wrote-to-all',
    look: 'Listan till vänster visar vem som väntat längst på dig.',
  },
  next: {
    text: 'Slutade med ett nästa steg',
    done: { wrote: ['next'] },
    look: 'Vad gör den unga i morgon? En sak räcker, om den är deras egen.',
  },
  goodbye: {
    text: 'Sa hej då',
    done: { wrote: ['goodbye'] },
    look: 'Ett avslut som båda vet om gör det lättare att skriva igen.',
  },
  closed: {
    text: 'Sparade avslutsformuläret',
    done: { did: 'closed' },
    look: 'Formuläret frigör platsen för nästa. Det går att fylla i på några sekunder.',
  },
  procedure: {
    text: 'Öppnade säkerhetsrutinen',
    done: { did: 'opened-procedure', within: 180 },
    look: 'Rutinen kallar en kollega. Öppna den hellre en gång för mycket.',
  },
  second: {
    text: 'Fick den andra nyckeln',
    done: { did: 'second-key' },
    look: 'Ingen håller akut fara ensam. Vem kunde ha tagit den andra nyckeln?',
  },
  steps: {
    text: 'Svarade på stegen i rutinen',
    done: { did: 'answered-step', times: 4 },
    look: 'Stegen är till för att inte glömma under press. Alt + G svarar på nästa.',
  },
  place: {
    text: 'Frågade var den unga är',
    done: { wrote: ['place'] },
    look: 'Utan en plats kan ingen hjälp skickas. Fråga tidigt, och säg varför.',
  },
  near: {
    text: 'Frågade vem som finns nära',
    done: { wrote: ['near'] },
    look: 'En vuxen i samma hus är ofta den snabbaste hjälpen.',
  },
  limits: {
    text: 'Sa vad du måste berätta vidare',
    done: { wrote: ['limits'] },
    look: 'Den unga ska veta vad som händer innan det händer.',
  },
  offered: {
    text: 'Erbjöd att lämna över',
    done: { did: 'offered' },
    look: '”Lämna över” frågar den unga först, och säger om lagen ändras.',
  },
  colleague: {
    text: 'Berättade om kollegan innan',
    done: { wrote: ['colleague'] },
    look: 'Den unga har berättat för dig. Vem är den nya, och varför är det bättre?',
  },
  guest: {
    text: 'Frågade om den som sitter bredvid',
    done: { wrote: ['guest'] },
    look: 'Vad vill den unga själv, när ingen annan läser?',
  },
  language: {
    text: 'Pratade om språket',
    done: { wrote: ['language'] },
    look: 'Enkla ord hjälper en stund. Sedan behövs någon som talar språket, eller en tolk.',
  },
} as const satisfies Record<string, Check>

export type CheckId = keyof typeof list

export const checkRule: {
  checks: Readonly<Record<CheckId, Check>>
  source: string
  confirmedBy: string | null
} = { checks: list, source: 'our own proposal, for clinical review', confirmedBy: null }
