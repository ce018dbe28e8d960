/** The programme's pages in easy Swedish: short words, one thing a sentence. Not yet read by a person. */
import { text as youth } from '../youth/latt.ts'
import { text as sv } from './sv.ts'
import type { ProgrammeText } from './type.ts'

export const text: ProgrammeText = {
  ...sv,
  crisis: youth.crisis,
  leave: youth.door.leave,
  foot: [
    ['Till startsidan', '/latt/'],
    ['Tillgänglighet', '/latt/tillganglighet/'],
  ],
  troubles: {
    offline: 'Du har inget nät nu. Vi försöker igen.',
    undone:
      'Du har inget nät nu. Därför hände inget. Det du skrev är kvar. Tryck igen när du har nät.',
    missing: 'Det finns inget här.',
    failed: 'Det gick inte nu. Det du skrev är kvar. Försök igen snart.',
    'too-large': 'Texten är för lång. Ta bort lite.',
    'too-many': 'Du har försökt många gånger. Vänta lite. Försök igen.',
    changed: 'Något har ändrats. Titta efter. Försök igen.',
  },
  notRoundTheClock: 'Ingen läser hela dygnet. Är det bråttom? Tryck på Akut hjälp högst upp.',
  whoSees: {
    title: 'Vem ser det här?',
    drafts: 'Bara du. När du skickar ser din behandlare det.',
    sent: 'Din behandlare ser det. Ibland också en kollega. Du kan få veta vem som läst.',
    messages: 'Din behandlare ser det. Ibland också en kollega.',
    letter: 'Bara du.',
    plan: 'Bara du ser det du ändrar här. Din behandlare ser planen som du skickade.',
  },
  enter: {
    ...sv.enter,
    lead: 'Du behöver inte säga ditt namn. Välj hur du vill komma in.',
    ended: {
      over: 'Du var borta en stund. Därför loggade vi ut dig. Kom in igen. Det du skrev är kvar.',
      left: 'Du är ute nu. Inget finns kvar här.',
    },
    wordsHint: 'Skriv ett ord i taget. Gör mellanslag mellan orden.',
    opening: 'Öppnar … Vänta lite.',
    wrong: 'Koden stämmer inte. Titta på hur du har stavat.',
    passkeyLead:
      'Telefonen frågar efter ditt finger, ditt ansikte eller din kod. Vi ser det aldrig.',
    passkeyNone: 'Webbläsaren kan inte använda nycklar. Kom in med din kod.',
    passkeyToo: 'Koden stämmer. Vi vet vem du är. Därför behöver du också nyckeln i telefonen.',
    codeFirst: 'Du behöver både kod och nyckel. Börja med koden.',
    lost: 'Har du tappat din kod eller din telefon? Allt du skrev finns kvar. Säg till på mottagningen eller i chatten. Säg vem din behandlare är. Du får en ny inbjudan. Du behöver inte säga ditt namn.',
  },
  eid: {
    ...sv.eid,
    lead: 'Du går till e-legitimationen. Sedan kommer du tillbaka hit. Det fungerar bara om vi vet vem du är.',
    nobody: 'Det gick inte så. Välj ett annat sätt. Eller fråga din behandlare.',
    makeLead: 'Då behöver du inte kod och nyckel. Du går dit och kommer tillbaka hit.',
    other: 'Det blev inget. Försök igen. Säg till din behandlare om det inte går.',
  },
  welcome: {
    ...sv.welcome,
    lead: (firstName, profession, employer) =>
      `${firstName} hjälper dig. ${firstName} är ${profession} på ${employer}.`,
    keepLead: 'Välj ett sätt. Du kan välja båda. Inbjudan fungerar bara en gång.',
    keepBoth:
      'Vi vet vem du är. Därför behöver du kod och nyckel. Eller e-legitimation. Inbjudan fungerar bara en gång.',
    codeLead: 'Skriv av koden på papper. Vi kan inte visa den igen.',
    passkeysFull:
      'Fem enheter öppnar ditt program. Det går inte att ha fler. Ta bort dem. Lägg sedan till dem du har kvar.',
    keptPoints: [
      'Det du skriver är låst. Bara rätt person kan läsa det.',
      'Din behandlare läser det du skickar.',
      'Du kan pausa eller sluta när du vill.',
      'Vi skickar inga påminnelser om du inte ber om det.',
      'Men sidan kan synas i webbläsaren. I telefonens lista över inloggningar kan det stå Dörren.',
    ],
  },
  overview: {
    ...sv.overview,
    steps: {
      ...sv.overview.steps,
      read: { title: 'Läs veckans text', lead: 'Läs i din egen takt.', act: 'Läs' },
      homework: {
        title: 'Gör uppgiften',
        lead: 'Lite räcker. Skicka sedan.',
        act: 'Till uppgiften',
      },
      'check-in': {
        title: 'Svara på Veckokollen',
        lead: 'Fem frågor. Det går fort.',
        act: 'Börja',
      },
      'wait-days': {
        title: 'Du är klar för nu',
        lead: 'Nästa avsnitt öppnar om några dagar.',
        act: 'Se vad du har gjort',
      },
      'wait-therapist': {
        title: 'Du är klar för nu',
        lead: 'Din behandlare läser och svarar.',
        act: 'Se vad du har skickat',
      },
      'wait-release': {
        title: 'Du är klar för nu',
        lead: 'Du har fått svar. Din behandlare öppnar nästa avsnitt.',
        act: 'Läs svaret',
      },
    },
    over: {
      ...sv.overview.over,
      closed: 'Det har varit tyst länge. Därför har vi stängt. Du får komma tillbaka när du vill.',
      referred: 'Ni bestämde att annan hjälp är bättre. Allt du skrev finns kvar här.',
    },
    oneWay: {
      ...sv.overview.oneWay,
      lead: 'Om du tappar den kommer du inte in. Skaffa fem ord också.',
    },
    stuckLead: 'Prata med någon i chatten nu.',
    nudge: 'Bra att du är här. Börja där du är.',
  },
  scale: {
    ...sv.scale,
    official: () => 'Många använder de här frågorna. Orden måste vara precis så här.',
    notAskedTitle: 'Inga frågor nu',
    notAsked: 'Du har redan svarat. Eller så kommer frågorna senare.',
    finishLead: 'Vill du ändra? Gå tillbaka. Dina svar är kvar.',
    thanksLead: 'Din behandlare ser svaren.',
    before: {
      ...sv.scale.before,
      lead: 'Du behöver inte vara ensam. De här svarar nu. Vill du prata med någon nu?',
    },
  },
  module: {
    ...sv.module,
    placeUnsaid: 'Vi vet inte än hur långt du har läst. Vi försöker igen när sidan är öppen.',
    draft: {
      ...sv.module.draft,
      offline: 'Du har inget nät. Det du skriver finns kvar här. Det sparas när nätet är tillbaka.',
      'too-large': 'En ruta har för mycket text. Ta bort lite. Resten sparas.',
    },
    both: 'Du har skrivit på en annan enhet också. Båda texterna finns kvar.',
    changed: 'Du har skrivit på en annan enhet. Välj vilken text som gäller. Skicka igen.',
  },
  fields: {
    ...sv.fields,
    curveHint: 'Dra i reglagen. Det är ett för varje tid.',
    tooLong: 'Texten är för lång. Den finns kvar här. Ta bort lite. Eller dela upp den.',
  },
  letter: {
    ...sv.letter,
    lead: 'Skriv ett brev till dig själv. Du får det om tre månader. Vad vill du minnas?',
    kept: 'Sparat. Du kan ändra brevet tills du får det.',
    sentWaits:
      'Brevet som du skickade med uppgiften finns här. Din behandlare kan ha läst det. Vill du ha ett eget brev? Skriv det här.',
    ownWaits: 'Ditt eget brev finns här. Skriver du ett nytt gäller det nya.',
    opensAfter: 'Brevet kommer om tre månader. Vi räknar från att programmet är slut.',
    sentRead: 'Du skickade det med uppgiften. Din behandlare kan ha läst det.',
  },
  stuck: {
    ...sv.stuck,
    closed: (when) =>
      `Chatten är stängd nu. Den öppnar ${when}. Du kan skriva till din behandlare.`,
    full: 'Chatten är full nu. Skriv till din behandlare. Eller försök igen om en stund.',
    lead: 'Du får en plats i kön till chatten. Någon på mottagningen svarar. Det är kanske inte din behandlare.',
    shareLead: 'Då vet den som svarar att du går programmet.',
  },
  keepModule: {
    ...sv.keepModule,
    title: 'Läs utan internet',
    about:
      'Du kan spara texten på telefonen. Då kan andra se i webbläsaren att du har sparat något. De kan läsa texten. Det du skriver sparas inte här.',
    on: 'Klart. Nu kan du läsa texten utan internet. Öppna programmet. Där finns en länk.',
    failed: 'Det gick inte. Försök igen när du har internet.',
    read: (title) => `Läs ”${title}” utan internet`,
    reading: 'Texten är sparad på telefonen. Du kan läsa. När du har internet kan du skriva.',
    later: 'Här skriver du när du har internet.',
  },
  reminder: {
    ...sv.reminder,
    about:
      'Du kan få en påminnelse när det finns något nytt. Du kan också få en påminnelse före ett samtal. Allt är avstängt nu.',
    on: 'Påminnelserna är på. De öppnar programmet. Sedan loggar du in.',
    ask: [
      'De kommer på dagen. De kommer inte när du har pausat. De slutar när programmet är slut.',
      'Knappen Lämna sidan tar inte bort dem. Du kan stänga av dem här. De försvinner också när du loggar ut.',
    ],
    denied: 'Webbläsaren visar inga påminnelser. Programmet fungerar ändå.',
    failed: 'Det gick inte. Försök igen. Programmet fungerar ändå.',
  },
  mine: {
    ...sv.mine,
    takeLead: 'Allt vi har sparat om dig. Du ser också vem som har läst.',
    takeAt: '/latt/#allt',
    pauseLead: 'Ingen frågar varför. Allt är kvar.',
    leaveLead: 'Du får sluta när du vill. Allt är kvar om du vill komma tillbaka.',
    eraseLead:
      'Allt du har skrivit försvinner. Det går inte att få tillbaka. Ibland säger lagen att vi måste spara. Då svarar en människa dig först.',
    eraseAsked:
      'Vi vet vad du vill. En människa svarar dig. Lagen säger att vi måste spara en del.',
    forgetPasskeysLead: 'Då behöver du dina fem ord, tills du lägger till en enhet igen.',
  },
}
