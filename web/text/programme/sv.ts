/** The programme's pages in Swedish; this catalogue is the type of the others. */
import type { CrisisText } from '../../parts/crisis-html.ts'
import { sv as youth } from '../sv.ts'

export interface ProgrammeText {
  /** False until a person who speaks the language has read every line. */
  reviewedByPerson: boolean
  title: string
  locale: string
  crisis: CrisisText
  leave: string
  loading: string
  tryAgain: string
  back: string
  yes: string
  no: string
  save: string
  send: string
  sending: string
  languages: string
  veil: { blurred: string; show: string }
  nav: { label: string; overview: string; thread: string; curve: string; mine: string }
  troubles: Record<'offline' | 'missing' | 'failed' | 'too-large' | 'too-many' | 'changed', string>
  notRoundTheClock: string
  whoSees: { title: string; drafts: string; sent: string; messages: string; letter: string }
  enter: {
    title: string
    lead: string
    ended: { over: string; left: string }
    ways: { code: string; passkey: string; invitation: string }
    words: string
    wordsHint: string
    open: string
    opening: string
    wrong: string
    count: (words: number) => string
    passkeyLead: string
    passkeyNone: string
    passkeyStopped: string
    none: string
    toDoor: string
  }
  welcome: {
    title: (name: string) => string
    lead: (firstName: string, profession: string, employer: string) => string
    keep: string
    keepLead: string
    makeCode: string
    code: string
    codeLead: string
    written: string
    makePasskey: string
    passkeyDone: string
    passkeyLead: string
    begin: string
    kept: string
    keptPoints: readonly string[]
  }
  overview: {
    hello: (alias: string) => string
    next: string
    steps: Record<
      'read' | 'homework' | 'check-in' | 'wait-days' | 'wait-therapist' | 'keep-going' | 'over',
      { title: string; lead: string; act: string }
    >
    opens: (when: string) => string
    path: string
    module: (number: number) => string
    states: Record<'closed' | 'open' | 'sent' | 'done' | 'skipped', string>
    here: string
    week: string
    checkIn: string
    checkInDone: string
    scale: (minutes: number) => string
    scaleOptional: string
    scales: Record<'gad7' | 'phq9' | 'auditc', string>
    last: (firstName: string) => string
    readAll: string
    noWords: string
    promise: (when: string) => string
    promiseLate: (when: string) => string
    cover: (firstName: string) => string
    talks: string
    talk: Record<'start' | 'middle' | 'end' | 'follow-up' | 'extra', string>
    talkHere: string
    talkFrom: (when: string) => string
    talkMissed: string
    talkCalledOff: string
    stuck: string
    stuckLead: string
    nudge: string
    paused: (until: string) => string
    resume: string
    over: Record<'finished' | 'left' | 'closed' | 'referred', string>
    comeBack: string
    letter: { open: string; read: string }
    unread: (count: number) => string
  }
  module: {
    minutes: (minutes: number) => string
    closed: string
    part: (number: number, of: number) => string
    next: string
    previous: string
    readAll: string
    readDone: string
    example: (name: string) => string
    showExample: (name: string) => string
    check: string
    right: string
    notRight: string
    homework: string
    optional: string
    draft: Record<'kept' | 'keeping' | 'offline' | 'too-large', string>
    both: string
    bothChoose: string
    mine: string
    theirs: string
    send: string
    sent: (when: string) => string
    promised: (when: string) => string
    incomplete: string
    changed: string
    sentTitle: string
    feedback: string
    extra: string
    missing: Record<'read' | 'homework' | 'check-in' | 'days' | 'release', string>
    missingTitle: string
    track: string
    showAll: string
    notThisLanguage: string
  }
  fields: {
    add: string
    remove: string
    row: (number: number) => string
    addStep: string
    up: string
    down: string
    moved: (place: number, of: number) => string
    step: string
    hard: string
    drag: string
    now: string
    later: string
    notSet: string
    minutes: (minutes: number) => string
    curve: string
    curveHint: string
    chooseStep: string
    noLadder: string
    of: (value: number, max: number) => string
    few: (min: number) => string
    tooLong: string
  }
  scale: {
    question: (number: number, of: number) => string
    skip: string
    finish: string
    finishLead: string
    notAnswered: (count: number) => string
    thanks: string
    thanksLead: string
    toOverview: string
    official: string
    before: {
      title: string
      lead: string
      talk: string
      talkClosed: (opens: string) => string
      send: string
    }
    after: { title: string; lead: string }
    already: string
  }
  checkIn: { title: string; lead: string; weekOf: string; thanks: string }
  curve: {
    title: string
    lead: string
    none: string
    gad7: string
    phq9: string
    since: Record<'less' | 'same' | 'more', string>
    weekly: readonly string[]
    table: string
    when: string
    value: string
    highest: (value: number, of: number) => string
  }
  thread: {
    title: string
    lead: (firstName: string) => string
    empty: string
    write: string
    sent: string
    you: string
    kinds: Record<'message' | 'feedback' | 'put-back' | 'exercise' | 'notice', string>
    notices: Record<'nudge' | 'paused' | 'closed' | 'therapist-changed' | 'talk-planned', string>
    seen: string
    tooLong: string
  }
  stuck: {
    title: string
    lead: string
    choose: string
    urgency: Record<'danger' | 'not-live' | 'selfharm' | 'violence' | 'distress' | 'talk', string>
    share: string
    shareLead: string
    go: string
    closed: (opens: string) => string
    full: string
    write: string
  }
  letter: {
    title: string
    lead: string
    write: string
    keep: string
    kept: string
    opensAt: (when: string) => string
    waiting: (when: string) => string
    open: (when: string) => string
    none: string
  }
  mine: {
    title: string
    ways: string
    newCode: string
    newCodeLead: string
    passkey: string
    out: string
    outLead: string
    outButton: string
    everywhere: string
    everywhereLead: string
    take: string
    takeLead: string
    takeRead: string
    takeData: string
    pause: string
    pauseLead: string
    pauseWeeks: (weeks: number) => string
    leave: string
    leaveLead: string
    leaveWhy: string
    why: Record<'better' | 'other-help' | 'not-for-me' | 'no-time' | 'other', string>
    leaveYes: string
    left: string
    erase: string
    eraseLead: string
    eraseYes: string
    erased: string
    eraseAsked: string
    letter: string
    plan: string
    planAt: string
  }
}

