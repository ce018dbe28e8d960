/** The words about the guest's seat, in Somali. */
import type { GuestText } from './sv.ts'

export const text: GuestText = {
  seat: {
    kinds: { adult: 'Qofka weyn ee aad keentay', interpreter: 'Turjubaanka' },
    open: 'Qof soo kaxayso',
    title: 'Qof ku soo dar wada hadalka',
    about:
      'Waxaad helaysaa link aad dirto. Hal mar ayaa la isticmaali karaa. Booska markaad rabto waad xiri kartaa.',
    who: 'Yaad rabtaa inaad soo kaxaysato?',
    choices: { adult: 'Qof weyn oo aan ku kalsoonahay', interpreter: 'Turjubaan' },
    howLong: 'Ilaa goorma?',
    minutes: (n) => `${n} daqiiqo`,
    see: (name) =>
      `Qofka aad casuunto wuu maqlaa adiga iyo ${name}, wuuna idin arkaa haddii kaamiradu daaran tahay. Ma arko waxa aad qortaan, mana oga wax kugu saabsan oo aadan adigu sheegin. Qof weyn ma saarna waajibka sirta ilaalinta ee saaran ${name}.`,
    make: 'Samee link',
    link: 'Linkiga',
    linkAbout: (until) =>
      `Linkiga u dir kaliya qofka aad rabto inuu kula joogo. Hal mar ayaa la isticmaali karaa, ilaa ${until}.`,
    linkGone: (until) =>
      `Waxaad samaysay link shaqaynaya ilaa ${until}. Mar kale ma tusi karno. Xir booska haddii aad rabto inaad mid cusub samayso.`,
    copy: 'Koobiyee linkiga',
    copied: 'Linkiga waa la koobiyeeyay.',
    copyFailed: 'Lama koobiyeyn karin. Calaamadee linkiga oo adigu koobiyee.',
    share: 'La wadaag linkiga',
    isIn: {
      adult: (until) => `Qofka weyn ee aad keentay wuu joogaa ilaa ${until}.`,
      interpreter: (until) => `Turjubaanku wuu joogaa ilaa ${until}.`,
    },
    away: {
      adult: (until) =>
        `Qofka weyn ee aad keentay xiriirkii wuu ka go’ay, wuuna soo noqon karaa ilaa ${until}.`,
      interpreter: (until) =>
        `Turjubaanka xiriirkii wuu ka go’ay, wuuna soo noqon karaa ilaa ${until}.`,
    },
    close: 'Xir booska',
    asked: (name) => `Codsi ka yimid ${name}: inaad booska xirto. Adigaa go’aaminaya.`,
    failed: 'Hadda way shaqayn weyday. In yar kadib isku day mar kale.',
    back: 'Maya, hadda maya',
  },
  page: {
    title: 'Wada hadal',
    invited: 'Waxaa laguugu yeeray wada hadal',
    invitedAbout:
      'Qof ayaa raba inaad ka qayb gasho wada hadal lala yeelanayo xarunta dhalinyarada. Linkiga hal mar ayaa la isticmaali karaa. Ku fur meesha aad kaga qayb gelayso.',
    seeTitle: 'Yaa i maqla oo i arka?',
    see: 'Labada qof ee horeba wada hadalka ugu jira. Cidna ma duubto. Kaamiradaadu way dansan tahay ilaa aad daarto. Ma aragtid waxa ay isu qoraan.',
    law: {
      SoL: (employer) => `${employer}: wada hadalkan diiwaan lagama qoro.`,
      HSL: (employer) => `${employer}: wada hadalkan diiwaan caafimaad waa laga qori karaa.`,
    },
    enter: 'Gal wada hadalka',
    entering: 'Waad gelaysaa …',
    nothing: 'Linkiga lama isticmaali karo',
    nothingAbout:
      'Waa laga yaabaa in la isticmaalay, inuu duugoobay ama la xiray. Qofkii soo diray mid cusub weydiiso.',
    with: (firstName, profession, employer) => `${firstName}, ${profession}, ${employer}`,
    until: (until) => `Waad joogi kartaa ilaa ${until}.`,
    waiting:
      'Hadda way isu qorayaan. Adigu waxaad ku biiraysaa marka ay hadlayaan. Bogga ha xirin.',
    lost: 'Xiriirku wuu go’ay. Mar kale ayaan isku dayaynaa.',
    out: 'Hadda kuma jirtid wada hadalka',
    outAbout:
      'Codka halkan laga soo saari kari waayay. Wada hadalku hadda adiga la’aantaa ayuu socdaa.',
    again: 'Isku day mar kale',
    young: 'Qofka dhalinyarada ah',
    leave: 'Ka bax wada hadalka',
    closed: 'Booska waa la xiray',
    closedAbout: 'Waad ku mahadsan tahay inaad joogtay. Bogga waad xiri kartaa.',
    offline: 'Hadda xiriir ma jiro. Mar kale ayaan isku dayaynaa.',
    languages: 'Luqado',
  },
}
