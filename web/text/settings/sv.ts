/** The words of accounts and settings, in Swedish. */
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'

export const accountText = {
  title: 'Konton',
  loading: 'Hämtar kontona …',
  failed: 'Det gick inte att hämta kontona.',
  about: (unit: string) => `Du sköter kontona i ${unit}, och bara dem.`,
  inDirectory: 'Kontona sköts i er egen katalog. Här kan du se dem.',
  roles: {
    counsellor: 'Samtal och kö',
    therapist: 'Behandlare',
    admin: 'Sköter konton, program och loggar',
    coordinator: 'Samordnare för länet',
    reader: 'Läser rapporten',
    'youth-developer': 'Svarar på ungas idéer',
  },
  states: {
    active: '',
    invited: 'Inbjuden',
    'invitation-over': 'Inbjudan har gått ut',
    ended: 'Avslutat',
    directory: 'Sköts i er katalog',
  },
  you: 'du',
  until: (when: string) => `Inbjudan gäller till ${when}`,
  noRoles: 'Ingen behörighet än',
  invite: 'Bjud in någon',
  inviteTitle: 'Bjud in någon',
  send: 'Skicka inbjudan',
  email: 'E-postadress i tjänsten',
  firstName: 'Förnamn, som unga ser det',
  profession: 'Yrke',
  languages: 'Språk',
  phone: 'Telefon vid jour och akut fara (valfritt)',
  phoneHint:
    'Hit ringer kollegor under jouren. I en säkerhetsrutin ses det av den andra som har en nyckel, och av den som är i beredskap. Annars bara av den som sköter kontona hos er.',
  rolesTitle: 'Behörighet',
  notYours: 'Det här ger den som samordnar länet.',
  change: 'Ändra',
  changeWho: (name: string) => `Ändra ${name}`,
  save: 'Spara',
  cancel: 'Avbryt',
  again: 'Bjud in igen',
  againWho: (name: string) => `Bjud in ${name} igen`,
  openAgain: 'Öppna kontot igen',
  openAgainWho: (name: string) => `Öppna kontot för ${name} igen`,
  end: 'Avsluta kontot',
  endSure: 'Avsluta nu',
  endKeep: 'Behåll',
  endAbout: (name: string) =>
    `${name} blir utloggad överallt inom ${accountRule.endsWithin} sekunder. Pågående samtal går först i kön.`,
  endUndo: 'Kontot kan öppnas igen.',
  endAbove: (roles: string) =>
    `Här finns behörighet som du inte kan ge: ${roles}. När kontot är avslutat kan bara någon som också samordnar länet öppna det igen.`,
  ended: (name: string) => `Kontot för ${name} är avslutat.`,
  opened: (name: string) => `Kontot för ${name} är öppet igen.`,
  saved: 'Sparat.',
  invited: (name: string, when: string) => `${name} är inbjuden. Inbjudan gäller till ${when}.`,
  link: 'Länk att lämna över',
  incomplete: 'Fyll i e-postadress, förnamn och minst ett språk.',
  phoneOdd: 'Skriv numret med siffror, till exempel 070-123 45 67.',
  against: {
    'own-rights': 'Din egen behörighet ändrar en kollega som också sköter kontona.',
    'above-own': 'Den behörigheten kan du inte ge eller ta. Be någon som samordnar länet.',
    'last-admin':
      'Det måste finnas minst en som sköter kontona hos er. Ge behörigheten till en kollega först.',
    directory: 'Det kontot sköts i er egen katalog. Ändra det där.',
    taken: 'Det finns redan ett konto med den e-postadressen.',
    changed: 'Någon annan hann ändra kontot. Så här är det nu, och det du skrev är kvar.',
    'invitation-used': 'Inbjudan är redan använd. Personen loggar in som vanligt.',
    gone: 'Kontot finns inte längre hos er.',
  },
  historyTitle: 'Vad som har hänt',
  noHistory: 'Inget än.',
  what: {
    invited: 'bjöd in',
    'invited-again': 'bjöd in igen',
    changed: 'ändrade',
    ended: 'avslutade kontot för',
    'opened-again': 'öppnade kontot igen för',
  },
  gave: (roles: string) => `gav ${roles}`,
  took: (roles: string) => `tog bort ${roles}`,
} as const

export const settingsText = {
  tab: 'Inställningar',
  who: 'Inställningar',
  title: 'Inställningar',
  loading: 'Hämtar inställningarna …',
} as const

