/** The accessibility statement in easy Swedish. */
import type { StatementText } from './type.ts'

export const text: StatementText = {
  lang: 'sv-x-latt',
  link: 'Tillgänglighet',
  title: 'Fungerar sidan för dig?',
  lead: 'Alla ska kunna använda sidan. Här står vad som fungerar. Här står vad som inte fungerar. Du kan säga till oss.',
  leave: 'Lämna sidan snabbt',
  urgent: 'Akut hjälp',
  toStart: 'Till startsidan',
  status: {
    title: 'Hur bra fungerar sidan?',
    partly: 'Det mesta fungerar. Men inte allt. Sidan är ”delvis förenlig” med lagen.',
    law: 'Det finns en lag om att alla ska kunna använda sidor som kommuner och regioner har. Den heter lag (2018:1937) om tillgänglighet till digital offentlig service.',
  },
  problems: {
    title: 'Det här fungerar inte för alla',
    lead: 'Vi vet om de här felen:',
    list: [
      {
        what: 'När ni pratar med ljud eller bild kommer det ingen text. Det finns ingen teckentolk.',
        why: 'Du kan skriva i chatten samtidigt.',
      },
      {
        what: 'Du måste ha JavaScript i webbläsaren för att chatta.',
        why: 'Annars kan vi inte låsa det ni skriver. Du kan läsa sidan ändå. Du kan också skriva ett brev.',
      },
      {
        what: 'Frågorna om hur du mår i programmet kan vara svåra.',
        why: 'Orden måste vara precis så. Be någon läsa dem med dig.',
      },
      {
        what: 'Det som någon skriver till dig kan vara svårt.',
        why: 'Säg till, så kan de skriva lättare.',
      },
      {
        what: 'Kurvor läses upp som en tabell.',
        why: 'Det står samma sak i tabellen.',
      },
    ],
  },
  burden: 'Vi har inte hoppat över något för att det är dyrt.',
  outside: {
    title: 'Lagen gäller inte det här',
    list: ['Ljud och bild när ni pratar.', 'Sidor som andra har gjort.'],
  },
  instead: {
    title: 'Om något inte går',
    list: [
      'Kan du inte ringa? Chatta.',
      'Kan du inte chatta? Skriv ett brev eller ring.',
      'Är det bråttom? Tryck på Akut hjälp. Du kan ringa numren från vilken telefon som helst.',
    ],
  },
  tested: {
    title: 'Så har vi testat',
    lead: 'Vi har testat själva. Ingen annan har kontrollerat sidan.',
    done: [
      'Ett datorprogram letar efter fel varje gång vi ändrar något.',
      'Vi har pratat ett helt samtal med bara tangentbord.',
      'Vi har tittat på liten telefon och stor skärm, i ljust och mörkt.',
      'Du kan läsa sidan och alla nummer utan JavaScript.',
    ],
    notTitle: 'Det här har vi inte testat',
    not: [
      'Med människor som använder skärmläsare eller annan hjälp.',
      'Med unga som tycker att det är svårt att läsa.',
      'På riktiga telefoner.',
      'Alla krav i lagen.',
    ],
  },
  report: {
    title: 'Berätta vad som inte går',
    lead: 'Vi vill veta. Du behöver inte säga vem du är. Därför kan vi inte svara dig.',
    noNames:
      'Skriv inte namn. Skriv inte nummer. Behöver du prata med någon? Gå till startsidan. Det du skriver här läser vi inte direkt.',
    page: 'Var var du?',
    pages: {
      start: 'På startsidan',
      talk: 'I kön eller i samtalet',
      letter: 'Brev, tider eller kod',
      mine: 'Vem har läst om mig?',
      programme: 'Programmet',
      other: 'På en annan sida',
    },
    words: 'Vad gick inte?',
    send: 'Skicka',
    sending: 'Skickar …',
    missing: 'Skriv vad som inte gick.',
    tooLong: (over) => `Texten är ${over} tecken för lång. Gör den kortare. Allt du skrev är kvar.`,
    thanks: (days) => `Tack. Vi läser det. Vi tar bort det efter högst ${days} dagar.`,
    failed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
    offline: 'Du har inget nät nu. Det du skrev är kvar. Försök igen sedan.',
    full: 'Många har skrivit. Vi hinner inte läsa nu. Försök igen om några dagar.',
    kept: (days) => `Bara en person läser det. Vi sparar det i högst ${days} dagar.`,
    noScript: 'Du behöver JavaScript för att skicka. Du kan be någon du litar på att säga till.',
  },
  supervision: {
    title: 'Vem kontrollerar oss?',
    words:
      'En myndighet som heter Digg kontrollerar att vi följer lagen. Tycker du att vi inte lyssnar? Då kan du säga till dem. De kan fråga vem du är.',
    link: 'Säg till Digg',
  },
  dates: (assessed, updated) => `Vi testade ${assessed}. Vi skrev det här ${updated}.`,
  unconfirmed: 'Länet har inte läst igenom det här än.',
}
