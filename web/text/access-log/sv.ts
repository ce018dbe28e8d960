/** The words of whoever answers for the access log, for staff: verbs first. */
import type { Finding } from '../../../shared/contract/records/review.ts'
import { accessReasonWords } from '../../../shared/rules/records/access-reason-words.ts'
import type { AccessRole, Action, Resource } from '../../../shared/rules/records/access.ts'

const actions: Record<Action, string> = {
  read: 'Läste',
  list: 'Gick igenom',
  write: 'Skrev i',
  correct: 'Rättade',
  print: 'Skrev ut',
  export: 'Hämtade ut',
  share: 'Delade',
  revoke: 'Drog tillbaka',
  block: 'Satte',
  unblock: 'Tog bort',
  review: 'Granskade',
  'break-glass': 'Nödöppnade',
  erase: 'Raderade',
}
const resources: Record<Resource, string> = {
  identity: 'namn och personnummer',
  journal: 'journalen',
  draft: 'ett utkast',
  log: 'åtkomstloggen',
  consent: 'ett samtycke',
  block: 'en spärr',
  safety: 'säkerhetsbedömningen',
  referral: 'en remiss',
  sip: 'en gemensam plan (SIP)',
  enrolment: 'en behandling',
  answers: 'svar i en behandling',
  feedback: 'återkoppling',
  message: 'meddelanden',
  worklist: 'arbetslistan',
  figures: 'siffrorna för alla',
}
const roles: Record<AccessRole, string> = {
  patient: 'Personen själv',
  participant: 'Deltagaren själv',
  counsellor: 'Kurator eller vårdpersonal',
  therapist: 'Behandlare',
  admin: 'Loggansvarig',
  reader: 'Rapportläsare',
  'youth-developer': 'Ungdomsutvecklare',
  coordinator: 'Samordnare',
  clock: 'Gallring, av sig själv',
}
const findings: Record<Finding, string> = {
  'in-order': 'I ordning',
  'asked-about': 'Fråga personen som läste',
  'not-in-order': 'Inte i ordning',
}

export const reviewText = {
  tab: (unseen: number) => `Åtkomstlogg${unseen > 0 ? ` · ${unseen} larm` : ''}`,
  came: 'En journal är nödöppnad. Gå igenom larmet.',
  toLog: 'Visa larmet',
  title: 'Vem har läst hos oss?',
  lead: 'Du ansvarar för att åtkomst till journaler granskas. Att du är här skrivs i loggen.',
  sound: (entries: number) =>
    `${entries} rader i loggen. Ingen rad är ändrad, borttagen eller flyttad.`,
  unsound: 'Loggen stämmer inte: en rad är ändrad eller borta. Kontakta driften nu och rör inget.',
  actions,
  resources,
  roles,
  reasons: accessReasonWords,
  findings,
  alarms: {
    title: (unseen: number) =>
      unseen > 0 ? `Nödöppningar: ${unseen} att gå igenom` : 'Nödöppningar',
    none: 'Ingen journal är nödöppnad.',
    by: (name: string, id: string) => `${name} (${id})`,
    erased: 'Personen är raderad. Skälet går inte längre att läsa.',
    see: 'Jag har sett larmet',
    seen: (by: string, when: string) => `Sett av ${by}, ${when}`,
    own: 'Din egen öppning. Någon annan går igenom den.',
    done: 'Antecknat att du har sett larmet.',
  },
  sample: {
    sender: 'Den som skickade remissen',
    title: 'Stickprov',
    lead: 'Alla nödöppningar, och rader som lotten har valt av vad personal har gjort. Ingen kan välja vad som granskas.',
    none: 'Inget nytt att bedöma sedan förra granskningen.',
    head: {
      when: 'När',
      who: 'Vem',
      what: 'Vad',
      whom: 'Om vem',
      met: 'Del i vården',
      finding: 'Bedömning',
    },
    choose: 'Inte bedömd',
    of: (seq: number) => `Bedömning av rad ${seq}`,
    nobody: 'ingen särskild',
    forgotten: 'någon som är raderad',
    tried: 'Försökte nödöppna ett nummer som inte finns hos er',
    met: 'Ja',
    unmet: 'Nej, inte nu',
    notAsked: '–',
    own: 'Din egen',
    allInOrder: 'Sätt resten i ordning',
    sign: 'Signera granskningen',
    nothing: 'Bedöm minst en rad först.',
    signed: 'Granskningen är signerad och sparad.',
    about: 'En signerad granskning går inte att ändra.',
  },
  search: {
    title: 'Sök i loggen',
    lead: 'Ringer en patient och frågar vem som har läst? Sök på personnumret. Att du söker skrivs i loggen, och personen ser det i sin egen lista.',
    who: 'Vem har läst? Namn eller id',
    whom: 'Om vem? Personnummer, 12 siffror',
    number12: 'Skriv personnumret med tolv siffror.',
    days: 'Den dagen är före den första.',
    unknown: 'Ingen med det numret finns hos er, så ingen här har läst om den.',
    from: 'Sök från och med',
    to: 'Sök till och med',
    search: 'Sök',
    found: (count: number, more: boolean) =>
      count === 0
        ? 'Inga rader.'
        : more
          ? `De ${count} senaste raderna. Det finns fler: välj färre dagar.`
          : count === 1
            ? '1 rad.'
            : `${count} rader.`,
    head: { when: 'När', who: 'Vem', what: 'Vad', whom: 'Om vem' },
  },
  reviews: {
    title: 'Tidigare granskningar',
    none: 'Ingen granskning är gjord än.',
    line: (when: string, by: string) => `${when}, ${by}`,
    counts: (ok: number, ask: number, bad: number) =>
      `${ok} i ordning, ${ask} att fråga om, ${bad} inte i ordning`,
  },
  files: {
    title: 'Hämta ut loggen',
    lead: 'Filerna säger vem som har läst om vem, men inget av det som står. Att du hämtar skrivs i loggen.',
    from: 'Från och med',
    to: 'Till och med',
    csv: 'Spara som kalkylblad (CSV)',
    fhir: 'Spara som FHIR (NDJSON)',
    working: 'Hämtar …',
    saved: 'Din webbläsare sparar filen.',
    nothing: 'Det finns inga rader de dagarna.',
    dates: 'Välj två dagar, den första först.',
  },
} as const