export const placeText = {
  title: 'Adress, öppettider och telefon',
  about:
    'Det här ser unga på sidan om vem som hjälper med vad. Det är också öppna data. Den som har skickat en remiss till er ser telefonen.',
  loading: 'Hämtar mottagningarna …',
  failed: 'Det gick inte att hämta mottagningarna.',
  address: 'Adress',
  hours: 'Öppettider',
  phone: 'Telefon',
  web: 'Webbadress, utan https',
  none: 'Inget ifyllt än.',
} as const

export const valueText = {
  title: 'Texter och värden',
  loading: 'Hämtar texter och värden …',
  failed: 'Det gick inte att hämta texter och värden.',
  waiting: (many: number) => `Väntar på underskrift (${many})`,
  kinds: {
    replies: 'Färdiga svar',
    contact: 'Akut hjälp',
    service: 'Vem gör vad',
    chain: 'Steg för steg för personal',
    legal: 'Texter om lag och rätt',
    offered: 'Ämnen och övningar för unga',
    opening: 'När dörren är öppen',
    desk: 'Samtal samtidigt',
    target: 'Mål för väntan, svar och nöjdhet',
    hours: 'Avtalade timmar i veckan',
  },
  twoSign: 'Klinisk eller juridisk: gäller när två samordnare har skrivit under.',
  chatAt: 'Webbadress till chatten, utan https',
  contactReaches:
    'Ring numret och prova chatten innan ni skriver under. Startsidan, chatten, programmet och säkerhetsplanen får det strax, också utan skript på startsidan. En telefon som har sparat hjälpen får det när den öppnar startsidan med nät. De andra sidorna utan skript, och sidan som visas när en adress är fel, får det först när tjänsten läggs ut på nytt med numret i koden. Säg till den som lägger ut den. 112 kan ingen ändra.',
  stepAsk: (n: number) => `Steg ${n}: fråga`,
  stepThen: (n: number) => `Steg ${n}: om ja (valfritt)`,
  addStep: 'Lägg till ett steg',
  removeStep: (n: number) => `Ta bort steg ${n}`,
  thenStep: (what: string) => `Om ja: ${what}`,
  manySteps: (steps: number) => `${steps} steg`,
  openPart: {
    people: (channel: string) => `${channel}: antal på pass`,
    anonymousAdvisers: (channel: string) => `${channel}: av dem, rådgivare under SoL`,
  },
  openHolds:
    'Dörren är öppen när så många är planerade. Minst en ska vara kurator eller socialrådgivare i en kommun, så att den som inte säger sitt namn kan få råd. Fler än i dag kan stänga dörren på pass som redan är planerade. Se i planeringen innan ni skriver under.',
  mostTalks: 'Flest samtal samtidigt för en person',
  mostTalksHold:
    'Var och en väljer själv hur många de tar, upp till det här. Ingen lag säger hur många som är lagom: fråga dem som svarar.',
  mostTalksOf: (most: number) => `Högst ${most} samtidigt`,
  openOf: (channel: string, people: number, advisers: number) =>
    `${channel}: ${people} på pass, varav ${advisers} under SoL`,
  targetFrom: 'Gäller från och med månad, till exempel 2027-01',
  targetShare: 'Mål i procent',
  targetValue: 'Mål',
  decided: 'Beslutat den, till exempel 2026-12-01',
  decidedBy: 'Vem har beslutat, och var står det?',
  removeTarget: (n: number) => `Ta bort mål ${n}`,
  addTarget: 'Lägg till ett mål',
  targetHolds:
    'Rapporten visar målet från den månaden. Perioder före den har kvar det mål som gällde då.',
  atLeast: (value: string) => `minst ${value}`,
  atMost: (value: string) => `högst ${value}`,
  fromBeginning: (aim: string) => `Från början: ${aim}`,
  unfilledTarget: (n: number) => `Mål ${n}: fyll i månad, mål och beslut.`,
  fromMonth: (month: string, aim: string, by: string) => `Från ${month}: ${aim}. ${by}`,
  noWay: 'Ingen väg kvar. Då visas den inte alls.',
  alsoIn: (names: string) =>
    `Samma nummer står också under ”Vem gör vad” (${names}), i färdiga svar och i programmets text. Ändra det där också.`,
  call: 'Telefon',
  web: 'Webbadress, utan https',
  hours: 'Timmar i veckan',
  replyTitle: (n: number) => `Rubrik för svar ${n}`,
  replyText: (n: number) => `Svar ${n}`,
  many: (replies: number) => `${replies} svar`,
  addReply: 'Lägg till ett svar',
  removeReply: (n: number) => `Ta bort svar ${n}`,
  hoursOf: (hours: number) => `${hours} timmar`,
  noNumber: 'Inget nummer.',
  shows: 'Visas',
  leftOut: 'Visas inte.',
  alwaysThere: 'Visas alltid: här finns den som är i fara, eller en första dörr.',
} as const

