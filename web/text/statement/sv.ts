/** The accessibility statement in Swedish: what works, what does not, and what nobody has tried yet. */
import type { StatementText } from './type.ts'

export const text: StatementText = {
  lang: 'sv',
  link: 'Tillgänglighet',
  title: 'Tillgänglighet för Dörren',
  lead: 'Alla ska kunna använda den här sidan. Här står vad som fungerar, vad som inte fungerar och hur du säger till.',
  leave: 'Lämna sidan snabbt',
  urgent: 'Akut hjälp',
  toStart: 'Till startsidan',
  status: {
    title: 'Hur tillgänglig är sidan?',
    partly: 'Sidan är delvis förenlig med lagen. Det vi vet brister står här nedanför.',
    law: 'Lagen heter lag (2018:1937) om tillgänglighet till digital offentlig service. Vi bygger efter WCAG 2.2, nivå AA, och EN 301 549.',
  },
  problems: {
    title: 'Det här är inte tillgängligt',
    lead: 'Vi känner till de här bristerna:',
    list: [
      {
        what: 'Samtal med ljud eller bild textas inte av sig själva, och det finns ingen teckenspråkstolk.',
        why: 'Chatten finns bredvid hela tiden, och ni kan skriva i stället.',
      },
      {
        what: 'Chatt, röst och bild fungerar bara med JavaScript. Utan det kan du läsa sidan, ringa krisnumren och skriva ett brev.',
        why: 'Samtalet låses i din webbläsare, och det går inte utan skript.',
      },
      {
        what: 'Frågeformulären i programmet finns på vanlig svenska och engelska, inte på lätt svenska.',
        why: 'Orden i dem är prövade precis så. Vi skriver inte om dem själva.',
      },
      {
        what: 'Kuratorns förslag, journalen och brev står på det språk de skrevs på.',
        why: 'Vi översätter aldrig med maskin det någon har skrivit till dig.',
      },
      {
        what: 'Kurvor i programmet läses upp som en tabell, inte som en bild.',
        why: 'Tabellen säger samma sak.',
      },
    ],
  },
  burden: 'Vi har inte undantagit något för att det skulle vara för dyrt eller svårt (12 §).',
  outside: {
    title: 'Det här omfattas inte av lagen (9 §)',
    list: [
      'Direktsänt ljud och bild i samtal.',
      'Sidor som andra ansvarar för: e-legitimationens sida och andras webbplatser som vi nämner.',
    ],
  },
  instead: {
    title: 'Om du inte kan använda en del av sidan',
    list: [
      'Går det inte att ringa eller se bild? Chatta.',
      'Går det inte att chatta? Skriv ett brev, eller välj att ringa utan bild.',
      'Är texten för svår? Välj Lätt svenska längst ner på sidan.',
      'Är det bråttom? Numren under Akut hjälp fungerar från vilken telefon som helst. 112 går också att nå med sms, om du har anmält din telefon.',
    ],
  },
  tested: {
    title: 'Hur vi har testat',
    lead: 'Det är en egen bedömning. Ingen utanför har granskat sidan.',
    done: [
      'Ett program (axe) går igenom sidorna i ljust och mörkt läge, varje gång vi ändrar något. Det hittar ungefär hälften av de fel som finns.',
      'Ett samtal från start till slut med bara tangentbord, för den unga och för kuratorn. Likaså ett avsnitt i programmet.',
      'Smal telefon (360 bildpunkter) och stor skärm, ljust och mörkt läge, lätt svenska och engelska.',
      'Sidan går att läsa, med alla krisnummer, utan JavaScript.',
    ],
    notTitle: 'Det här har vi inte testat',
    not: [
      'Med personer som använder skärmläsare, förstoring, rösttyrning eller ögonstyrning.',
      'Med unga som har svårt att läsa. Ingen person har granskat den lätta svenskan än.',
      'På riktiga telefoner, eller i Safari. Det mesta är testat i Chromium, en del också i Firefox och WebKit.',
      'Alla krav i EN 301 549 för hand.',
    ],
  },
  report: {
    title: 'Säg till när något inte fungerar',
    lead: 'Vi vill veta. Du behöver inte säga vem du är, och vi kan därför inte svara dig.',
    noNames:
      'Skriv inte namn, nummer eller något som visar vem du eller någon annan är. Behöver du prata med någon? Gå till startsidan. Det du skriver här läses inte dygnet runt.',
    page: 'Var var du?',
    pages: {
      start: 'Startsidan',
      talk: 'Kön eller samtalet',
      letter: 'Brev, tider eller kod',
      mine: 'Vem har läst om mig?',
      programme: 'Programmet',
      other: 'Någon annanstans',
    },
    words: 'Vad gick inte?',
    send: 'Skicka',
    sending: 'Skickar …',
    missing: 'Skriv vad som inte gick.',
    tooLong: (over) =>
      `Texten är ${over} tecken för lång. Korta den, så går den att skicka. Inget har försvunnit.`,
    thanks: (days) =>
      `Tack. Samordnaren läser det. Det raderas när felet är åtgärdat, senast om ${days} dagar.`,
    failed: 'Det gick inte att skicka. Det du skrev är kvar. Försök igen.',
    offline: 'Du har inget nät just nu. Det du skrev är kvar. Försök igen.',
    full: 'Det har kommit så mycket att vi inte hinner läsa just nu. Det du skrev är kvar. Försök igen om några dagar.',
    kept: (days) =>
      `Bara länets samordnare läser det. Det sparas låst i högst ${days} dagar, utan adress och utan klockslag.`,
    noScript:
      'För att skicka här behövs JavaScript. Du kan i stället be en kurator eller någon annan du litar på att säga till.',
  },
  supervision: {
    title: 'Tillsyn',
    words:
      'Myndigheten för digital förvaltning (Digg) ser till att lagen följs. Är du inte nöjd med hur vi tar hand om det du har sagt? Då kan du anmäla det till Digg. Där kan du bli tillfrågad om vem du är.',
    link: 'Anmäl till Digg',
  },
  dates: (assessed, updated) => `Bedömd ${assessed}. Uppdaterad ${updated}.`,
  unconfirmed: 'Länet har inte granskat den här redogörelsen än.',
}
