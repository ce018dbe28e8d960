/** Every word the staff pages show, in Swedish: short, verbs first, and never blaming. */
import { minute, second, times } from '../../../shared/rules/line/times.ts'
import type { RefusalCode } from '../../../shared/contract/refusals.ts'
import { text as callSv } from '../call/sv.ts'
import { deskText } from '../desk/sv.ts'
import { levelReason, outcome, takeReason, whereTo } from '../closed-lists/sv.ts'

const failed: Partial<Record<RefusalCode | 'offline', string>> = {
  offline:
    'Ingen kontakt med servern. Det du skrev är kvar. Försök igen när kontakten är tillbaka.',
  'not-now': 'Det har redan ändrats. Så här är det nu.',
}

export const staffText = {
  name: 'Dörren',
  charactersLeft: (many: number) =>
    many < 0 ? `${-many} tecken för mycket` : `${many} tecken kvar`,
  tooLong: (many: number) => `Texten är ${many} tecken för lång. Korta den, så går den att spara.`,
  countyChanged:
    'Länet har ändrat färdiga svar, steg för steg eller vem som gör vad. Det nya visas nu. Det du har skrivit är kvar.',
  draftKept: 'Sparat utkast på den här sidan.',
  for: { counsellor: 'Personal', coordinator: 'Samordning' },
  pages: {
    label: 'Dina andra sidor',
    names: {
      '/personal/': 'Samtal och kö',
      '/samordning/': 'Samordning',
      '/behandling/': 'Behandling',
    },
    signedIn: (name: string) => `Inloggad: ${name}`,
  },
  signIn: {
    title: 'Logga in',
    why: 'Den här sidan är för personal. Du loggar in med ditt tjänstekonto.',
    button: 'Logga in',
    working: 'Loggar in …',
    again: 'Din inloggning har gått ut. Logga in igen, det du skrev är kvar.',
    ends: (at: string) =>
      `Din inloggning går ut klockan ${at}. Logga in igen redan nu, så fortsätter samtalen. Det du skrev är kvar.`,
    stopped: 'Webbläsaren stoppade fönstret. Tryck igen, så öppnas det bredvid.',
    againButton: 'Logga in igen',
    handedOn: 'Du är inloggad. Du kan stänga det här fönstret.',
    failed: 'Inloggningen blev inte klar. Försök igen.',
    unreachable: 'Det går inte att nå inloggningen just nu. Försök igen om en liten stund.',
    notYours:
      'Ditt konto har inte tillgång till den här sidan. Prata med den som sköter kontona hos er.',
    out: 'Logga ut',
    access: 'Tillgänglighet',
    skip: 'Hoppa till innehållet',
  },
  ...deskText,
  call: callSv,
  beside: 'Vilar medan du pratar. Den unga vet att svaret dröjer.',
  know: {
    title: 'Det jag vet',
    level: 'Nivå',
    changeLevel: 'Ändra nivå',
    newLevel: 'Ny nivå',
    reason: 'Skäl',
    chooseReason: 'Välj skäl',
    chose: (level: string) => `Den unga valde: ${level}`,
    lessIsTold: 'Den unga får veta att du tycker att det är mindre bråttom, och kan säga emot.',
    save: 'Spara',
    cancel: 'Avbryt',
    waited: 'Väntade',
    note: 'Anteckning från kollegan',
    unread: 'Anteckningen följde inte med. Fråga den unga.',
    law: 'Vad som får skrivas',
    lawOf: {
      SoL: 'SoL: ingen journal, bara statistik.',
      HSL: 'HSL: rådgivning utan journal så länge den unga är anonym.',
      journal: 'HSL: journal ska föras.',
    },
    lawWhy: 'Skriv inte ner namn eller annat som pekar ut den unga.',
  },
  replies: {
    title: 'Svar att utgå från',
    search: 'Sök svar',
    searchHint:
      'Sök i alla ämnen. Pil ner och Enter lägger texten i skrivrutan. Inget skickas förrän du skickar.',
    none: 'Inga svar matchar. Prova ett annat ord.',
    group: { opening: 'Börja', crisis: 'Vid fara', closing: 'Avsluta' },
    found: (n: number) => `${n} svar`,
    open: 'Alla svar',
  },
  handover: {
    button: 'Lämna över',
    title: (name: string) => `Lämna över samtalet med ${name}`,
    first: `Den unga frågas först och kan säga nej. Tar ingen emot inom ${times.handover / second} sekunder ligger den unga i kön igen.`,
    colleague: 'Till en kollega',
    profession: 'Till en yrkesgrupp',
    nobody: 'Ingen annan är i tjänst just nu. Du kan vänta, eller lägga tillbaka den unga i kön.',
    free: (n: number) => (n === 1 ? '1 ledig plats' : `${n} lediga platser`),
    full: 'Fullt',
    note: 'Anteckning till kollegan',
    noteHint:
      'Den unga läser den först och tar den med sig. Bara det kollegan behöver. Inga namn. Försvinner med samtalet.',
    noteWaits:
      'Anteckningen kan inte låsas än. Vänta tills den unga är ansluten, eller ta bort den.',
    border: 'Annan lag gäller där. Den unga får veta det innan och kan säga nej.',
    ask: 'Fråga den unga',
    withdraw: 'Ta tillbaka',
    asking: 'Den unga frågas om det är okej att lämna över.',
    offered: (seconds: number) => `Den unga har sagt ja. Väntar på kollegan, ${seconds} s kvar.`,
    saidNo: 'Överlämningen blev inte av. Samtalet är kvar hos dig.',
    choose: 'Välj vem som ska få frågan.',
  },
  release: {
    button: 'Lägg tillbaka i kön',
    title: (name: string) => `Lägga tillbaka ${name} i kön?`,
    why: 'Den unga får veta att någon annan hämtas, och hamnar först.',
  },
  end: {
    button: 'Avsluta eller lägg tillbaka',
    title: (name: string) => `Avsluta samtalet med ${name}?`,
    why: 'Den unga får veta att samtalet är slut. Det går inte att öppna igen.',
    yes: 'Avsluta samtalet',
    writes: (name: string) => `${name} skriver just nu.`,
    begun: (name: string) => `${name} har börjat skriva något och inte skickat det.`,
    cool: 'Avsluta och be om en paus',
    coolAbout: `När samtalet används för att såra. Den ungas flik väntar i ${times.coolDown / minute} minuter. Akut hjälp är öppen. Det stoppar inte den som öppnar en ny flik.`,
  },
  close: {
    title: 'Stäng samtalet',
    why: 'Bara val ur listor, inget som pekar ut den unga.',
    topics: 'Vad handlade det om?',
    topicsHint: 'Högst sex.',
    outcome: 'Hur blev det?',
    whereTo: 'Vart vidare?',
    whereToHint: 'Högst fyra.',
    missing: 'Välj hur det blev.',
    save: 'Spara och frigör platsen',
    open: 'Fyll i och stäng',
    loses: (what: readonly string[]) =>
      `Det här är inte klart och försvinner med samtalet: ${what.join(', ')}.`,
    unsigned:
      'Journalen är inte signerad. En anteckning som är påbörjad finns kvar under Journaler, en rättelse försvinner.',
    closeAnyway: 'Stäng ändå',
    closes: 'Sparas om ett ögonblick, sedan är platsen fri.',
    keepOpen: 'Ångra',
    now: 'Spara nu',
  },
  write: {
    label: (name: string) => `Skriv till ${name}`,
    notYet: 'Du kan skriva när den unga har svarat.',
    lostDraft: (draft: string) => `Samtalet försvann medan du skrev: ”${draft}”`,
    lostUnread: (name: string, words: string) =>
      `${name} har kanske inte läst det du skrev sist: ”${words}”`,
    copy: 'Kopiera texten',
    copied: 'Texten är kopierad.',
    copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    remove: 'Ta bort texten',
    lostConcern: (name: string, words: string) =>
      `Samtalet med ${name} försvann medan du skrev en orosanmälan: ”${words}”`,
    unsaid: 'Samtalet tog slut innan du hann skicka det här. Den unga har inte fått det.',
  },
  chat: {
    log: 'Samtalet',
    write: 'Skriv',
    send: 'Skicka',
    you: 'Du',
    states: {
      waiting: 'skickas strax, när den ungas sida har svarat',
      sending: 'skickas',
      sent: 'skickat',
      seen: 'sett',
      unread: 'ingen har läst det här',
    },
    typing: (name: string) => `${name} skriver …`,
    unreadable: 'Det som skrevs innan går inte att läsa på den här sidan. Ni kan fortsätta.',
    earlier: 'Tidigare kollega',
    passedOn: 'Tidigare samtal',
    doubt: {
      outOfPlace: 'Något före detta fattas eller har flyttats.',
      writtenAt: (time: string) => `skrivet ${time}`,
    },
    tooLong: 'Det blev för långt för ett meddelande. Dela upp det.',
    held: {
      'too-many': 'Det går för fort. Raden skickas om en stund.',
      'talk-full': 'Samtalet rymmer inte fler rader. Den sista skickas inte.',
    },
    newer: 'Nya meddelanden',
    locale: 'sv-SE',
  },
  asking: {
    loading: 'Hämtar …',
    failed: 'Det gick inte att hämta just nu. Vi försöker igen.',
    stale: 'Ingen kontakt just nu. Det du ser kan vara gammalt. Vi försöker igen.',
    missing: 'Det finns inget här, eller så är det inte ditt att se.',
  },
  state: {
    loading: 'Hämtar arbetsytan …',
    offline: 'Ingen kontakt just nu. Det du skriver är kvar. Vi försöker igen.',
    goesIn: (seconds: number, names: string) =>
      `Om ${seconds} s får ${names} någon annan, om kontakten inte har kommit tillbaka.`,
    gone: (names: string) =>
      `Kontakten har varit borta för länge. ${names} ligger först i kön igen, eller har fått någon annan. Det ni sa står kvar här.`,
    polling: 'Direktkontakten är bruten. Sidan hämtar nytt var fjärde sekund.',
    retry: 'Försök igen',
    dismiss: 'Stäng',
    failedBy: failed,
    broken: 'Det gick inte just nu. Försök igen.',
    /** By another program, since it was chosen. */
    fileChanged: 'Filen gick inte att läsa. Den har flyttats eller ändrats. Välj den en gång till.',
  },
  tabs: {
    label: 'Delar av arbetsytan',
    line: 'Kö',
    talksAndLine: 'Samtal och kö',
    talk: 'Samtal',
    know: 'Arbetsyta',
    unread: 'olästa',
  },
  sound: {
    turnOff: 'Stäng av ljudet',
    turnOn: 'Sätt på ljudet',
    blocked:
      'Ljudet är av: webbläsaren väntar på ett tryck. Tryck var som helst på sidan, så hörs larmet.',
    off: 'Du har stängt av ljudet. Larm hörs inte här.',
    notices: 'Visa notiser när jag arbetar i ett annat program',
    away: {
      danger: 'Akut fara i kön.',
      waits: 'Någon väntar i kön.',
      wrote: 'Någon har skrivit i ett samtal.',
      second: 'En kollega behöver en andra nyckel.',
    },
  },
  keys: {
    button: 'Tangenter',
    title: 'Tangenter',
    on: 'Använd Enter och ? som genvägar',
    close: 'Stäng',
    list: [
      ['Enter', 'Ta nästa, om du har slagit på det här nedanför'],
      ['Alt + N', 'Ta nästa, var du än är'],
      ['Alt + 1–8', 'Byt till samtal 1–8'],
      ['Alt + K', 'Sök bland svaren'],
      ['Alt + L', 'Lämna över'],
      ['Alt + A', 'Avsluta eller lägg tillbaka'],
      ['Alt + G', 'Gjort: nästa steg i säkerhetsrutinen'],
      ['↑ ↓', 'Från rad till rad i kön'],
      ['Esc', 'Stäng en ruta'],
      ['?', 'Visa den här listan'],
    ],
  },
  takeReason,
  levelReason,
  outcome,
  whereTo,
} as const
