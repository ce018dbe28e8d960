/** Ready words about food, alcohol and drugs, money and everything else: curious, never lecturing. */
import type { Reply } from './reply.ts'

export const matAtande: readonly Reply[] = [
  {
    title: 'Hur är det med maten?',
    text: 'Vill du berätta hur det är med maten just nu? Du behöver inte skriva några siffror.',
  },
  {
    title: 'Hur mycket plats?',
    text: 'Hur stor del av dagen går åt till att tänka på mat, kropp eller träning?',
  },
  {
    title: 'Inte ditt fel',
    text: 'Problem med mat är inget man väljer. Det är inte ditt fel, och det går att bli fri.',
  },
  {
    title: 'Yr eller svimmar',
    text: 'Händer det att du blir yr, svimmar eller får ont i bröstet? Då behöver du prata med vården snart, till exempel 1177.',
  },
  {
    title: 'Äta tillsammans',
    text: 'Finns det någon du kan äta tillsammans med som inte gör det svårare?',
  },
  {
    title: 'Hetsätning',
    text: 'Många som äter mycket på en gång skäms efteråt. Du är inte ensam om det. Vad brukar hända strax innan?',
  },
  {
    title: 'Nästa steg',
    text: 'Det finns hjälp som är van vid det här. Vill du att vi tar reda på vart du kan vända dig?',
  },
]

export const alkoholDroger: readonly Reply[] = [
  { title: 'Inga pekpinnar', text: 'Du kan berätta som det är. Jag är inte här för att skälla.' },
  { title: 'Hur ofta?', text: 'Hur ofta dricker eller tar du något, och vad ger det dig?' },
  {
    title: 'Akut påverkad',
    text: 'Har du eller någon annan tagit så mycket att det är svårt att hålla sig vaken eller andas? Ring 112 nu. Jag är kvar.',
  },
  {
    title: 'Vill du ändra något?',
    text: 'Finns det något med det här som du vill ändra? Det kan vara litet.',
  },
  {
    title: 'Tryckt av andra',
    text: 'Är det någon som pressar dig att ta eller sälja något? Det går att få hjälp ur det.',
  },
  {
    title: 'Någon nära',
    text: 'När någon nära dricker eller tar droger påverkas du också. Vad är svårast för dig?',
  },
  {
    title: 'Rådgivning',
    text: 'Det finns rådgivning där du inte behöver säga vem du är. Vill du att jag hjälper dig att hitta den?',
  },
]

export const ekonomi: readonly Reply[] = [
  {
    title: 'Vad är mest bråttom?',
    text: 'Vad är mest bråttom: mat, hyra, skulder eller något annat?',
  },
  { title: 'Mat i dag', text: 'Har du mat och någonstans att sova i dag?' },
  {
    title: 'Skulder',
    text: 'Öppna breven, även om det tar emot. Vi kan titta på dem tillsammans. Kommunens budgetrådgivning är gratis.',
  },
  {
    title: 'Spel',
    text: 'Spelar du om pengar? Det är lätt att fastna och svårt att berätta om. Du kan få hjälp utan att någon dömer dig.',
  },
  {
    title: 'Familjens pengar',
    text: 'Det är inte du som ska lösa familjens ekonomi. Vet någon vuxen hur du har det?',
  },
  {
    title: 'Socialtjänsten',
    text: 'Du kan fråga socialtjänsten i din kommun om stöd. Vill du att jag berättar hur det går till?',
  },
  {
    title: 'Någon utnyttjar',
    text: 'Har någon fått dig att ta lån, skicka pengar eller lämna ut ditt BankID? Då ska vi prata om hur du stoppar det.',
  },
]

export const annat: readonly Reply[] = [
  { title: 'Berätta fritt', text: 'Skriv som det kommer. Det behöver inte ha någon ordning.' },
  {
    title: 'Vad är viktigast?',
    text: 'Av det du skrivit, vad är viktigast att vi pratar om i dag?',
  },
  {
    title: 'Förstått rätt?',
    text: 'Jag vill vara säker på att jag förstår dig rätt. Du menar att …',
  },
  {
    title: 'Vad har du provat?',
    text: 'Vad har du redan provat? Vad hjälpte lite, och vad hjälpte inte?',
  },
  {
    title: 'Svårt att säga',
    text: 'Om det är svårt att skriva kan du börja med en liten bit. Jag väntar.',
  },
  { title: 'Vem kan finnas med?', text: 'Vem skulle kunna vara med och hjälpa dig med det här?' },
  {
    title: 'Jag tar reda på',
    text: 'Det vet jag inte säkert. Jag tar reda på det, så att jag inte säger fel.',
  },
]
