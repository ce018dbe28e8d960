/** Acute danger and the safety plan in easy Swedish. */
import type { SafetyText } from './type.ts'
import { text as safetySv } from './sv.ts'

export const text: SafetyText = {
  ...safetySv,
  danger: {
    ...safetySv.danger,
    raised: 'Alla som jobbar nu vet att du väntar. Någon kommer snart.',
    taken: (name) => `${name} vet att du väntar och kommer till dig.`,
    escalated: 'Ingen har svarat än. Vi ringer fler. Är du i fara? Vänta inte på oss.',
    nobody: 'Ingen är här nu. Vi vet inte om någon kommer. Ring en av de här.',
    nobodyBackup:
      'Ingen är här nu. Vi har sagt till en person som har jour. Det kan ta tid. Är du i fara? Vänta inte på oss.',
    placeAbout:
      'Du behöver inte svara. Vi kan inte se var du är. Säger du var du är kan någon hitta dig.',
    placeSee:
      'Bara den som hjälper dig ser det. Det tas bort med samtalet. Kan du dö får vi berätta det för 112.',
    placeLabel: 'En gata, en plats eller något du ser',
  },
  more: {
    title: 'Vill du berätta mer nu?',
    about: 'Du behöver inte. Du står redan i kön. Du har kvar din plats.',
    send: 'Spara svaren',
    told: 'Tack. Personen du pratar med ser dina svar.',
    failed: 'Det gick inte. Dina svar är kvar. Försök igen.',
  },
  reader: {
    ask: (colleague) => `Får ${colleague}, vara med här?`,
    colleague: (name, profession, employer) => `${name}, ${profession} i ${employer}`,
    see: (name, colleague) =>
      `${name} vill ha hjälp. ${colleague} kan då läsa och skriva, från nu. Du får säga nej. ${name} är kvar ändå.`,
    history: 'Visa också det vi har skrivit innan',
    more: (colleague) =>
      `En är kvar hos dig. Den andra kan ringa 112. ${colleague} får inte berätta för andra. Säger du nej läser ${colleague} inget. Du kan ändra dig.`,
    yes: 'Ja',
    yesTo: (colleague) => `Ja, ${colleague} får vara med`,
    no: 'Nej',
    failed: 'Det gick inte. Försök igen.',
    reading: (colleague, employer) => `${colleague}, ${employer}, är med i chatten.`,
    away: (colleague) => `${colleague} har tappat kontakten. ${colleague} kan komma tillbaka.`,
    stop: (colleague) => `${colleague} ska inte läsa mer`,
    gone: (colleague) =>
      `${colleague} är inte med längre. ${colleague} kan inte läsa det ni skriver nu.`,
  },
  lowered: {
    told: (name) => `${name} tycker att det är mindre bråttom nu.`,
    why: {
      'youth-said': 'Det är för det du har berättat.',
      'worse-now': 'Det är för hur du mår nu.',
      'calmer-now': 'Det är för att det verkar lugnare nu.',
      'mistaken-choice': 'Det är för att valet blev fel.',
      'colleague-knows': 'Det är för något en kollega vet.',
    },
    object: 'Är det fel? Skriv det. Det du valde finns kvar.',
  },
  silence: {
    now: (name) => `${name} svarar inte just nu. Det du skriver kommer fram.`,
    long: (name) =>
      `${name} har inte svarat på en lång stund. Stanna kvar här. Snart får du prata med någon annan. Du står först i kön.`,
  },
  doubt: {
    outOfPlace: 'Något före detta fattas eller har flyttats.',
    writtenAt: (time) => `skrivet ${time}`,
  },
  newPage: {
    ask: (name) => `Ny sida hos ${name}. Får den läsa?`,
    about: (name) =>
      `En ny sida vill läsa chatten. Det kan vara ${name}. Vi vet inte säkert. Fråga ${name} om du är osäker. Sidan får inget läsa innan du har svarat.`,
    yes: 'Ja, den får läsa',
    no: 'Nej',
  },
  compare: {
    see: (name, colleague) =>
      `Det ni skriver är låst. Du, ${name} och ${colleague} kan läsa. Ni kan jämföra ord. Då ser ni om någon annan läser. Du kan när du vill säga att ${colleague} inte ska läsa mer.`,
    title: 'Jämför ord',
    about: (name) =>
      `${name} ska se samma ord och lika många sidor. Fråga: ”Vilka ord ser du? Hur många sidor?” Är det inte lika kan någon annan läsa. Skriv då inget hemligt. Ring i stället.`,
    row: (name, now, ever) =>
      `${name}: ${now === 1 ? '1 sida' : `${now} sidor`} kan läsa${ever > now ? `, ${ever} har kunnat läsa` : ''}`,
    colleague: 'En kollega',
    fresh: 'Orden är nya. Någon har bytt sida eller telefon, eller kommit eller gått. Jämför igen.',
    making: 'Vänta lite …',
    failed: 'Det gick inte. Stäng och öppna igen.',
  },
  plan: {
    ...safetySv.plan,
    lead: 'Ibland blir det svårt. Då är det bra att ha en plan. Skriv några ord. Du får hoppa över.',
    kept: 'Planen finns bara här, på den här sidan. Ingen annan får den. Den försvinner när du trycker på ”Lämna sidan”. Om du bara stänger sidan kan någon ibland öppna den igen. Skriv ut den eller spara den om du vill ha den kvar.',
    parts: {
      ...safetySv.plan.parts,
      signs: { title: 'Tecken', hint: 'Hur känns det när det börjar bli svårt?' },
      soothes: { title: 'Det som hjälper', hint: 'Vad kan du göra? Till exempel lyssna på musik.' },
      safer: {
        title: 'Göra det säkrare',
        hint: 'Finns det något farligt nära dig? Kan du lägga bort det?',
      },
    },
  },
}
