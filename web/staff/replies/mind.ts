/** Ready words about anxiety, low mood, sleep and school stress: ask first, then one small step. */
import type { Reply } from './reply.ts'

export const angest: readonly Reply[] = [
  {
    title: 'Fråga hur det känns',
    text: 'Det låter jobbigt. Kan du berätta hur det känns i kroppen just nu?',
  },
  {
    title: 'Ångest är ofarligt',
    text: 'Ångest kan kännas som att något farligt händer. Det är väldigt obehagligt, men själva ångesten är inte farlig och den går över.',
  },
  {
    title: 'Andas tillsammans',
    text: 'Vill du prova en sak med mig? Andas in lugnt medan du räknar till fyra, och ut medan du räknar till sex. Gör det några gånger och skriv sedan hur det är.',
  },
  {
    title: 'Fem saker du ser',
    text: 'Se dig omkring och skriv fem saker du ser. Ta dig tid. Det hjälper hjärnan att landa här och nu.',
  },
  {
    title: 'När började det?',
    text: 'Kommer du ihåg när det började? Var det något som hände då, eller kom det smygande?',
  },
  {
    title: 'Vad undviker du?',
    text: 'Är det något du har slutat göra för att det känns för jobbigt? Det är vanligt, och det går att ta tillbaka lite i taget.',
  },
  {
    title: 'Om programmet',
    text: 'Det finns ett program på nätet mot ångest där du får hjälp av en behandlare. Vill du att jag berättar hur det fungerar?',
  },
]

export const nedstamdhet: readonly Reply[] = [
  { title: 'Bekräfta', text: 'Tack för att du berättar. Det låter tungt att gå och bära på.' },
  {
    title: 'Hur länge?',
    text: 'Hur länge har du känt så här? Är det hela tiden, eller går det upp och ner?',
  },
  { title: 'Vardagen', text: 'Hur går det med att äta, sova och ta sig till skola eller jobb?' },
  {
    title: 'Fråga rakt om liv',
    text: 'När man mår så här kan man ibland tänka att man inte vill leva. Har du sådana tankar? Du kan svara precis som det är.',
  },
  {
    title: 'Något som är lite lättare',
    text: 'Finns det någon stund på dagen, eller någon person, då det är lite lättare?',
  },
  {
    title: 'Ett litet steg',
    text: 'Att göra en liten sak kan hjälpa, även när lusten inte finns. Vad skulle vara litet nog i dag? Det kan vara att gå ut i fem minuter.',
  },
  {
    title: 'Vem vet om det?',
    text: 'Är det någon hos dig som vet hur du mår? Vill du att vi tänker ut hur du kan berätta?',
  },
]

export const somn: readonly Reply[] = [
  {
    title: 'Hur ser natten ut?',
    text: 'Berätta gärna hur en vanlig natt är för dig. När lägger du dig, och när brukar du somna?',
  },
  {
    title: 'Tankar som snurrar',
    text: 'Är det tankar som håller dig vaken? Vad handlar de mest om?',
  },
  {
    title: 'Skriv ner det',
    text: 'Prova att skriva ner det som snurrar en stund före läggdags, och lägg undan lappen. Då behöver du inte hålla det i huvudet.',
  },
  {
    title: 'Upp ur sängen',
    text: 'Om du har legat vaken länge kan det vara skönare att gå upp och göra något lugnt i svagt ljus, och gå och lägga sig igen när du blir sömnig.',
  },
  {
    title: 'Samma tid upp',
    text: 'Att gå upp ungefär samma tid varje dag, även på helgen, brukar hjälpa mer än att försöka somna tidigt.',
  },
  {
    title: 'Skärm och kaffe',
    text: 'Hur är det med energidryck, kaffe och mobil på kvällen? Inget är förbjudet, men det kan vara värt att prova utan några kvällar.',
  },
  {
    title: 'När söka hjälp',
    text: 'Om du har sovit dåligt i flera veckor kan vårdcentralen, elevhälsan eller ungdomsmottagningen hjälpa dig. Vill du ha hjälp att hitta rätt?',
  },
]

export const stressSkola: readonly Reply[] = [
  { title: 'Vad är mest?', text: 'Vad är det i skolan som tar mest kraft just nu?' },
  {
    title: 'Allt på en gång',
    text: 'När allt ligger på en gång är det svårt att se var man ska börja. Ska vi skriva en lista tillsammans och välja en enda sak?',
  },
  {
    title: 'Prata med skolan',
    text: 'Finns det någon vuxen i skolan du litar på? En mentor, skolkurator eller skolsköterska kan ofta ändra mer än man tror.',
  },
  {
    title: 'Rätt till stöd',
    text: 'Du har rätt till stöd i skolan om du behöver det. Vill du att vi tänker ut vad du kan säga till skolan?',
  },
  { title: 'Krav', text: 'Vems krav känns tyngst: skolans, någon annans eller dina egna?' },
  {
    title: 'Återhämtning',
    text: 'Kroppen klarar stress om den också får vila. Vad brukar ge dig lite vila, även om den är kort?',
  },
  {
    title: 'Inte gå dit',
    text: 'Händer det att du inte orkar gå till skolan? Berätta gärna hur det brukar bli de dagarna.',
  },
]

export const skolfranvaro: readonly Reply[] = [
  {
    title: 'Inte lat',
    text: 'Att det inte går att ta sig till skolan betyder inte att du är lat. Det brukar finnas skäl.',
  },
  {
    title: 'Hur länge?',
    text: 'Hur länge har det varit svårt att gå till skolan? Är det vissa dagar eller vissa lektioner?',
  },
  {
    title: 'Vad är svårast?',
    text: 'Vad är svårast: att komma upp, att gå hemifrån, att vara där eller något som händer där?',
  },
  {
    title: 'Händer något i skolan?',
    text: 'Är det någon i skolan som är elak mot dig, eller något du inte får hjälp med?',
  },
  {
    title: 'Vad är bra?',
    text: 'Finns det någon stund i skolan som är bättre, eller någon vuxen där du litar på?',
  },
  {
    title: 'Hemma',
    text: 'Hur är det hemma på morgonen? Vet de hemma hur du har det?',
  },
  {
    title: 'Skolans ansvar',
    text: 'Skolan ska ta reda på varför du är borta och hjälpa dig tillbaka. Elevhälsan kan du kontakta själv.',
  },
  {
    title: 'Ett litet steg',
    text: 'Vad vore ett litet steg som känns möjligt den här veckan?',
  },
]