export const addedText = {
  names: { contacts: 'Egna kontakter', services: 'Egna rader' },
  about: {
    contacts:
      'Vem den är för och när den svarar sägs med listans egna ord på varje språk. Är den för några kommuner står de efter namnet. Den visas sist bland dem som passar.',
    services:
      'Visas på sidan om vem som hjälper med vad, och för personalen bredvid samtalet. En hänvisning och ett samtycke kan gälla den. Det som är akut läggs till under ”Akut hjälp”.',
  },
  none: 'Inga tillagda.',
  many: (many: number) => (many === 1 ? '1 tillagd' : `${many} tillagda`),
  add: { contacts: 'Lägg till en kontakt', services: 'Lägg till en rad' },
  remove: {
    contacts: (n: number) => `Ta bort kontakt ${n}`,
    services: (n: number) => `Ta bort rad ${n}`,
  },
  row: { contacts: (n: number) => `Kontakt ${n}`, services: (n: number) => `Rad ${n}` },
  name: 'Namn',
  whom: 'Vem är den för?',
  when: 'När svarar den?',
  call: 'Telefon',
  chat: 'Chatt, utan https',
  web: 'Webbadress, utan https',
  what: 'Vad den gör, i en mening',
  where: (which: string) => `För unga i: ${which}`,
  wholeCounty: 'hela länet',
  others: 'På andra språk',
  orSwedish: {
    contacts: 'Ett namn som lämnas tomt visas på svenska.',
    services: 'Namn och mening behövs båda, annars visas de svenska.',
  },
  nameIn: (language: string) => `Heter, ${language}`,
  whatIn: (language: string) => `Gör, ${language}`,
  level: 'Vilken sorts dörr?',
  levels: {
    first: 'Första dörren',
    specialist: 'När den första inte räcker',
    support: 'Stöd vid sidan av',
  },
  from: 'Från ålder',
  to: 'Till och med ålder',
  needs: 'Vad gäller det?',
  byReferral: 'Kräver att någon skickar dit',
  checked: 'Kontrollerat, år-mån-dag',
  unnamed: 'Utan namn än',
  ages: (from: number, to: number) => `${from}–${to} år`,
  odd: {
    name: 'skriv ett namn med bara text, utan osynliga tecken, <, >, &, $ och citattecken, högst 60 tecken.',
    names:
      'skriv namnet på det andra språket med bara text, utan osynliga tecken, <, >, &, $ och citattecken.',
    municipalities: 'välj kommuner i länet, var och en en gång.',
    'same-name': 'det finns redan en med det namnet. Ändra den i stället.',
    abouts: 'skriv vad den gör på det andra språket, med bara text och högst 200 tecken.',
    about: 'skriv vad den gör, med bara text och högst 200 tecken.',
    call: 'skriv numret med siffror, till exempel 0250-12 34 56.',
    'same-call': 'det numret finns redan i listan. Ändra den raden i stället.',
    chat: 'skriv chattens adress utan https, till exempel chatt.example.se.',
    web: 'skriv webbadressen utan https, till exempel www.example.se.',
    way: 'fyll i ett telefonnummer eller en adress, annars når ingen fram.',
    ages: 'åldrarna är mellan 13 och 24, och den första är inte högre än den andra.',
    needs: 'välj minst en sak som den hjälper med.',
    checked: 'skriv dagen som år, månad och dag, till exempel 2026-12-01.',
  } as Readonly<Record<string, string>>,
} as const

export const legalText = {
  names: {
    data: 'Vem ansvarar för det som sparas',
    complaints: 'Hur man klagar',
    referral: 'Samtycke till en remiss',
  },
  reaches: {
    data: 'Visas under ”Allt om mig”. Be ert dataskyddsombud läsa texten innan ni skriver under.',
    complaints: 'Visas under ”Allt om mig”. Be en jurist läsa texten innan ni skriver under.',
    referral:
      'Visas för den som skickar en remiss, ovanför frågan om den ungas ja. Vems ja som behövs ändras inte här.',
  },
  orSwedish: 'Lämnas det tomt visas den svenska texten.',
} as const

export const offeredText = {
  names: { topics: 'Ämnen vid dörren', exercises: 'Övningar under ”Öva själv”' },
  about: {
    topics:
      'Välj vilka ämnen som visas och i vilken ordning. Vad de heter ändras under ”Ämnenas namn”. Den som öppnar startsidan efter ändringen ser det. Det som säger att någon är i fara visas alltid, och ”Något annat”. Samma ämnen finns kvar för personal och i rapporten.',
    exercises:
      'Välj vilka övningar som visas och i vilken ordning. Övningarnas text hör till programmet och ändras där.',
  },
  stays: 'Visas alltid.',
  up: 'Upp',
  upWhat: (what: string) => `Flytta upp ${what}`,
  hidden: (names: string) => `Visas inte: ${names}`,
  many: (shown: number, all: number) => `${shown} av ${all} visas`,
  exercises: {
    'm2-andetag': 'Tre andetag',
    'm6-orosstund': 'Orosstund',
    'm5-protokoll': 'Ett litet försök',
    'm7-vardagen': 'Bättre sömn',
  } as Readonly<Record<string, string>>,
} as const

