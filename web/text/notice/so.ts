/** The words of being told when it is one's turn, in Somali. */
import type { NoticeText } from './sv.ts'

export const text: NoticeText = {
  title: 'Ii sheeg marka ay markayga tahay',
  about: 'Adiga ayaa dooranaya. Marka hore waxba ma shidna.',
  sound: {
    start: 'Cod shid',
    stop: 'Codka dami',
    about:
      'Waxaad maqlaysaa inta boggani shaashadda ka muuqdo, shaashadduna way shidnaanaysaa. Taleefan qufulan inta badan waxba lagama maqlo.',
    on: 'Codku wuu shidan yahay. Sidan ayuu u dhawaaqayaa marka ay markaaga tahay.',
  },
  notice: {
    start: 'Muuji xasuusin',
    stop: 'Dami xasuusinta',
    on: 'Xasuusintu way shidan tahay, xitaa marka taleefanku qufulan yahay. Tab-kan ha xirin.',
    askTitle: 'Ka hor inta browser-ku aanu ku weydiin',
    ask: [
      'Waxaa ku qoran kaliya “Xasuusin”. Browser-ku wuxuu sidoo kale muujiyaa ciwaanka boggan. Waxba adiga kuguma saabsana, waxba kama sheegto waxa ay tahay.',
      'Waxay sii martaa cidda samaysay browser-kaaga: Google, Apple, Mozilla ama Microsoft. Waxay arki karaan in browser-kaagu xasuusin halkan ka helo iyo goorta. Ma arki karaan sababta.',
      'Waxay kaliya u tahay booqashadan. Marka booqashadu dhammaato, ama marka aad riixdo in aad bogga degdeg uga baxdo, waa la tirtirayaa.',
      'Browser-ku wuu xasuusnaan karaa in aad haa tiri. Waxaad ka beddeli kartaa dejinta browser-ka.',
    ],
    yes: 'Sii wad',
    no: 'Maya, xir',
    denied: 'Browser-ku halkan xasuusin kama muujiyo. Codka ayaad isticmaali kartaa.',
    failed: 'Xasuusinta lama shidi karin. Booskaagii wuu yaallaa. Codka ayaad isticmaali kartaa.',
    homeScreen:
      'iPhone iyo iPad xasuusintu waxay timaaddaa kaliya haddii boggu shaashadda hore ku jiro. Halkan codka ayaad isticmaali kartaa.',
    none: 'Browser-kani xasuusin ma muujin karo. Codka ayaad isticmaali kartaa.',
    word: 'Xasuusin',
  },
}