const few = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const count = (n: number) => few[n] ?? String(n)

export const sv: ProgrammeText = {
  reviewedByPerson: false,
  title: 'Program',
  locale: 'sv-SE',
  crisis: youth.crisis,
  leave: youth.door.leave,
  loading: 'Hämtar …',
  tryAgain: 'Försök igen',
  back: 'Tillbaka',
  yes: 'Ja',
  no: 'Nej',
  save: 'Spara',
  send: 'Skicka',
  sending: 'Skickar …',
  languages: 'Språk',
  veil: { blurred: youth.visit.blurred, show: youth.visit.show },
  nav: {
    label: 'Programmet',
    overview: 'Översikt',
    thread: 'Skriv',
    curve: 'Kurva',
    mine: 'Mitt',
  },
  troubles: {
    offline: 'Du har inget nät just nu. Det du har skrivit är kvar. Vi försöker igen.',
    missing: 'Det finns inget här. Det kan ha flyttats eller tagits bort.',
    failed: 'Det gick inte just nu. Det du har skrivit är kvar. Försök igen om en liten stund.',
    'too-large': 'Det blev för långt för att sparas. Korta det lite, eller dela upp det.',
    'too-many': 'Det blev många försök på kort tid. Vänta en liten stund och försök igen.',
    changed: 'Något har ändrats sedan du öppnade sidan. Se efter, och försök igen.',
  },
  notRoundTheClock:
    'Läses inte dygnet runt. Är det bråttom eller farligt? Tryck på Akut hjälp högst upp.',
  whoSees: {
    title: 'Vem ser det här?',
    drafts: 'Bara du, tills du skickar. Sedan ser din behandlare det.',
    sent: 'Din behandlare, och den kollega som svarar när behandlaren är borta. Den som läser antecknas, och du kan få veta vem.',
    messages: 'Din behandlare, och den kollega som svarar när behandlaren är borta.',
    letter: 'Bara du. Ingen av oss läser det.',
  },
  enter: {
    title: 'Kom in i ditt program',
    lead: 'Du behöver inget namn och inget BankID. Välj hur du vill komma in.',
    ended: {
      over: 'Du har varit borta en stund, så vi låste. Kom in igen – det du skrev är kvar.',
      left: 'Du är ute. Ingenting finns kvar i den här fliken.',
    },
    ways: {
      code: 'Jag har en egen kod',
      passkey: 'Jag har en nyckel i telefonen',
      invitation: 'Jag har fått en inbjudan',
    },
    words: 'Skriv de fem orden',
    wordsHint:
      'Ett ord i taget, med mellanslag emellan. Stor eller liten bokstav spelar ingen roll.',
    open: 'Kom in',
    opening: 'Öppnar … Det kan ta några sekunder på en äldre telefon.',
    wrong: 'De orden passar inte. Se efter stavningen. En inbjudan fungerar bara en gång.',
    count: (words) => `Det ska vara fem ord. Du har skrivit ${count(words)}.`,
    passkeyLead:
      'Telefonen frågar efter ditt finger, ansikte eller din skärmkod. Vi får aldrig se det.',
    passkeyNone: 'Den här webbläsaren kan inte använda nycklar. Kom in med din kod i stället.',
    passkeyStopped: 'Det blev inget. Försök igen, eller kom in med din kod.',
    none: 'Har du ingen kod? Programmet börjar alltid med ett samtal.',
    toDoor: 'Prata med någon',
  },
  welcome: {
    title: (name) => `Välkommen till ${name}`,
    lead: (firstName, profession, employer) =>
      `${firstName}, ${profession} på ${employer}, följer dig hela vägen.`,
    keep: 'Så kommer du tillbaka',
    keepLead: 'Välj ett sätt, eller båda. Inbjudan fungerar inte en gång till.',
    makeCode: 'Ge mig en kod med fem ord',
    code: 'Din kod',
    codeLead: 'Skriv av den på papper, eller spara den där bara du ser. Vi kan inte visa den igen.',
    written: 'Jag har sparat min kod',
    makePasskey: 'Använd finger, ansikte eller skärmkod',
    passkeyDone: 'Klart. Den här telefonen öppnar ditt program.',
    passkeyLead: 'Bäst om telefonen bara är din.',
    begin: 'Börja',
    kept: 'Vad sparas?',
    keptPoints: [
      'Det du skriver sparas låst, med en egen nyckel för dig.',
      'Din behandlare läser det du skickar. Utkast läser ingen.',
      'Du kan ta ut allt, pausa eller sluta när du vill.',
      'Inga aviseringar skickas. Inget på telefonen visar att du är med.',
    ],
  },
  overview: {
    hello: (alias) => `Hej ${alias}`,
    next: 'Det här är nästa sak',
    steps: {
      read: {
        title: 'Läs veckans avsnitt',
        lead: 'Ta det i den takt du vill. Vi minns var du var.',
        act: 'Läs vidare',
      },
      homework: {
        title: 'Gör veckans uppgift',
        lead: 'Lite räcker. Skicka när du är klar.',
        act: 'Till uppgiften',
      },
      'check-in': {
        title: 'Gör Veckokollen',
        lead: 'Fem frågor. Det tar ett par minuter.',
        act: 'Börja',
      },
      'wait-days': {
        title: 'Du har gjort ditt för nu',
        lead: 'Nästa avsnitt öppnar om några dagar. Öva gärna vidare på det du har.',
        act: 'Se vad du har gjort',
      },
      'wait-therapist': {
        title: 'Du har gjort ditt för nu',
        lead: 'Din behandlare läser det du har skickat och svarar dig.',
        act: 'Se vad du har skickat',
      },
      'keep-going': {
        title: 'Nu håller du i det du har lärt dig',
        lead: 'Alla avsnitt är gjorda. Fortsätt med dina steg. Vi hörs vid uppföljningen.',
        act: 'Läs igen',
      },
      over: {
        title: 'Programmet är slut',
        lead: 'Allt du har skrivit finns kvar här. Du kan ta ut det när du vill.',
        act: 'Läs igen',
      },
    },
    opens: (when) => `Öppnar ${when}.`,
    path: 'Vägen',
    module: (number) => `Avsnitt ${number}`,
    states: {
      closed: 'Inte öppet än',
      open: 'Öppet',
      sent: 'Skickat',
      done: 'Klart',
      skipped: 'Hoppades över',
    },
    here: 'Du är här',
    week: 'Den här veckan',
    checkIn: 'Veckokollen',
    checkInDone: 'Veckokollen är gjord',
    scale: (minutes) => `Ungefär ${minutes} minuter`,
    scaleOptional: 'Om du vill',
    scales: { gad7: 'Frågor om oro', phq9: 'Frågor om hur du mår', auditc: 'Frågor om alkohol' },
    last: (firstName) => `${firstName} skrev senast`,
    readAll: 'Läs allt och svara',
    noWords: 'Din behandlare har inte skrivit än. Du kan skriva först.',
    promise: (when) => `Du får svar senast ${when}.`,
    promiseLate: (when) => `Du skulle ha fått svar ${when}. Förlåt. Någon har fått veta det.`,
    cover: (firstName) => `${firstName} svarar medan din behandlare är borta.`,
    talks: 'Bokade samtal',
    talk: {
      start: 'Startsamtal',
      middle: 'Samtal på halva vägen',
      end: 'Avslutande samtal',
      'follow-up': 'Uppföljning efter tre månader',
      extra: 'Samtal',
    },
    talkHere: 'Jag är här',
    talkFrom: (when) => `Du kan komma in från ${when}.`,
    talkMissed: 'Ni missade varandra. Skriv, så hittar ni en ny tid.',
    talkCalledOff: 'Inställt. Din behandlare föreslår en ny tid.',
    stuck: 'Jag har kört fast',
    stuckLead: 'Prata med någon nu, i chatten.',
    nudge: 'Fint att du är här. Ingen räknar dagarna. Börja där du är.',
    paused: (until) => `Du har pausat till ${until}. Allt finns kvar.`,
    resume: 'Fortsätt nu',
    over: {
      finished: 'Du har gjort hela programmet.',
      left: 'Du har slutat. Vill du tillbaka finns allt kvar.',
      closed: 'Det har varit tyst en tid, så vi har stängt. Du är välkommen tillbaka när du vill.',
      referred: 'Ni kom fram till att annan hjälp passar bättre. Allt du skrev finns kvar här.',
    },
    comeBack: 'Kom tillbaka',
    letter: { open: 'Du har ett brev från dig själv', read: 'Läs brevet' },
    unread: (n) => (n === 1 ? 'Ett nytt svar' : `${n} nya svar`),
  },
  module: {
    minutes: (minutes) => `Ungefär ${minutes} minuter`,
    closed: 'Det här avsnittet är inte öppet än.',
    part: (number, of) => `Del ${number} av ${of}`,
    next: 'Nästa del',
    previous: 'Förra delen',
    readAll: 'Jag har läst avsnittet',
    readDone: 'Du har läst hela avsnittet.',
    example: (name) => `Så här skrev ${name}`,
    showExample: (name) => `Se hur ${name} gjorde`,
    check: 'Tänk efter',
    right: 'Ja, precis.',
    notRight: 'Inte riktigt.',
    homework: 'Veckans uppgift',
    optional: 'om du vill',
    draft: {
      kept: 'Allt är sparat som utkast.',
      keeping: 'Sparar …',
      offline:
        'Inget nät. Det du skriver är kvar i den här enheten och sparas när nätet är tillbaka.',
      'too-large': 'Ett av fälten är för långt för att sparas. Korta det, så sparas resten.',
    },
    both: 'Du har skrivit här på en annan enhet också. Båda texterna är kvar.',
    bothChoose: 'Behåll den här',
    mine: 'Skrivet här',
    theirs: 'Skrivet på den andra enheten',
    send: 'Skicka till min behandlare',
    sent: (when) => `Skickat ${when}.`,
    promised: (when) => `Du får svar senast ${when}.`,
    incomplete: 'Det saknas något innan du kan skicka. Det du har skrivit är kvar.',
    changed: 'Något är skrivet på en annan enhet. Se efter vilket som ska gälla, och skicka igen.',
    sentTitle: 'Det du skickade',
    feedback: 'Din behandlare svarade',
    extra: 'En extra övning till dig',
    missing: {
      read: 'läs hela avsnittet',
      homework: 'skicka uppgiften',
      'check-in': 'gör Veckokollen',
      days: 'låt det gå några dagar',
      release: 'vänta på svar från din behandlare',
    },
    missingTitle: 'Nästa avsnitt öppnar när det här är gjort:',
    track: 'Välj ditt spår',
    showAll: 'Visa alla spår',
    notThisLanguage: 'Det här avsnittet finns bara på svenska än.',
  },
  fields: {
    add: 'Lägg till en till',
    remove: 'Ta bort',
    row: (number) => `Nummer ${number}`,
    addStep: 'Lägg till ett steg',
    up: 'Flytta upp',
    down: 'Flytta ner',
    moved: (place, of) => `Nu på plats ${place} av ${of}.`,
    step: 'Det här gör jag',
    hard: 'Hur svårt, 0–10',
    drag: 'Dra för att flytta',
    now: 'Det ger nu',
    later: 'Det kostar sen',
    notSet: 'Inte valt',
    minutes: (minutes) => `${minutes} min`,
    curve: 'Din kurva',
    curveHint: 'Dra reglagen, ett för varje tid. Kurvan ritas medan du drar.',
    chooseStep: 'Välj ett steg ur din trappa',
    noLadder: 'Din trappa är tom än. Skriv steget med egna ord.',
    of: (value, max) => `${value} av ${max}`,
    few: (min) => `Minst ${count(min)}.`,
    tooLong:
      'Det här är för långt för att sparas. Allt du har skrivit är kvar i den här enheten. Korta det, eller dela upp det.',
  },
  scale: {
    question: (number, of) => `Fråga ${number} av ${of}`,
    skip: 'Hoppa över',
    finish: 'Klart att skicka',
    finishLead: 'Vill du ändra något? Gå tillbaka, dina svar är kvar.',
    notAnswered: (n) => (n === 1 ? 'En fråga är hoppad över.' : `${n} frågor är hoppade över.`),
    thanks: 'Tack. Svaren är sparade.',
    thanksLead: 'Din behandlare ser dem. Du ser din egen kurva när du vill.',
    toOverview: 'Till översikten',
    official: 'Frågorna är ett instrument som många använder. Därför är orden precis så här.',
    before: {
      title: 'Tack för att du säger hur det är',
      lead: 'Du behöver inte vara ensam med de tankarna. Här är de som svarar nu. Vill du prata med någon nu?',
      talk: 'Ja, prata med någon nu',
      talkClosed: (opens) => `Vår chatt är stängd just nu och öppnar ${opens}. De här svarar nu:`,
      send: 'Skicka svaren',
    },
    after: {
      title: 'Vill du prata med någon nu?',
      lead: 'Din behandlare får veta vad du har svarat, men läser inte dygnet runt.',
    },
    already: 'De svaren har vi redan. Tack.',
  },
  checkIn: {
    title: 'Veckokollen',
    lead: 'Tänk på veckan som gått. Det finns inga rätta svar.',
    weekOf: 'Din vecka',
    thanks: 'Tack. Veckan är antecknad.',
  },
  curve: {
    title: 'Min kurva',
    lead: 'Här ser du hur du själv har svarat. Det går upp och ner för nästan alla.',
    none: 'Här kommer din kurva när du har svarat på frågorna någon gång till.',
    gad7: 'Oro, så som du har svarat',
    phq9: 'Mående, så som du har svarat',
    since: {
      less: 'Det besvärar dig mindre än när du började.',
      same: 'Det är ungefär som när du började.',
      more: 'Det besvärar dig mer än när du började. Skriv gärna till din behandlare om det.',
    },
    weekly: [
      'Ångest eller oro störde',
      'Gjorde viktiga saker fast det var läskigt',
      'Jobbade med uppgiften',
      'Okej eller bra dagar',
    ],
    table: 'Visa som tabell',
    when: 'När',
    value: 'Svar',
    highest: (value, of) => `${value} av ${of}`,
  },
  thread: {
    title: 'Du och din behandlare',
    lead: (firstName) => `Här skriver du och ${firstName} till varandra.`,
    empty: 'Ingen har skrivit än. Skriv om vad du vill.',
    write: 'Skriv till din behandlare',
    sent: 'Skickat.',
    you: 'Du',
    kinds: {
      message: 'Meddelande',
      feedback: 'Svar på uppgiften',
      'put-back': 'Lite till, innan nästa avsnitt',
      exercise: 'Extra övning',
      notice: 'Från programmet',
    },
    notices: {
      nudge: 'Fint att du är här. Börja där du är.',
      paused: 'Programmet är pausat. Allt finns kvar.',
      closed: 'Det har varit tyst en tid, så vi har stängt. Du är välkommen tillbaka.',
      'therapist-changed': 'En annan behandlare följer dig från och med nu.',
      'talk-planned': 'En tid för ett samtal är bokad. Du ser den i översikten.',
    },
    seen: 'Läst',
    tooLong: 'Det blev för långt för ett meddelande. Dela upp det i två.',
  },
  stuck: {
    title: 'Jag har kört fast',
    lead: 'Du ställer dig i samma kö som i chatten. En kurator eller någon annan på mottagningen svarar. Det är inte säkert att det är din behandlare.',
    choose: 'Vad stämmer bäst just nu?',
    urgency: {
      danger: 'Jag eller någon annan är i fara just nu',
      'not-live': 'Jag tänker på att inte leva',
      selfharm: 'Jag skadar mig själv, eller är nära att göra det',
      violence: 'Någon gör mig illa',
      distress: 'Jag mår riktigt dåligt nu',
      talk: 'Jag har kört fast i en uppgift',
    },
    share: 'Ta med en rad från min behandlare',
    shareLead:
      'Då vet den som svarar att du går programmet, och vad ni jobbar med. Annars vet den inget.',
    go: 'Ställ mig i kö',
    closed: (opens) =>
      `Chatten är stängd just nu. Den öppnar ${opens}. Du kan skriva till din behandlare så länge.`,
    full: 'Chatten är full just nu. Du kan skriva till din behandlare, eller försöka igen om en stund.',
    write: 'Skriv till min behandlare',
  },
  letter: {
    title: 'Brev till mig själv',
    lead: 'Skriv till dig själv om tre månader. Vad vill du minnas? Vad vill du ha hjälp av?',
    write: 'Ditt brev',
    keep: 'Spara brevet',
    kept: 'Sparat. Du kan skriva om det fram till dess.',
    opensAt: (when) => `Det öppnas ${when}.`,
    waiting: (when) =>
      `Ditt brev ligger och väntar till ${when}. Vill du skriva om det? Skriv nedan, så gäller det nya.`,
    open: (when) => `Du skrev det här ${when}.`,
    none: 'Du har inte skrivit något brev än.',
  },
  mine: {
    title: 'Mitt',
    ways: 'Så kommer jag in',
    newCode: 'Ge mig en ny kod',
    newCodeLead: 'Den gamla koden slutar fungera.',
    passkey: 'Lägg till finger, ansikte eller skärmkod',
    out: 'Gå ut',
    outLead: 'Ingenting finns kvar i den här enheten.',
    outButton: 'Gå ut och glöm mig här',
    everywhere: 'Gå ut överallt',
    everywhereLead: 'Om någon annan kan ha kommit in.',
    take: 'Ta ut allt',
    takeLead: 'Allt som är sparat om dig, som en sida att läsa och som data.',
    takeRead: 'Spara som sida',
    takeData: 'Spara som data',
    pause: 'Pausa',
    pauseLead: 'Ingen frågar varför. Ingenting går förlorat.',
    pauseWeeks: (weeks) =>
      weeks === 1 ? 'En vecka' : `${count(weeks).replace(/^./, (c) => c.toUpperCase())} veckor`,
    leave: 'Sluta',
    leaveLead: 'Du får sluta när du vill. Det du har skrivit finns kvar om du vill tillbaka.',
    leaveWhy: 'Vill du säga varför? Du behöver inte.',
    why: {
      better: 'Det är bättre nu',
      'other-help': 'Jag får annan hjälp',
      'not-for-me': 'Det passade inte mig',
      'no-time': 'Jag hinner inte',
      other: 'Något annat',
    },
    leaveYes: 'Ja, sluta',
    left: 'Du har slutat. Tack för det du har gjort. Du är välkommen tillbaka.',
    erase: 'Radera allt',
    eraseLead:
      'Allt du har skrivit försvinner och kan inte hämtas tillbaka. Där lagen kräver journal svarar en människa dig först.',
    eraseYes: 'Ja, radera allt',
    erased: 'Allt är raderat.',
    eraseAsked:
      'Vi har fått din önskan. En människa svarar dig, för en del måste sparas enligt lag.',
    letter: 'Brev till mig själv',
    plan: 'Min trygghetsplan',
    planAt: '/#plan',
  },
}
