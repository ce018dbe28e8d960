/** Ready words about the people around: partners, friends and family, without taking sides. */
import type { Reply } from './reply.ts'

export const relationer: readonly Reply[] = [
  { title: 'Berätta mer', text: 'Vill du berätta mer om vad som har hänt mellan er?' },
  { title: 'Vad vill du?', text: 'Om det fick bli som du vill, hur skulle det vara då?' },
  {
    title: 'Göra slut',
    text: 'Att det tar slut kan göra ont på riktigt, nästan som sorg. Hur har du det med att äta och sova?',
  },
  {
    title: 'Svartsjuka och kontroll',
    text: 'Händer det att någon bestämmer över vem du träffar, läser i din mobil eller gör dig rädd? Det är inte okej, och det går att få hjälp.',
  },
  {
    title: 'Ensam',
    text: 'Det är vanligare än man tror att känna sig ensam. Har det alltid varit så, eller har något ändrats?',
  },
  {
    title: 'Svårt samtal',
    text: 'Ska vi öva på vad du vill säga? Skriv som du skulle säga det, så tittar vi på det tillsammans.',
  },
  {
    title: 'Din gräns',
    text: 'Du får ha en gräns, även mot någon du tycker om. Var går den för dig?',
  },
]

export const familj: readonly Reply[] = [
  {
    title: 'Hur är det hemma?',
    text: 'Hur är det hemma för dig? Berätta så mycket eller så lite du vill.',
  },
  {
    title: 'Är du trygg?',
    text: 'Känner du dig trygg hemma? Har någon gjort dig illa eller hotat dig?',
  },
  { title: 'Bråk', text: 'När det blir bråk, hur brukar det gå till? Och vad gör du då?' },
  {
    title: 'Inte ditt ansvar',
    text: 'Det är de vuxnas ansvar att det fungerar hemma. Det är inte ditt.',
  },
  {
    title: 'En annan vuxen',
    text: 'Finns det någon annan vuxen som är snäll mot dig: en släkting, en tränare, någon i skolan?',
  },
  {
    title: 'Förälder som mår dåligt',
    text: 'När en förälder mår dåligt eller dricker märks det på hela familjen. Det är inte ditt fel, och det finns stöd som är för dig.',
  },
  {
    title: 'Strikta regler',
    text: 'Finns det saker du inte får göra hemma som andra i din ålder får? Vad händer om du gör dem ändå?',
  },
  {
    title: 'Socialtjänsten',
    text: 'Socialtjänsten kan ge stöd åt hela familjen. Vill du att jag förklarar hur det går till innan du bestämmer dig?',
  },
]
