/** Letters, booked times and return codes in easy Swedish. */
import { entranceTimes } from '../../../shared/rules/later/booking-times.ts'
import { minute } from '../../../shared/rules/line/times.ts'
import type { LaterText } from './type.ts'
import { text as sv } from './sv.ts'

export const text: LaterText = {
  ...sv,
  failed: 'Det gick inte nu. Din text är kvar. Försök igen.',
  offline: 'Telefonen har inget nät nu. Din text är kvar här. Försök igen snart.',
  notRound: 'Vi läser inte brev hela tiden. Vill du prata med någon nu? De här svarar:',
  card: {
    ...sv.card,
    title: 'Din kod',
    about: 'Skriv de fem orden på ett papper. Du kan också kopiera dem. Du ser dem bara här.',
    points: [
      'Koden behövs för att läsa svaret. Den behövs också för att ändra eller ta bort.',
      'Vi kan inte hitta koden åt dig.',
      'Visa inte koden för någon annan.',
    ],
  },
  letter: {
    ...sv.letter,
    lead: 'Du kan skriva när du vill. Du behöver inte säga vem du är. En vuxen som jobbar med unga svarar.',
    promise:
      'Du får svar inom två vardagar. Du läser svaret här. Då behöver du en kod med fem ord.',
    urgentHint: 'Då vet vi vilka brev vi ska läsa först.',
    writeHint: 'Skriv som du vill. Du behöver inte skriva ditt namn eller var du bor.',
    draft:
      'Texten sparas bara här på sidan. Den försvinner när du trycker på ”Lämna sidan”. Om du bara stänger sidan kan någon ibland öppna den igen.',
    law: 'Både kommunen och regionen får svara',
    lawHint:
      'Kommunen och regionen har olika lagar. Ta bort krysset om brevet inte får gå mellan dem.',
    see: 'Den som svarar läser ditt brev. Andra som jobbar kan inte läsa det. Brevet ligger låst hos oss, men tjänsten kan öppna det.',
    tooLong: 'Brevet är för långt. Ta bort lite, eller skicka två brev.',
  },
  book: {
    ...sv.book,
    lead: 'Du behöver inte säga vem du är. Du får en kod med fem ord. Spara den.',
    none: 'Det finns inga tider nu.',
    noneNow: 'Det kommer nya tider. Du kan skriva ett brev så länge.',
    rules: [
      `Kom högst ${entranceTimes.from / minute} minuter före. Om du är mer än ${entranceTimes.lateUntil / minute} minuter sen får någon annan tiden.`,
      'Du får gå före andra i kön. Men den som är i fara går alltid först.',
      'Vi påminner dig bara om du väljer det själv. Du kan lägga tiden i din kalender sedan.',
    ],
    taken: 'Någon annan tog tiden. Välj en annan tid.',
  },
  calendar: {
    ...sv.calendar,
    about: 'Du får en fil. Öppna filen i din kalender. Vi skickar inget till dig.',
    titleHint: 'Skriv något som inte visar vad det handlar om.',
    before: {
      none: 'Nej, bara i kalendern',
      '15-minutes': '15 minuter innan',
      '1-hour': 'En timme innan',
      '1-day': 'En dag innan',
    },
    seen: 'I filen står bara din text, dagen och klockan. Inget namn och ingen adress. Men den som ser din kalender ser att du ska göra något då.',
    save: 'Hämta filen',
    saved: 'Du har fått filen. Öppna den. Sedan kan du ta bort den.',
    change: 'Om du byter tid måste du själv ändra i kalendern.',
  },
  wish: {
    ...sv.wish,
    noneSuits: 'Ingen tid är bra för mig',
    lead: 'Säg när det är bra för dig. Vi svarar med en tid. Du säger ja eller nej.',
    when: 'När är det bra?',
    noPromise: 'Vi försöker hitta en tid. Det är inte säkert. Du ser svaret här med din kod.',
    missing: 'Välj en tid som är bra.',
    sent: (day) => `Titta här om en dag eller två. Du behöver din kod. Vi sparar det till ${day}.`,
    answered: 'Vi sparar tiden åt dig. Svara senast en kvart innan.',
  },
  code: {
    ...sv.code,
    lead: 'Skriv dina fem ord här.',
    hint: 'Stora och små bokstäver går lika bra. Du kan skriva a för å och ä, och o för ö.',
    wrong: 'Vi hittar inget. Läs orden en gång till. Det kan också vara borttaget.',
    ended: 'Det har gått lång tid. Skriv orden igen.',
  },
  links: {
    title: 'Dina länkar',
    states: {
      waiting: 'ingen har öppnat den',
      opened: 'någon har öppnat den',
      answered: 'någon har öppnat den och svarat',
      stopped: 'går inte att öppna',
      ended: 'har slutat fungera',
    },
    until: (time) => `Den slutar fungera ${time}.`,
    stop: 'Stoppa länken',
    keepTitle: 'Vill du kunna stoppa länkarna en annan dag?',
    keepAbout: 'Spara länkarna under en kod. Då kan du se dem och stoppa dem när du vill.',
    haveCode: 'Jag har en kod',
    newCode: 'Ge mig en kod',
    underOpen: 'Spara under min kod',
    keep: 'Spara länkarna',
    keeping: 'Vänta lite …',
    kept: 'Klart. Länkarna är sparade. Skriv koden på startsidan för att se dem.',
  },
  mine: {
    ...sv.mine,
    late: 'Vi har inte svarat i tid. Förlåt. Vi ska svara så fort vi kan.',
    calledOff: 'Tiden är inställd. Det är inte ditt fel. Du kan välja en ny tid.',
    missed: 'Tiden är slut. Det gör inget. Du kan välja en ny tid.',
    eraseAbout:
      'Då tar vi bort brev, svar, tider och kod. Ingen kan öppna dina länkar. Det går fort.',
    erased: (letters, bookings, wishes, links, time) =>
      `Klockan ${time} tog vi bort ${letters} brev, ${bookings} tider, ${wishes} önskemål och ${links} länkar. Koden fungerar inte mer.`,
    closeAbout: 'Vi tar inte bort något. Du kan öppna igen med dina ord.',
  },
}
