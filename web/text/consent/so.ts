/** Consents, in Somali. */
import type { ConsentText } from './type.ts'

export const text: ConsentText = {
  title: 'Wax la wadaag qof',
  lead: 'Adigaa go’aaminaya yaa waxa ogaanaya iyo muddada ay tahay. Markaad rabto waad ka noqon kartaa.',
  give: 'Wax la wadaag qof',
  close: 'Xir',
  back: 'Dib u noqo',
  next: 'Sii wad',
  steps: (step, of) => `Tallaabo ${step} ee ${of}`,
  who: 'Yaad rabtaa inaad la wadaagto?',
  whoHint: 'Mid dooro. Haddii aad rabto dad kale, mar kale samee.',
  unit: 'La-taliyeyaasha degmo',
  unitHint: 'Kuwa halkan Dörren ka jawaaba oo degmadaas u shaqeeya.',
  whichUnit: 'Degmadee?',
  chooseUnit: 'Dooro degmo',
  what: 'Maxaa loo oggol yahay?',
  whatHint: 'Kaliya waxa aad doorato.',
  kinds: {
    journal: {
      label: 'Inay akhriyaan diiwaankayga caafimaadka',
      hint: 'Wax kasta oo hadda ku jira, iyo wixii la qoro inta aad wadaagayso.',
    },
    talk: {
      label: 'Inay iga la hadlaan dadka halkan iga caawiya',
      hint: 'Looma oggola inay wax akhriyaan.',
    },
    sip: {
      label: 'Inay helaan codsigayga qorshe wadajir ah (SIP)',
      hint: 'Linkiga aad samaysay.',
    },
  },
  about: 'Maxay tahay dhab ahaan? (qasab maaha)',
  aboutHint: 'Tusaale: kaliya iskuulka iyo hurdada. Bannaan uga tag haddii aan loo baahnayn.',
  until: 'Ilaa goorma?',
  days: (days, day) => `${days} maalmood, ilaa ${day}`,
  sure: 'Akhri. Ma sax baa?',
  change: 'Beddel',
  yes: 'Haa, tan waan oggolahay',
  giving: 'In yar sug …',
  no: 'Maya, hadda maya',
  costsNothing: 'Haddii aad maya tiraahdo waxba ma dhacaan. Isla caawimadii ayaad helaysaa.',
  suggested: (name) => `Soo jeedin ka timid ${name}: inaad wax wadaagto`,
  suggestedAbout:
    'Waxba lama wadaagin. Soo jeedinta waad beddeli kartaa, haa ama maya ayaad dhihi kartaa.',
  missing: {
    who: 'Dooro cidda aad rabto inaad la wadaagto.',
    unit: 'Dooro degmada.',
    what: 'Dooro ugu yaraan hal wax.',
  },
  failed: 'Hadda way shaqayn weyday. Waxba lama wadaagin. Isku day mar kale.',
  unanswered:
    'Wax jawaab ah ma helin, markaa way gudbi kartay. Mar kale riix markaad internet hesho: isla wax hal mar oo kaliya ayaa la wadaagayaa, rasiidna waad helaysaa.',
  notTakenBack:
    'Wax jawaab ah ma helin. Weli waa laga yaabaa in la wadaagayo. Isku day ilaa ay ku qoran tahay inaad ka noqotay.',
  receiptTitle: 'Rasiidkaaga',
  receiptAbout: (receiver) =>
    `Hadda way shaqaynaysaa. ${receiver}: waxaa la siinayaa wixii aad oggolaatay, wax kale maya.`,
  receipt: (number) => `Lambarka rasiidka ${number}`,
  given: (when) => `Haa ayaad tiri ${when}.`,
  version: (version) => `Qoraalka oggolaanshaha ${version}.`,
  print: 'Daabac rasiidka',
  done: 'Waa diyaar',
  mine: 'Waxa aad wadaagto',
  none: 'Waxba ma wadaagto.',
  states: {
    holds: (day) => `Wuxuu shaqaynayaa ilaa ${day}`,
    ended: () => 'Waqtigiisii wuu dhammaaday',
    'taken-back': () => 'Waad ka noqotay',
  },
  link: {
    waiting: 'Linkiga weli lama furin.',
    opened: 'Linkiga waa la furay.',
    answered: 'Linkiga waa la furay, waana laga jawaabay.',
    stopped: 'Linkiga waa la joojiyay.',
    ended: 'Waqtigii linkigu wuu dhammaaday.',
  },
  show: 'Wixii aad oggolaatay',
  revoke: 'Hadda jooji wadaagista',
  revoked: (receiver) => `Waa diyaar. ${receiver}: laga bilaabo hadda wax dambe lama siinayo.`,
}
