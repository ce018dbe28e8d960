/** Everything a youth reads in Swedish; this catalogue is the type of the others. */
import { hour, minute, second, times } from '../../../shared/rules/line/times.ts'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { waitInWords } from '../../../shared/rules/line/wait-words.ts'
import { text as time } from '../../../shared/time-words/sv.ts'
import type { ChatText } from '../../ui/chat/chat.tsx'
import type { CrisisText } from '../../ui/crisis/crisis.tsx'
import type { DoorText } from '../door/type.ts'
import type { WaitText } from '../../ui/wait/wait.tsx'
import type { VisitText } from './visit-type.ts'
import { text as crisis } from '../crisis/sv.ts'
import { text as askSv, type AskText } from '../medium/sv.ts'
import type { Names } from '../names/sv.ts'
import { text as names } from '../names/sv.ts'

export interface YouthText {
  lang: string
  dir: 'ltr' | 'rtl'
  names: Names
  /** What the chat shares with the start page; the rest of that page's words lie in text/door. */
  door: Pick<
    DoorText,
    | 'title'
    | 'leave'
    | 'urgent'
    | 'loading'
    | 'loadFailed'
    | 'languagesTitle'
    | 'held'
    | 'fullNow'
    | 'letter'
    | 'book'
  >
  /** Said once above what is shown in another language; of those that have not every topic. */
  notHere?: string
  crisis: CrisisText
  chat: ChatText
  wait: WaitText
  join: typeof join
  visit: VisitText
  call: AskText
}

/** What joining asks and says; a question is these words, here and in the other languages. */
const join = {
  step: (now: number, all: number) => `Steg ${now} av ${all}`,
  back: 'Tillbaka',
  next: 'Nästa',
  skip: 'Hoppa över',
  seeTitle: 'Vem ser det här?',
  tooLong: (over: number) => `${over} tecken för långt.`,
  topics: {
    title: 'Vad vill du prata om?',
    hint: 'Välj högst sex. Du kan hoppa över.',
    see: 'De som jobbar nu ser vad du har valt, men inte vem du är.',
  },
  urgent: {
    title: 'Vad stämmer bäst just nu?',
    hint: 'Det bestämmer hur snabbt vi försöker svara.',
    missing: 'Välj det som stämmer bäst.',
    /** In the order they are shown. */
    choices: {
      danger: 'Jag eller någon annan är i fara just nu',
      'not-live': 'Jag tänker på att inte leva',
      selfharm: 'Jag skadar mig själv eller är nära att göra det',
      violence: 'Någon gör mig illa eller hotar mig',
      distress: 'Jag mår väldigt dåligt',
      talk: 'Jag vill prata om något',
      question: 'Jag har en fråga',
    } satisfies Record<Urgency, string>,
    see: 'De som jobbar nu ser hur bråttom det är.',
    orderTitle: 'Hur bestäms ordningen?',
    order: [
      'Fara går först. Sedan kommer självmordstankar, självskada och våld. Sedan den som mår väldigt dåligt, sedan samtal och frågor.',
      'Den som väntat länge flyttas framåt, men aldrig före den som är i fara. Bara dina egna val räknas. Ingen dator läser det du skriver.',
    ],
  },
  danger: {
    title: 'Är du i fara just nu?',
    lead: 'Ring 112. De kan komma till dig. Vi kan inte se var du är.',
    closed: 'Vi har stängt nu. Skriver du ändå larmar vi den som har jour, men det kan dröja.',
    go: 'Jag vill prata med er också',
    notDanger: 'Nej, ändra mitt svar',
  },
  about: {
    title: 'Lite om dig',
    hint: 'Allt här är frivilligt.',
    age: 'Hur gammal är du?',
    gender: 'Vilket kön har du?',
    municipality: 'Vilken kommun bor du i?',
    noMunicipality: 'Vill inte säga',
    avoidOwn: 'Helst inte någon från min kommun',
    nickname: 'Vad ska vi kalla dig?',
    nicknameHint: 'Hitta på något. Skriv inte ditt riktiga namn.',
    suggestions: ['Kim', 'Lo', 'Björk', 'Moln', 'Sol'],
    see: 'Ålder, kommun och namn ser bara den du pratar med. Det andra här ser ingen.',
  },
  who: {
    title: 'Vem vill du prata med?',
    profession: 'Yrke',
    any: 'Det spelar ingen roll',
    anyHint: 'Då går det oftast fortast.',
    language: 'Språk i samtalet',
    interpreter: 'Vill du ha tolk?',
    interpreterHint: 'Tolken har tystnadsplikt.',
    noInterpreter: 'Nej',
    see: 'De som jobbar nu ser språk, yrke och tolk.',
  },
  ready: {
    title: 'Sista steget',
    open: 'Öppet nu.',
    kept: 'Det här gäller',
    points: [
      'Vi sparar inte ditt namn, ditt nummer eller varifrån du ansluter.',
      `Chatten raderas senast ${times.chatKept / hour} timmar efteråt. Du kan radera den direkt.`,
      'Vi kan inte se var du är. Om någons liv är i fara måste vi försöka hjälpa, även om du inte vill.',
    ],
    join: 'Ställ mig i kö',
    joining: 'Ställer dig i kö …',
    preparing: 'En kontroll mot robotar körs i telefonen. Det tar några sekunder.',
    failed: 'Det gick inte att ställa dig i kö. Dina svar är kvar. Försök igen.',
    /** There may be a place or not; the same press again gives the same one. */
    unheard: 'Vi fick inget svar. Tryck igen: har du redan en plats får du den.',
    /** After a talk that was ended because of how it was used. */
    cool: (time: string) =>
      `Ditt förra samtal avslutades. Du kan ställa dig i kö igen klockan ${time}. Är någon i fara kommer du in direkt.`,
    unsafe:
      'Den här webbläsaren kan inte låsa det du skriver. Prova en annan webbläsare eller telefon. Du kan också ringa.',
    closed: 'Det har stängt. Dina svar är kvar.',
    tooMany: 'Många försöker just nu. Vänta en stund och försök igen.',
  },
}

