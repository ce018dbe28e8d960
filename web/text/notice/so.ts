/** The words of being told when it is one's turn, in Somali. */
import type { NoticeText } from './sv.ts'

export const text: NoticeText = {
  title: 'Ii sheeg marka ay tahay markayga',
  about: 'Adigaa dooranaya. Bilowga wax waliba way dansan yihiin.',
  keep: {
    title: 'Marka aan internet jirin',
    about:
      'Bogga hore, oo ay ku yaalliin dadka aad wici karto, iyo qorshaha badbaadada oo madhan ayaad telefoonka ku kaydin kartaa. Markaas browser-ka ayaa laga arki karaa in aad halkan wax ka kaydsatay. Waxa aad qorto lama kaydiyo.',
    start: 'Ku kaydi telefoonka',
    stop: 'Ka saar telefoonka',
    on: 'Waa la kaydiyay. Boggu internet la’aan ayuu sidoo kale u furmayaa. Haddii aad shaashadda hore ku rabto, ka eeg liiska browser-ka: magaciisu waa Start, calaamaddiisuna waa cawl.',
    failed: 'Lama kaydin karin. Mar kale isku day marka aad internet hesho.',
  },
  long: {
    title: 'Ma rabtaa inaad wax kale samayso?',
    about:
      'Warqad waad qori kartaa ama ballan waad qabsan kartaa inta aad safka ku jirto. Booskaagu wuu kuu yaal.',
  },
  sound: {
    start: 'Daar cod',
    stop: 'Dami codka',
    about:
      'Waxaad maqlaysaa inta boggan shaashaddaada ka muuqdo. Shaashaddu way shidan tahay inta ay socoto. Telefoon qufulan inta badan waxba kama maqlaysid.',
    on: 'Codku wuu daaran yahay. Sidan ayuu u dhawaaqaa marka ay tahay markaaga.',
  },
  notice: {
    start: 'Tus xusuusin',
    stop: 'Dami xusuusinta',
    on: 'Xusuusintu way daaran tahay, xitaa marka telefoonku qufulan yahay. Ha xirin tab-kan.',
    askTitle: 'Ka hor inta browser-kaagu ku weydiin',
    ask: [
      'Waxaa ku qoran kaliya “Xusuusin”. Browser-kaagu wuxuu sidoo kale tusayaa cinwaanka boggan. Wax adiga kugu saabsan ma jiraan, iyo waxa ay ku saabsan tahay toona.',
      'Waxay ku timaaddaa shirkadda samaysa browser-kaaga: Google, Apple, Mozilla ama Microsoft. Way arki karaan in browser-kaagu halkan ka helo xusuusin, iyo goorta. Ma arki karaan sababta.',
      'Waxay khusaysaa booqashadan oo kaliya. Inta ay daaran tahay browser-ku wuxuu hayaa booskaaga safka, si xusuusintu kuu geyso. Marka booqashadu dhammaato, ama markaad riixdo “Ka bax bogga”, dhammaantood waa la tirtirayaa.',
      'Browser-kaagu wuu xusuusan karaa inaad haa tiri. Taas waxaad ka beddeli kartaa dejinta browser-ka.',
    ],
    yes: 'Sii wad',
    no: 'Maya, xir',
    denied: 'Browser-kaagu halkan kama tuso xusuusin. Codka ayaad isticmaali kartaa.',
    failed: 'Xusuusinta lama daari karin. Booskaagu wuu kuu yaal. Codka waad isticmaali kartaa.',
    homeScreen:
      'iPhone ama iPad: xusuusintu waxay timaaddaa kaliya haddii boggu ku yaal shaashadda hore ee telefoonka. Halkan codka waad ku isticmaali kartaa.',
    none: 'Browser-kani xusuusin ma tusi karo. Codka waad isticmaali kartaa.',
    word: 'Xusuusin',
  },
  other: {
    letter: 'I xusuusi marka jawaabtu timaaddo',
    time: 'I xusuusi ballanta ka hor',
    on: 'Xusuusintu way ka daaran tahay browser-kan. Waxay ku geynaysaa bogga aad koodhkaaga ku qorto.',
    ask: 'Waa waxan kaliya. Waa la tirtirayaa marka ay timaaddo, ama markaad tirtirto waxa ay khusayso. Badhanka “Ka bax bogga” ma tirtirayo. Halkan ayaad ka damin kartaa.',
    denied:
      'Browser-kaagu halkan kama tuso xusuusin. Waxaad dirtay iyo waxaad ballansatay way jiraan.',
    failed:
      'Xusuusinta lama daari karin. Mar kale isku day. Waxaad dirtay iyo waxaad ballansatay way jiraan.',
    homeScreen:
      'iPhone ama iPad: xusuusintu waxay timaaddaa kaliya haddii boggu ku yaal shaashadda hore ee telefoonka.',
  },
}
