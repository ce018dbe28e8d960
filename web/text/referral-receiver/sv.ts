/** The words of the receiver's page, in Swedish: staff somewhere else, who have never seen this before. */
export const receiverText = {
  title: 'Hänvisning från Dörren',
  loading: 'Öppnar …',
  from: (name: string, employer: string) => `${name}, ${employer}, skickar den här till er.`,
  to: (name: string) => `Mottagare: ${name}`,
  kinds: {
    referral: 'Det är en hänvisning som en ung person har skrivit tillsammans med en kurator.',
    sip: 'Det är en fråga om samordnad individuell plan (SIP) som en ung person har skrivit tillsammans med en kurator.',
  },
  once: 'Länken går att öppna en gång. Öppna den när du kan läsa och skriva ut.',
  until: (day: string) => `Den slutar gälla ${day}.`,
  open: 'Öppna',
  gone: 'Länken går inte att öppna.',
  goneWhy:
    'Den är redan öppnad, har slutat gälla eller har stoppats av den unga. Hör av dig till den som skickade den.',
  broken: 'Länken är inte hel. Kopiera hela länken och försök igen.',
  offline: 'Det gick inte just nu. Länken är kvar. Försök igen.',
  readUntil: (time: string) =>
    `Texten finns bara på den här sidan, och kan hämtas igen här till ${time}. Skriv ut eller för över den till er journal eller akt om den ska sparas.`,
  wroteWith: (who: string) => `Skrivet med ${who}`,
  consent: (day: string) =>
    `Samtycket gäller dig som mottagare, det här innehållet och till och med ${day}. Den unga kan ta tillbaka det.`,
  print: 'Skriv ut',
  whatNow: 'Hur gick det?',
  whatNowWhy: 'Svaret räknas utan namn, så att ingen ung skickas runt utan att det syns.',
  answers: {
    contact: 'Vi tar kontakt eller tar emot',
    'sent-on': 'Fel ställe, vi skickar vidare',
    'not-reached': 'Det går inte att nå den unga',
  },
  thanks: 'Tack. Svaret är räknat.',
  stopTitle: 'Stoppa länken',
  stopAbout: 'Då kan ingen öppna den längre. Det som är låst i den tas bort.',
  stop: 'Stoppa länken nu',
  stopped: 'Länken är stoppad. Ingen kan öppna den.',
} as const
