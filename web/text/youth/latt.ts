/** Easy Swedish: shorter sentences and commoner words where the ordinary catalogue is harder. */
import { hour, minute, second, times } from '../../../shared/rules/line/times.ts'
import { text as crisis } from '../crisis/latt.ts'
import { text as askLatt } from '../medium/latt.ts'
import { text as names } from '../names/latt.ts'
import { text as sv, type YouthText } from './sv.ts'

export const text: YouthText = {
  ...sv,
  lang: 'sv-x-latt',
  names,
  door: {
    ...sv.door,
    fullNow: 'Alla pratar med någon just nu. Du kan vänta i kön.',
    leave: crisis.leave,
  },
  call: askLatt,
  crisis,
  chat: { ...sv.chat, tooLong: 'Det blev för långt. Skriv två kortare meddelanden.' },
  wait: {
    ...sv.wait,
    moreAhead: (count) =>
      count === 0 ? 'Det är många i kön.' : `Minst ${count} personer står före dig.`,
    unknown: 'Vi vet inte hur länge du får vänta. Ingen är ledig nu. Du har kvar din plats.',
  },
  join: {
    ...sv.join,
    topics: {
      title: 'Vad vill du prata om?',
      hint: 'Välj det som passar. Du kan välja sex saker. Du kan också hoppa över.',
      see: 'De som jobbar nu ser vad du har valt. De ser inte vem du är.',
    },
    urgent: {
      ...sv.join.urgent,
      title: 'Hur är det just nu?',
      hint: 'Ditt svar bestämmer hur snabbt vi försöker svara.',
      choices: {
        danger: 'Jag är i fara nu, eller någon annan är i fara nu',
        'not-live': 'Jag tänker på att inte leva',
        selfharm: 'Jag skadar mig själv, eller gör det nästan',
        violence: 'Någon slår mig eller hotar mig',
        distress: 'Jag mår mycket dåligt',
        talk: 'Jag vill prata',
        question: 'Jag har en fråga',
      },
      orderTitle: 'Vem får prata först?',
      order: [
        'Den som är i fara får prata först. Sedan den som inte vill leva, skadar sig eller blir slagen. Sedan den som mår mycket dåligt. Sedan alla andra.',
        'Har du väntat länge flyttas du framåt i kön. Men den som är i fara går alltid först.',
        'Bara dina egna val räknas. Ingen dator läser det du skriver.',
      ],
    },
    about: {
      ...sv.join.about,
      hint: 'Du behöver inte svara på något här.',
      avoidOwn: 'Jag vill inte prata med någon från min kommun',
      nicknameHint: 'Hitta på ett namn. Skriv inte ditt riktiga namn.',
      see: 'Bara personen du pratar med ser ålder, kommun och namn. Ingen ser om du är tjej eller kille. Vi räknar bara hur många.',
    },
    danger: {
      ...sv.join.danger,
      closed: 'Vi har stängt nu. Skriver du säger vi till en person som har jour. Det kan ta tid.',
    },
    who: {
      ...sv.join.who,
      interpreterHint: 'En tolk översätter när ni pratar. Tolken får inte berätta för någon.',
    },
    ready: {
      ...sv.join.ready,
      points: [
        'Vi sparar inte ditt namn, ditt telefonnummer eller var du är.',
        `Chatten tas bort efter högst ${times.chatKept / hour} timmar. Du kan ta bort den direkt.`,
        'Vi kan inte se var du är. Om någon kan dö måste vi försöka hjälpa, även om du inte vill.',
      ],
      preparing: 'Telefonen gör en kontroll. Det tar några sekunder.',
      unheard:
        'Vi fick inget svar. Vi vet inte om du står i kö. Dina svar är kvar. Tryck igen. Har du en plats så får du den.',
    },
  },
  visit: {
    ...sv.visit,
    offline: 'Internet fungerar inte just nu. Vi försöker igen.',
    waiting: {
      ...sv.visit.waiting,
      keep: `Du kan låsa telefonen en stund. Öppna sidan igen inom ${times.grace / minute} minuter. Annars får någon annan din plats.`,
      next: [
        `När någon är ledig frågar vi dig. Då trycker du på en knapp. Du har ${times.readyCheck / second} sekunder på dig.`,
        `Hinner du inte? Du har kvar din plats i ${times.grace / minute} minuter.`,
        'Sedan börjar samtalet.',
      ],
      otherAbout:
        'Kopiera länken. Öppna den på den andra telefonen eller datorn. Visa den inte för någon. Den som har länken kan ta din plats. Det ni redan har skrivit syns inte där.',
    },
    handover: {
      ...sv.visit.handover,
      history: 'Den nya personen får läsa det vi har skrivit',
      historyAbout:
        'Det är det som står i chatten. Svar i formulär kommer inte med. Om du inte kryssar får den nya personen inte läsa.',
      ask: (name, to) => `${name} vill att ${to} fortsätter att prata med dig. Är det okej?`,
      border: {
        SoL: 'En sak blir annorlunda. Den nya personen jobbar med vård. Då gäller vårdens lagar. Du är fortfarande anonym.',
        HSL: 'En sak blir annorlunda. Den nya personen jobbar i en kommun. Då gäller socialtjänstens lagar. Du är fortfarande anonym.',
      },
    },
    unsent: {
      ...sv.visit.unsent,
      about: 'Samtalet slutade innan texten skickades. Ingen har läst den. Den finns bara här.',
      again: 'Ställ dig i kön igen. Texten följer med.',
    },
  },
}
