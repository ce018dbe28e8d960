/** Acute danger and the safety plan, in Swedish: short, true, and nothing that frightens more. */
import type { SafetyText } from './type.ts'

export const text: SafetyText = {
  practise: 'Öva själv',
  calm: {
    title: 'Medan du väntar',
    intro: 'Om du vill. Du behöver inte göra något.',
    breathe: {
      title: 'Andas',
      about: 'Följ cirkeln, eller bara räkna i huvudet. Andas ut längre än du andas in.',
      start: 'Börja',
      stop: 'Sluta',
      inhale: 'Andas in',
      exhale: 'Andas ut',
      still:
        'Andas in och räkna till fyra. Andas ut och räkna till sex. Gör det så många gånger du vill.',
    },
    ground: {
      title: 'Landa här',
      about: 'När det snurrar kan det hjälpa att känna efter var du är.',
      steps: [
        'Fem saker du kan se.',
        'Fyra saker du kan röra vid.',
        'Tre saker du kan höra.',
        'Två saker du kan lukta.',
        'En sak du kan smaka.',
      ],
      next: 'Nästa',
      again: 'En gång till',
      done: 'Bra. Känn fötterna mot golvet.',
    },
  },
  danger: {
    title: 'Är du i fara just nu?',
    raised: 'Vi har larmat alla som jobbar nu. Någon kommer så fort det går.',
    taken: (name) => `${name} har sett larmet och kommer till dig.`,
    escalated: 'Ingen har hunnit svara än. Vi larmar fler. Vänta inte på oss om du är i fara.',
    nobody:
      'Ingen är på plats i chatten nu, och vi vet inte om någon kommer. Ring någon av de här i stället.',
    nobodyBackup:
      'Ingen är på plats i chatten nu. Vi har larmat den som har jour, men det kan dröja. Vänta inte på oss om du är i fara.',
    call: 'De här svarar nu:',
    placeTitle: 'Var är du?',
    placeAbout:
      'Du behöver inte svara. Vi kan inte se var du är. Om du säger det kan vi hjälpa någon att hitta dig.',
    placeSee:
      'Bara den som tar larmet eller pratar med dig ser det. Det raderas med samtalet. Är ditt liv i fara kan vi berätta det för 112.',
    placeLabel: 'Gata, plats eller något som syns nära dig',
    placeSend: 'Berätta var jag är',
    placeTold: 'Tack. Den som tar emot dig ser var du är.',
    placeChange: 'Ändra',
    placeFailed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
  },
  more: {
    title: 'Vill du berätta mer medan du väntar?',
    about: 'Du behöver inte. Du är redan i kön, och svaren ändrar inte din plats.',
    send: 'Spara svaren',
    told: 'Tack. Den som möter dig ser det du har berättat.',
    failed: 'Det gick inte att spara. Svaren är kvar. Försök igen, eller berätta i samtalet.',
  },
  reader: {
    ask: (colleague) => `Får ${colleague}, vara med här?`,
    colleague: (name, profession, employer) => `${name}, ${profession} i ${employer}`,
    see: (name, colleague) =>
      `${name} ber om hjälp. ${colleague} kan då läsa och skriva, från nu. Du får säga nej. ${name} är kvar ändå.`,
    history: 'Visa även det vi redan har skrivit',
    more: (colleague) =>
      `En stannar hos dig, den andra kan till exempel ringa 112. ${colleague} har också tystnadsplikt. Utan ditt ja läser ${colleague} inget, och du kan ändra dig när du vill.`,
    yes: 'Ja',
    yesTo: (colleague) => `Ja, ${colleague} får vara med`,
    no: 'Nej',
    failed: 'Det gick inte att skicka svaret. Försök igen.',
    reading: (colleague, employer) => `${colleague}, ${employer}, är med i chatten.`,
    away: (colleague) => `${colleague} har tappat kontakten och kan komma tillbaka.`,
    stop: (colleague) => `${colleague} ska inte läsa mer`,
    gone: (colleague) =>
      `${colleague} är inte med i chatten längre, och kan inte läsa det ni skriver nu.`,
  },
  lowered: {
    told: (name) => `${name} tycker att det är mindre bråttom nu än när du kom.`,
    why: {
      'youth-said': 'Det är för det du har berättat.',
      'worse-now': 'Det är för att du mår sämre nu.',
      'calmer-now': 'Det är för att det verkar lugnare nu.',
      'mistaken-choice': 'Det är för att det blev fel val i början.',
      'colleague-knows': 'Det är för att en kollega vet något.',
    },
    object: 'Stämmer det inte? Skriv det. Det du valde finns kvar.',
  },
  silence: {
    now: (name) => `${name} svarar inte just nu. Det du skriver kommer fram.`,
    long: (name) =>
      `${name} har inte svarat på länge. Stanna här: snart står du först i kön och får någon annan.`,
  },
  doubt: {
    outOfPlace: 'Något före detta fattas eller har flyttats.',
    writtenAt: (time) => `skrivet ${time}`,
  },
  newPage: {
    ask: (name) => `Ny sida hos ${name}. Får den läsa?`,
    about: (name) =>
      `En sida som vi inte känner igen vill läsa chatten. Det kan vara ${name}, som har bytt dator. Vi kan inte se det. Fråga ${name}, eller ring, om du är osäker. Sidan får inget veta innan du har svarat.`,
    yes: 'Ja, den får läsa',
    no: 'Nej',
  },
  compare: {
    see: (name, colleague) =>
      `Det ni skriver låses på din skärm och öppnas på skärmarna hos ${name} och ${colleague}. Det som sparas kan ingen annan läsa. Har någon lagt sig emellan ser ni det när ni jämför ord. Att själva sidan är äkta kan orden inte visa. Du kan när som helst säga att ${colleague} inte ska läsa mer.`,
    title: 'Jämför ord',
    about: (name) =>
      `${name} ska se samma ord och samma antal sidor på sin skärm. Fråga: ”Vilka ord ser du, och hur många sidor?” Är något olika kan någon annan läsa: skriv inga hemligheter här och ring i stället.`,
    row: (name, now, ever) =>
      `${name}: ${now === 1 ? '1 sida' : `${now} sidor`} kan läsa${ever > now ? `, ${ever} har kunnat det` : ''}`,
    colleague: 'En kollega',
    fresh:
      'Orden är nya sedan du såg dem sist. Någon av er har bytt sida eller enhet, eller så har någon kommit in eller gått. Jämför igen.',
    making: 'Tar fram orden …',
    failed: 'Orden gick inte att ta fram. Stäng och öppna igen.',
  },
  plan: {
    title: 'Min trygghetsplan',
    lead: 'När det blir svårt är det lättare att följa något du redan har bestämt. Skriv några ord i varje ruta. Du kan hoppa över.',
    kept: 'Planen finns bara i den här fliken och skickas inte till någon. Den försvinner när du lämnar sidan snabbt. När du stänger fliken är den borta här, men en del webbläsare, som Firefox, kan öppna en stängd flik igen med det du skrev. Skriv ut eller spara den om du vill ha den kvar.',
    parts: {
      signs: { title: 'Tecken', hint: 'Hur märker du att det börjar bli svårt?' },
      soothes: {
        title: 'Det som lugnar',
        hint: 'Saker du kan göra själv: musik, dusch, andas, gå ut.',
      },
      people: { title: 'Människor', hint: 'Vem kan du vara med eller höra av dig till?' },
      places: { title: 'Platser', hint: 'Var känner du dig lugnare eller mer trygg?' },
      safer: {
        title: 'Göra det tryggare runt mig',
        hint: 'Vad kan du lägga undan, eller be någon ta hand om?',
      },
      numbers: { title: 'Nummer', hint: 'Vem kan du ringa eller skriva till?' },
    },
    always: 'Svarar dygnet runt',
    print: 'Skriv ut',
    save: 'Spara som fil',
    saved:
      'Din webbläsare sparar filen på den här enheten. Den går att öppna utan internet. Alla som använder enheten kan se den.',
    file: 'anteckningar',
    hide: 'Dölj planen',
    show: 'Visa igen',
    hidden: 'Sidan är dold.',
    clear: 'Ta bort planen',
    clearAsk: 'Ta bort allt du har skrivit här?',
    clearYes: 'Ja, ta bort',
    clearNo: 'Nej',
    done: 'Stäng',
    open: 'Trygghetsplan',
  },
}
