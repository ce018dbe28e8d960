/** The words of danger at the desk, in Swedish: short, verbs first, and no judgement by the software. */
import { hour, second, times } from '../../../shared/rules/line/times.ts'
import { alarmRule } from '../../../shared/rules/safety/alarm.ts'
import type { BadHow, Finding } from '../../../shared/rules/safety/bad-ending.ts'
import type { ProcedureStep, StepAnswer } from '../../../shared/rules/safety/procedure-steps.ts'
import { minutes } from '../desk/sv.ts'

const steps: Record<ProcedureStep, { title: string; say: string }> = {
  'ask-danger': { title: 'Fråga om fara', say: 'Är du i fara just nu?' },
  'ask-place': {
    title: 'Fråga var hen är',
    say: 'Var är du? Jag kan inte se det. Du behöver bara säga det om du vill ha hjälp dit.',
  },
  'tell-limits': {
    title: 'Säg vad som är sant',
    say: 'Jag kan inte se vem eller var du är. Men om ditt liv är i fara måste jag försöka hjälpa, också genom att ringa 112 med det du har berättat.',
  },
  means: {
    title: 'Fråga om medel',
    say: 'Har du något nära dig som du kan göra dig illa med? Kan du lägga undan det medan vi pratar?',
  },
  second: {
    title: 'Kollega är med',
    say: 'Jag tar med en kollega. Hen läser inte det du skriver om du inte säger ja till det.',
  },
  'who-is-near': { title: 'Vem är nära?', say: 'Finns det någon nära dig nu som du litar på?' },
  'call-112': {
    title: 'Besluta om 112 och ring',
    say: 'Jag vill att vi får hjälp till dig nu. Min kollega ringer 112. Jag är kvar här.',
  },
  'told-youth': {
    title: 'Berätta vad ni gör',
    say: 'Så här gör vi nu: min kollega pratar med 112 och jag stannar hos dig.',
  },
  'handed-to-112': { title: '112 har fått det ni vet', say: 'Nu vet 112 det du har berättat.' },
  concern: {
    title: 'Bedöm orosanmälan',
    say: 'Det du berättar gör mig orolig. Jag kan behöva göra en orosanmälan. Jag berättar hur det går till.',
  },
  'follow-up': {
    title: 'Bestäm uppföljning',
    say: 'När ska vi höras igen? Vi kan boka en tid nu.',
  },
}

const how: Record<BadHow, string> = {
  left: 'Lämnade kön',
  lost: 'Kontakten försvann',
  interrupted: 'Samtalet avbröts',
  unfiled: 'Avslutat utan att någon skrev hur det gick',
  unseen: 'Ställde sig i kön och syntes aldrig, en eller flera under samma timme',
  answered: 'Svar i ett behandlingsprogram som säger fara för livet',
}

const finding: Record<Finding, string> = {
  'nothing-more': 'Genomgånget, inget mer kan göras',
  'help-was-called': 'Hjälp tillkallades',
  'report-made': 'Orosanmälan är gjord',
  'came-back': 'Den unga kom tillbaka',
  routine: 'Tas upp som avvikelse',
}

const answers: Record<StepAnswer, string> = {
  done: 'Gjort',
  'not-needed': 'Behövs inte',
  'not-possible': 'Gick inte',
}

