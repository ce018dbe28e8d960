/** The words of the bar, the line and the talks at the desk, in Swedish: verbs first. */

export const minutes = (n: number): string => `${n} min`
/** A line breaks between two of these, never within one. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0')
const talks = (n: number): string => (n === 1 ? '1 samtal' : `${n} samtal`)

export const deskText = {
  duty: {
    label: 'Din status',
    more: 'Mer',
    here: 'Jag är här',
    paused: 'Paus',
    away: 'Gå hem',
    isAway: 'Inte i tjänst',
    seats: 'Samtal samtidigt',
    channels: 'Det här kan jag ta emot',
    /** In the bar, where there is room for one word each. */
    channel: { chat: 'chatt', voice: 'röst', video: 'video' },
    held: (n: number) => `${n} av`,
    heldTalks: 'samtal',
    shift: (until: string) => `Pass till ${until}`,
    notAsShift: 'inte som passet',
    goHomeTitle: 'Du har samtal kvar',
    goHomeWhy: (n: number) =>
      `${talks(n)} är inte ${n === 1 ? 'avslutat' : 'avslutade'}. Om du går nu läggs de unga tillbaka i kön, och de får veta det.`,
    goHomeNow: 'Lägg tillbaka och gå hem',
    draftsTitle: 'Du har utkast kvar',
    draftsGo: 'Det du har skrivit och inte skickat eller sparat försvinner när du loggar ut.',
    signOutOnly: 'Logga ut',
    signOutNow: 'Lägg tillbaka och logga ut',
    stay: 'Stanna kvar',
  },
  line: {
    title: 'Länets kö',
    summary: (n: number, longest: number, p1: number, p2: number) =>
      n === 0
        ? 'Kö 0'
        : [`Kö ${n}`, `längst ${minutes(longest)}`, `P1 ${p1}`, `P2 ${p2}`]
            .map(unbroken)
            // Where it goes on to a second line, that does not begin with a dot.
            .join('\u{a0}· '),
    empty: 'Ingen väntar just nu.',
    more: (n: number) => `och ${n} till`,
    moreThan: (n: number) => `och fler än ${n} till`,
    onlyConnected: (n: number) => `Visa bara dem vars sida är öppen (${n} är det inte)`,
    fresh: (n: number) => (n === 1 ? '1 ny i kön' : `${n} nya i kön`),
    returned: 'Tillbaka',
    aside: 'Svarade inte, ställd åt sidan',
    page: { asleep: 'Kanske sover', gone: 'Sidan är stängd' },
    takeThis: 'Ta just den här',
    takeShort: 'Ta',
    filter: {
      levels: 'Visa en nivå',
      atLeast: (n: number) => `minst ${n}`,
      open: 'Sök och filtrera',
      words: 'Sök ämne eller språk',
      channel: 'Kanal',
      language: 'Språk',
      profession: 'Vill ha',
      mine: (n: number) => `Vill ha min profession eller mitt språk (${n})`,
      all: 'Alla',
      clear: 'Visa alla',
      shown: (n: number, of: number) =>
        `Visar ${n} av ${of}. Ta nästa tar den som står först av alla.`,
      nobody: 'Ingen i kön passar det du har valt.',
    },
    gone: 'Tagen av en kollega eller gått',
    why: 'Varför just den här?',
    whyMissing: 'Välj varför.',
    interpreter: (language: string) => `Tolk: ${language.toLowerCase()}`,
    wants: (profession: string) => `Helst ${profession.toLowerCase()}`,
    waited: (n: number) => `har väntat ${minutes(n)}`,
  },
  take: {
    next: 'Ta nästa',
    taking: 'Hämtar …',
    away: 'Tryck på ”Jag är här” först.',
    paused: 'Du har paus.',
    full: 'Du har fullt just nu.',
    nobody: 'Ingen väntar just nu.',
    nobodyForYou: 'Ingen i kön passar det du kan ta just nu.',
    nobodyLeft: 'En kollega hann före. Ingen väntar nu.',
    takenByOther: 'En kollega hann före. Kön är uppdaterad.',
    taken: (name: string | undefined) => `Du har tagit ${name ?? 'ett samtal'}.`,
    undo: 'Ångra, lägg tillbaka',
    begun: 'Samtalet har börjat. Lägg tillbaka det under Mer i samtalet.',
  },
  talks: {
    title: 'Mina samtal',
    lostTitle: 'Gick utan dig',
    whatWasSaid: 'Det som sades',
    empty: 'Du har inga samtal.',
    none: 'Inget samtal är öppet. Ta nästa, eller vänta här. Det låter när någon kommer.',
    noneAway: 'Välkommen. Tryck på ”Jag är här” när du vill ta emot.',
    anonymous: 'Anonym',
    asleep: 'Kanske sover: sidan svarar inte',
    unreadLines: (n: number) => (n === 1 ? 'oläst' : 'olästa'),
    myTurn: (n: number) => (n === 0 ? 'din tur' : `väntar på dig ${minutes(n)}`),
    theirTurn: (n: number) => (n === 0 ? 'svarad nyss' : `svarad för ${minutes(n)} sedan`),
    unsent: { waiting: 'inte skickat än', sending: 'skickas' },
    writes: 'skriver …',
    called: (seconds: number) => `Inväntar svar, ${seconds} s kvar`,
    calledOut: 'Inget svar. Ställs åt sidan.',
    talking: 'Pågår',
    asking: 'Frågar den unga om överlämning',
    offered: (seconds: number) => `Erbjudet till kollega, ${seconds} s kvar`,
    over: 'Avslutat. Fyll i och stäng.',
    gone: (n: number) => `Uppkopplingen bruten i ${minutes(n)}`,
    goneNow: 'Uppkopplingen bröts nyss',
    silent: 'Den unga svarar inte just nu. Det du skriver kan läsas sedan.',
    silentLong: (n: number) =>
      `Den unga har inte svarat på ${minutes(n)}; telefonen kanske sover. Det du skriver kan läsas sedan. Ta någon annan så länge, eller avsluta.`,
  },
  left: {
    'put-aside': 'svarade inte i tid. Platsen är kvar och du kan ta nästa.',
    'back-in-line': 'ligger nu i kön igen.',
    'handed-over': 'har lämnats över.',
    left: 'lämnade innan samtalet började.',
    lost: 'har varit borta för länge. Samtalet är slut.',
    elsewhere: 'är inte längre på din arbetsyta.',
  },
  offers: {
    title: 'Överlämning till dig',
    from: (name: string, employer: string) => `${name}, ${employer}, vill lämna över`,
    left: (seconds: number) => `${seconds} s kvar att svara`,
    accept: 'Ta emot',
    decline: 'Tacka nej',
    full: 'Du har fullt. Avsluta ett samtal eller höj antalet för att ta emot.',
    late: 'Överlämningen hann gå ut. Den unga ligger i kön igen.',
  },
} as const