/** Small numbers are told in words. */
const few = ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio']

export const text: YouthText = {
  lang: 'sv',
  dir: 'ltr',
  names,
  door: {
    fullNow: 'Just nu har vi ingen ledig. Ställ dig i kö och se hur det går.',
    held: {
      why: {
        'before-closing': 'Vi hinner inte ta emot fler före stängning.',
        pause: 'Just nu tar vi inte emot fler i kön.',
        'urgent-only': 'Just nu tar vi bara emot den som behöver hjälp direkt.',
      },
      because: {
        'many-waiting': 'Många väntar redan.',
        'few-here': 'Få kan svara just nu.',
        technical: 'Vi har tekniska problem.',
        meeting: 'De som svarar är upptagna en stund.',
      },
      next: 'Du kan prova igen',
      urgent:
        'Är någon i fara, tänker du på att inte leva, skadar du dig själv eller är du utsatt för våld? Då kommer du alltid in. Ställ dig i kö ändå.',
    },
    title: 'Start',
    letter: 'Skriv ett brev',
    book: 'Boka en tid',
    leave: crisis.leave,
    urgent: crisis.title,
    loading: 'Öppnar …',
    loadFailed: 'Det gick inte att öppna chatten. Kontrollera nätet och försök igen.',
    languagesTitle: 'Språk',
  },
  crisis,
  call: askSv,
  chat: {
    log: 'Samtalet',
    write: 'Skriv här',
    send: 'Skicka',
    you: 'Du',
    states: {
      waiting: 'Skickas strax',
      sending: 'Skickas …',
      sent: 'Skickat',
      seen: 'Läst',
      unread: 'Ingen har läst det här',
    },
    typing: (name) => `${name} skriver …`,
    unreadable: 'Det ni skrev innan går inte att läsa här. Ni kan fortsätta prata.',
    earlier: 'Tidigare kurator',
    passedOn: 'Du lät den nya personen läsa det ni skrev innan.',
    tooLong: 'Det blev för långt för ett meddelande. Dela upp det i två.',
    held: {
      'too-many': 'Det går lite fort. Det du skrev skickas om en stund.',
      'talk-full': 'Chatten är full. Det sista du skrev skickas inte.',
    },
    newer: 'Nytt meddelande',
    locale: time.days,
  },
  wait: {
    ahead: (count) => (count === 0 ? 'Du står först.' : `${few[count] ?? count} före dig.`),
    moreAhead: (count) => (count === 0 ? 'Många står i kön.' : `Minst ${count} före dig.`),
    range: (wait) => `Ungefär ${waitInWords(wait, time)}.`,
    unknown:
      'Vi kan inte säga hur lång tid det tar, för ingen kan ta emot just nu. Du har kvar din plats.',
  },
  join,
  visit: {
    offline: 'Ingen kontakt just nu. Vi försöker igen.',
    again: 'Försök igen',
    toStart: 'Till startsidan',
    loading: 'Hämtar …',
    blurred: 'Dolt för att du varit borta en stund',
    show: 'Visa igen',
    waiting: {
      title: 'Du står i kö',
      place: 'Din plats',
      keep: `Du kan låsa telefonen en stund. Öppna sidan igen inom ${times.grace / minute} minuter, annars går platsen vidare.`,
      nextTitle: 'Vad händer nu?',
      next: [
        `När någon är ledig frågar vi om du är redo. Då har du ${times.readyCheck / second} sekunder på dig.`,
        `Hinner du inte svara ligger platsen kvar i ${times.grace / minute} minuter.`,
        'Sedan börjar samtalet. Du får se vem du pratar med.',
      ],
      leave: 'Lämna kön',
      leaveAsk: 'Vill du lämna kön?',
      leaveAbout: 'Då försvinner din plats. Du kan ställa dig i kö igen senare.',
      leaveYes: 'Ja, lämna kön',
      leaveNo: 'Nej, stå kvar',
      otherDevice: 'Fortsätt på en annan telefon eller dator',
      otherAbout:
        'Kopiera länken och öppna den där. Den som har länken kan ta din plats, så visa den inte för någon. Det ni redan har skrivit går inte att läsa där.',
      copy: 'Kopiera länken',
      copied: 'Länken är kopierad',
      copyFailed: 'Det gick inte att kopiera. Markera länken och kopiera den själv.',
      returned: {
        'counsellor-lost':
          'Uppkopplingen bröts hos den du pratade med. Du står i kön igen, med all tid du har väntat.',
        handover: 'Ingen kollega hann ta över. Du står i kön igen, med all tid du har väntat.',
        'put-back': 'Du står i kön igen, med all tid du har väntat.',
        stayed: 'Bra att du är kvar. Du står i kön igen, med all tid du har väntat.',
      },
      lost: (name) =>
        `Uppkopplingen bröts hos ${name}. Du står i kön igen, med all tid du har väntat.`,
    },
    called: {
      title: (name, profession, employer) => `${name}, ${profession}, ${employer}, är redo. Är du?`,
      go: 'Ja, jag är redo',
      left: (seconds) => `Du har ${seconds} sekunder på dig. Hinner du inte är platsen kvar.`,
      tab: 'Din tur',
      leave: 'Nej, lämna kön',
    },
    aside: {
      title: 'Är du kvar?',
      lead: (time) =>
        `Vi frågade om du var redo, men fick inget svar. Din plats är kvar till klockan ${time}.`,
      stay: 'Jag är kvar',
      after: 'Då står du i kön igen, med all tid du har väntat.',
    },
    talk: {
      with: (name, profession, employer) => `${name}, ${profession}, ${employer}`,
      more: 'Mer',
      end: 'Avsluta',
      endAsk: 'Vill du avsluta samtalet?',
      endAbout: 'Ni kan inte fortsätta skriva efteråt. Du kan komma tillbaka en annan dag.',
      endYes: 'Ja, avsluta',
      endNo: 'Nej, fortsätt prata',
      see: (name) =>
        `Det ni skriver låses på din skärm och öppnas hos ${name}. Det som sparas kan ingen annan läsa. Har någon lagt sig emellan ser ni det när ni jämför ord. Att själva sidan är äkta kan orden inte visa. Tar någon annan över läser den personen det som skrivs därefter, om du inte väljer mer. Ingen skriver journal om dig när du är anonym.`,
      writes: (name) => `${name} skriver just nu.`,
      begun: (name) => `${name} har börjat skriva något och inte skickat det.`,
      kept: 'Det du skrev är kvar.',
      awayNow: (name) =>
        `${name} har tappat kontakten. Det du skriver kommer fram. Vi håller koll.`,
      start: (name) => `Nu är du och ${name} här. Du kan börja var du vill.`,
      unread: 'En del av det du skrev innan har ingen läst.',
      sayUnreadAgain: (name) => `Låt ${name} läsa det`,
    },
    handover: {
      ask: (name, to) => `${name} föreslår att ${to} tar över. Vill du det?`,
      someone: (profession) => `en annan ${profession}`,
      named: (name, profession, employer) =>
        [name, profession, employer].filter(Boolean).join(', '),
      about: 'Säger du nej fortsätter ni som nu. Hinner ingen ta över står du i kön igen.',
      note: (name) => `${name} skriver till den som tar över:`,
      history: 'Låt den nya personen läsa det vi har skrivit',
      historyAbout:
        'Svar i formulär följer aldrig med. Kryssar du inte i ser den nya personen bara det ni skriver tillsammans.',
      border: {
        SoL: 'En sak ändras: från kommunen till regionen. Då gäller vårdens lagar i stället för socialtjänstens. Du är fortfarande anonym, och ingen skriver journal om du inte vill säga vem du är.',
        HSL: 'En sak ändras: från regionen till kommunen. Då gäller socialtjänstens lagar i stället för vårdens. Du är fortfarande anonym, och ingen journal skrivs.',
      },
      yes: 'Ja',
      no: 'Nej, fortsätt som nu',
      offered: 'Vi frågar den nya personen. Du kan skriva så länge.',
    },
    after: {
      titles: {
        ended: 'Samtalet är slut',
        left: 'Du har lämnat kön',
        lost: 'Besöket är slut',
      },
      lead: {
        ended: 'Tack för att du pratade med oss.',
        left: 'Du är välkommen tillbaka när du vill.',
        lost: 'Vi tappade kontakten och platsen har gått vidare. Du är välkommen tillbaka.',
      },
      cool: (time) =>
        `Vi avslutade samtalet för att det inte kändes bra för den som svarade. Du kan ställa dig i kö igen klockan ${time}. Är någon i fara kan du alltid höra av dig.`,
      survey: {
        title: 'Hur var det?',
        about: 'Svaren går inte att koppla till dig eller samtalet.',
        statements: {
          listened: 'Jag kände mig lyssnad på',
          rightThings: 'Vi pratade om det jag ville',
          helped: 'Det hjälpte mig',
          again: 'Jag skulle kunna göra det igen',
        },
        low: '1 är inte alls',
        high: '5 är helt och hållet',
        grade: (grade) => `${grade} av 5`,
        send: 'Skicka svaren',
        thanks: 'Tack! Det hjälper oss att bli bättre.',
        failed: 'Svaren kom inte fram. De är kvar. Försök igen.',
      },
      nowTitle: 'Vad kan du göra nu?',
      now: [
        'Gör något litet och snällt för dig själv. Drick vatten, gå ut en stund, hör av dig till någon du gillar.',
        'Du kan komma tillbaka. Du behöver inte ha en ny anledning.',
        'Blir det värre? Tryck på Akut hjälp. Där finns de som svarar nu.',
      ],
      eraseTitle: 'Chatten',
      kept: (time) => `Chatten raderas av sig själv senast ${time}.`,
      erase: 'Radera nu',
      erased: (messages, time) =>
        `Raderat klockan ${time}. ${messages} meddelanden är borta för alltid.`,
      gone: 'Chatten är raderad.',
      eraseFailed: 'Det gick inte att radera just nu. Försök igen.',
      forget: 'Glöm mig på den här telefonen',
      forgetAbout: 'Tömmer den här fliken. Besöket syns ändå i webbläsarens historik.',
    },
    unsent: {
      title: 'Det här hann inte skickas',
      about:
        'Samtalet tog slut innan det gick iväg. Ingen har läst det. Det ligger bara i den här fliken.',
      letter: 'Skicka som brev',
      copy: 'Kopiera',
      copied: 'Kopierat.',
      copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
      again: 'Ställ dig i kön igen och ta med texten',
      remove: 'Ta bort texten',
      failed: 'Det gick inte att öppna brevet. Texten är kvar. Försök igen.',
    },
    missing: {
      title: 'Besöket finns inte längre',
      lead: 'Det kan vara raderat, eller så är länken gammal. Du kan börja om från startsidan.',
    },
  },
}