export const namedText = {
  title: 'Ämnenas namn',
  sameMeaning:
    'Namnet får bytas, men inte vad det betyder. Ämnet räknas månad för månad under samma märke, före och efter. Ska det handla om något annat är det ett nytt ämne, och det kommer med en ny version av tjänsten.',
  about:
    'Det är en fråga som unga svarar på. Be någon som talar språket läsa namnet innan ni skriver under. Det som lämnas tomt heter som från början, språk för språk. Namnet visas för unga, i kön, i samtal och brev och i rapporten. Den som öppnar startsidan efter ändringen ser det.',
  stays: (names: readonly string[]) => `De här döps inte om: ${names.join(', ')}.`,
  topic: (built: string, own: string | undefined) =>
    own === undefined ? built : `${built} → ${own}`,
  nameIn: (topic: string, language: string) => `${topic}, ${language}`,
  built: (name: string) => `Från början: ${name}`,
  asBuilt: '(som från början)',
  none: 'Alla heter som från början.',
  many: (many: number) => (many === 1 ? '1 ämne har ett eget namn' : `${many} ämnen har egna namn`),
} as const

export const editText = {
  change: 'Ändra',
  changeWhat: (what: string) => `Ändra ${what}`,
  preview: 'Så här syns det',
  save: 'Spara',
  propose: 'Föreslå ändringen',
  cancel: 'Avbryt',
  kept: 'Sparat. Det syns för alla inom en halv minut.',
  proposed:
    'Förslaget väntar på att en annan samordnare skriver under. Till dess gäller det som stod.',
  odd: 'Något går inte att spara. Skriv bara text, telefonnummer med siffror, och webbadressen utan https.',
  wasChanged: (by: string) =>
    `${by} hann ändra före dig. Det du skrev är kvar. Jämför med det som står nu, och spara igen om det ska ersättas.`,
  now: 'Så här står det nu',
  changedBy: (by: string, when: string) => `Ändrat av ${by} ${when}`,
  signedBy: (by: string) => `, underskrivet av ${by}`,
  isDefault: 'Som från början',
  proposedBy: (by: string, when: string) => `${by} föreslog ${when}:`,
  replacesProposal: (by: string) =>
    `${by} har ett förslag som väntar, här ovanför. Föreslår du något annat ersätter det förslaget.`,
  waitsForOther: 'Väntar på att en annan samordnare skriver under.',
  sign: 'Skriv under',
  signed: 'Underskrivet. Det gäller nu.',
  dropProposal: 'Ta bort förslaget',
  dropped: 'Förslaget är borttaget. Det som stod gäller.',
  ownSignature: 'Den som föreslår kan inte skriva under själv.',
  history: 'Tidigare',
  restore: 'Ta tillbaka den här',
  toDefault: 'Ta tillbaka det som stod från början',
} as const

export const fileText = {
  title: 'Allt i en fil',
  about:
    'Filen har det som länet har ändrat: inga konton och inga namn. Med den kan en ny klinik börja likadan.',
  save: 'Exportera',
  name: 'dorren-installningar.json',
  choose: 'Fil att läsa in',
  read: 'Läs in',
  nothing: 'Välj en fil först.',
  same: 'Filen säger detsamma som här. Inget har ändrats.',
  differs: (many: number) =>
    many === 1 ? 'En ändring finns i filen.' : `${many} ändringar finns i filen.`,
  ofOthers: (many: number) =>
    `${many} gäller mottagningar. De läses inte in här, utan ändras av den som sköter kontona i kommunen eller regionen.`,
  take: (many: number) => `Läs in ${many}`,
  alreadyWaiting: (many: number) =>
    `${many} väntar redan på underskrift här. Skriv under eller ta bort det förslaget, och läs in filen igen.`,
  taken: ({ kept, proposed, changed }: Record<'kept' | 'proposed' | 'changed', number>) =>
    [
      `Inläst: ${kept}.`,
      proposed > 0 ? `Väntar på underskrift: ${proposed}.` : '',
      changed > 0
        ? `Någon hann ändra ${changed} före dig. Läs in filen igen om den ska gälla.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
} as const