export const safetyText = {
  alarm: {
    title: 'Akut fara',
    waiting: (clock: string) => `Någon i akut fara väntar · ${clock}`,
    unheard: (round: number) => (round === 1 ? 'Bakjouren är larmad' : `Larmat ${round} gånger`),
    others: (n: number) =>
      `${n === 1 ? 'En till' : `${n} till`} i akut fara väntar bakom den här: utan uppkopplad sida, eller många på en gång.`,
    take: 'Jag tar larmet',
    taking: 'Tar larmet …',
    mine: 'Du har larmet',
    of: (name: string, employer: string) => `${name}, ${employer}, har larmet`,
    late: 'En kollega hann före.',
    meet: 'Ta emot den unga',
    full: 'Du har fullt. Avsluta ett samtal, eller ge larmet vidare.',
    notHere: 'Tryck på ”Jag är här” för att ta emot.',
    giveBack: 'Ge vidare',
    place: 'Den unga är här:',
    placeOf: (time: string) => `sagt ${time}`,
    noPlace: 'Den unga har inte sagt var hen är. Det går inte att spåra.',
    placeTold: 'Plats har sagts',
    backup: `Du är bakjour. Du larmas om ingen tar ett larm på ${alarmRule.escalateAfter / second} sekunder.`,
  },
  /** The end of a talk in acute danger. */
  ending: {
    why: 'Samtalet gäller akut fara. Ingen avslutar det ensam: en kollega ska ha den andra nyckeln och hålla med.',
    second: 'Ingen har den andra nyckeln än. Alla i tjänst ser att du behöver en kollega.',
    key: (name: string) =>
      `${name} har den andra nyckeln och har inte vridit den. Vrid din, så ser ${name} det direkt.`,
    steps: 'Det här saknar svar. ”Gick inte” räcker.',
    alone: 'Är du ensam? Lägg tillbaka den unga. Då larmas alla i tjänst och den som har jour.',
  },
  /** The youth's own answer to a rating scale has made the talk acute. */
  said: {
    inDanger: (name: string) => `${name} svarar i skattningen att det är akut. Samtalet är nu P1.`,
    open: 'Öppna säkerhetsrutinen',
  },
  tools: {
    title: 'Verktyg',
    know: 'Det jag vet',
    procedure: 'Säkerhetsrutin',
    assess: 'Bedömning',
    concern: 'Orosanmälan',
    directory: 'Vem kan hjälpa?',
    refer: 'Hänvisa',
    scale: 'Skattning',
    colleague: 'Kollega',
    journal: 'Journal',
    close: 'Stäng samtalet',
  },
  procedure: {
    title: 'Säkerhetsrutin',
    about:
      'Två personer, två nycklar. Kollegan ser listan, och chatten bara om den unga säger ja. Inget om den unga skrivs ner.',
    open: 'Öppna säkerhetsrutinen',
    running: (clock: string) => `Pågår ${clock}`,
    first: (name: string, employer: string) => `Första nyckeln: ${name}, ${employer}`,
    second: (name: string, employer: string) => `Andra nyckeln: ${name}, ${employer}`,
    noSecond: 'Andra nyckeln: väntar på en kollega. Alla i tjänst ser det.',
    call: (name: string, employer: string) => `${name}, ${employer}, behöver en kollega`,
    callTitle: 'Säkerhetsrutin: kollega behövs',
    join: 'Ta andra nyckeln',
    leave: 'Lämna tillbaka nyckeln',
    within: (n: number) => `inom ${minutes(n)}`,
    over: (n: number) => `${minutes(n)} över tiden`,
    by: { mine: 'du', nobody: 'kollegan' },
    did: (answer: string, name: string, clock: string) => `${answer} av ${name} efter ${clock}`,
    say: 'Lägg i skrivrutan',
    sayShort: 'I skrivrutan',
    steps,
    answers,
    turn: 'Vrid min nyckel: klart',
    turned: (name: string) => `${name} har vridit sin nyckel. Vrid din för att avsluta.`,
    waitsForOther: 'Din nyckel är vriden. Den andra måste också vrida sin.',
    reopen: 'Inte klart än',
    closed: 'Säkerhetsrutinen är avslutad av båda.',
    changed: 'Någon annan ändrade samtidigt. Så här är det nu.',
    mine: 'Jag är med i',
    none: 'Ingen säkerhetsrutin pågår.',
    talkOver: (time: string) =>
      `Samtalet slutade ${time}. Rutinen ligger kvar tills ni båda har vridit era nycklar.`,
    talkOverNow: (name: string) => `Samtalet som du och ${name} har säkerhetsrutin för är slut.`,
    look: 'Visa rutinen',
  },
  reader: {
    ask: (name: string) => `Fråga om ${name} får vara med i chatten`,
    asked: (name: string) => `Den unga har fått frågan om ${name}.`,
    withdraw: 'Ta tillbaka frågan',
    refused: (name: string) => `Den unga sa nej. ${name} läser inte chatten.`,
    again: 'Fråga igen',
    reading: (name: string) => `${name} är med i chatten.`,
    away: (name: string) => `${name} har tappat kontakten och kan komma tillbaka.`,
    end: (name: string) => `Låt ${name} lämna chatten`,
    askedOfMe: (name: string) => `${name} har frågat den unga om du får vara med i chatten.`,
    refusedMe: 'Den unga sa nej till att du läser. Hjälp till med listan.',
    leave: 'Lämna chatten',
    title: 'Chatten',
    sees: (name: string) =>
      `Den unga har sagt ja till dig. ${name} håller i samtalet. Allt är låst mellan era sidor.`,
    before: 'Du ser det som skrivits sedan du kom in.',
    write: 'Skriv till båda',
    youth: 'Den unga',
    barred: {
      'across-the-border':
        'Kollegan arbetar under en annan lag och får inte läsa chatten. Ta hjälp med listan, eller lämna över samtalet.',
      known:
        'Den unga är identifierad, och då ska läsning stå i åtkomstloggen. Kollegan får inte läsa chatten här. Ta hjälp med listan.',
    },
  },
  compare: {
    title: 'Jämför ord med den unga',
    about:
      'Den unga ska se samma ord och samma antal sidor på raden med ditt namn, under ”Vem ser det här?”. Är något olika kan någon annan läsa: säg det, och skriv inget känsligt.',
    /** How many pages of this person can read, and how many have been able to since the talk began. */
    pages: (now: number, ever: number) =>
      `${now === 1 ? '1 sida hos dig' : `${now} sidor hos dig`} kan läsa. Orden räknar med ${ever} som har kunnat det.`,
    fresh:
      'Orden är nya: du eller den unga har bytt sida eller enhet, eller en kollega har kommit eller gått.',
    making: 'Tar fram orden …',
    none: 'Den unga har inte låst samtalet för det här fönstret än.',
  },
  newPages: {
    /** `there`: so many are listed now; `gone`: so many have been, as after every reload. */
    mine: (there: number, gone: number) => {
      const windows = (n: number) => (n === 1 ? 'Ett fönster till' : `${n} fönster till`)
      const left = 'har funnits och syns inte längre'
      const what =
        there === 0
          ? `${windows(gone)} med den här chatten ${left}`
          : `${windows(there)} med den här chatten finns${gone === 0 ? '' : `, och ${gone} ${left}`}`
      const it = there + gone === 1 ? 'det' : 'dem'
      return `${what}. Har du själv öppnat ${it}? Svara nej om du är osäker: då ges ingen nyckel av dig.`
    },
    isMine: 'Ja, det har jag',
    notMine: 'Nej',
    notMineSaid:
      'Ett fönster som du inte känner till frågar efter chatten. Jämför ord med den unga, och skriv inget känsligt innan.',
    youth:
      'Den unga skriver från en ny sida eller enhet, och den kan inte visa att den är samma person. Fråga om något som bara ni vet. Det du skriver väntar tills du har svarat.',
    isYouth: 'Ja, skriv dit',
    notYouth: 'Nej, läs inte därifrån',
  },
  endings: {
    title: 'Att gå igenom av två',
    about:
      'P1 och P2 som slutade illa. Två olika personer går igenom och skriver under. Inget här pekar ut någon.',
    none: 'Inget väntar på genomgång.',
    how,
    finding,
    by: (time: string) => `Klart senast ${time}`,
    late: 'Löftet är brutet',
    waited: (n: number) => `väntade ${minutes(n)}`,
    nobody: 'ingen hann ta emot',
    answered:
      'Ett svar i ett behandlingsprogram säger fara för livet. Ring en behandlare hos arbetsgivaren som står under Säkerhet. Hen ser vem det är.',
    firstBy: (name: string, what: string) => `${name}: ${what}`,
    yours: 'Du har skrivit under. En kollega ska också göra det.',
    choose: 'Vad kom du fram till?',
    sign: 'Skriv under',
    signedFirst: 'Underskrivet. En kollega ska också skriva under.',
    signedBoth: 'Båda har skrivit under.',
    already: 'Någon annan hann före.',
  },
  view: (open: number, unsigned: number) =>
    `Säkerhet${open > 0 ? ` · ${open} pågår` : ''}${unsigned > 0 ? ` · ${unsigned} att gå igenom` : ''}`,
  assess: {
    title: 'Bedömning av suicidrisk',
    about: 'Ett stöd för ditt samtal. Programmet räknar inte ut något. Bedömningen är din.',
    sees: {
      SoL: `Vem ser det här? Bara du. Det är ingen journal. Det ligger låst vid samtalet, följer inte med vid överlämning och försvinner senast ${times.chatKept / hour} timmar efter att samtalet slutat, eller direkt när den unga raderar.`,
      HSL: `Vem ser det här? Bara du, så länge den unga är anonym. Det försvinner senast ${times.chatKept / hour} timmar efter att samtalet slutat. Är den unga identifierad ska bedömningen skrivas i journalen, KVÅ AU118.`,
    },
    unset: 'Välj',
    save: 'Spara vid samtalet',
    saved: (time: string) => `Sparat ${time}`,
    unsaved: 'Inte sparat än. Utkastet ligger kvar här.',
    second: 'Andra bedömare, förnamn',
    words: 'Egna ord',
    wordsHint: 'Inga namn. Högst 400 tecken.',
    noKey: 'Det går att spara när samtalet har börjat och är låst mellan er.',
    inNote: { judgement: 'Bedömning', second: 'Andra bedömare' },
    toJournal: 'Börja en anteckning med bedömningen',
    inJournal: 'Ligger som utkast i journalen med AU118. Läs igenom och signera där.',
    lost: 'Texten går inte att läsa på den här sidan.',
    fields: {
      thoughts: {
        title: 'Tankar på att dö',
        of: {
          none: 'Inga',
          passive: 'Önskar att inte leva',
          active: 'Tänker på att ta sitt liv',
          'not-asked': 'Inte frågat',
        },
      },
      plan: {
        title: 'Plan',
        of: { none: 'Ingen', vague: 'Oklar', decided: 'Bestämd', 'not-asked': 'Inte frågat' },
      },
      means: {
        title: 'Medel',
        of: {
          none: 'Har inte',
          'can-get': 'Kan få tag på',
          'at-hand': 'Har nära',
          'not-asked': 'Inte frågat',
        },
      },
      intent: {
        title: 'Avsikt',
        of: {
          none: 'Vill inte dö',
          unsure: 'Osäker',
          'means-to': 'Tänker göra det',
          'not-asked': 'Inte frågat',
        },
      },
      attempts: {
        title: 'Tidigare försök',
        of: { none: 'Inga', earlier: 'Tidigare', lately: 'Nyligen', 'not-asked': 'Inte frågat' },
      },
      triggers: {
        title: 'Det som utlöst',
        of: {
          loss: 'Förlust',
          conflict: 'Konflikt',
          violence: 'Våld eller hot',
          shame: 'Skam, spritt på nätet',
          school: 'Skola eller jobb',
          illness: 'Sjukdom',
          substances: 'Alkohol eller droger',
          other: 'Annat',
        },
      },
      protection: {
        title: 'Det som skyddar',
        of: {
          person: 'Någon att leva för',
          future: 'Något att se fram emot',
          belief: 'Tro eller övertygelse',
          care: 'Pågående vård',
          pet: 'Djur',
          plan: 'Egen trygghetsplan',
          other: 'Annat',
        },
      },
      near: {
        title: 'Vem är nära',
        of: {
          alone: 'Ensam',
          adult: 'Trygg vuxen',
          friend: 'Vän',
          child: 'Barn i närheten',
          threat: 'Någon som hotar',
        },
      },
      judgement: {
        title: 'Din bedömning',
        of: {
          lower: 'Låg',
          raised: 'Förhöjd',
          high: 'Hög',
          'hard-to-judge': 'Svårbedömd',
        },
      },
      actions: {
        title: 'Åtgärder',
        of: {
          'safety-plan': 'Trygghetsplan',
          'means-away': 'Medel undanlagda',
          'adult-told': 'Vuxen vet',
          'second-key': 'Säkerhetsrutin',
          'called-112': 'Ringt 112',
          referred: 'Hänvisad',
          'new-time': 'Ny tid',
        },
      },
      followUp: {
        title: 'Uppföljning',
        of: {
          today: 'I dag',
          tomorrow: 'I morgon',
          'within-3-days': 'Inom tre dagar',
          'within-a-week': 'Inom en vecka',
          none: 'Ingen bestämd',
        },
      },
    },
  },
} as const
