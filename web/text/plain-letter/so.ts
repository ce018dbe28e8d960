/** The letter without scripts, in Somali. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import { text as youth } from '../youth/so.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

export const text: PlainLetterText = {
  may: 'Halkan waad wax ku qori kartaa, xitaa haddii browser-kaagu duug yahay ama JavaScript la damiyay.',
  elsewhere:
    'Jawaabta waxaad ku akhrin kartaa kaliya telefoon ama kombiyuutar ka cusub: bogga hore, hoosta “Kood baan haystaa”.',
  writeDown:
    'Hadda shanta eray ee Iswiidhishka ah warqad ku qor. Waxaad u baahan tahay si aad jawaabta u akhrido.',
  longest: `Waxaad haysataa ${hours} saacadood. Ugu badnaan ${plainLetterRule.longest} xaraf. Waxba lama kaydiyo ilaa aad dirto.`,
  tooLong: (over) =>
    `Warqaddu aad bay u dheer tahay. Xarfaha la tirtirayo: ${over}. Ama inta hartay warqad kale ku dir. Wixii aad qortay way yaallaan.`,
  missing: youth.join.urgent.missing,
  newWords:
    'Waqti dheer ayaa dhaafay, markaa erayo cusub ayaad heshay. Warqad ku qor, kadibna dir. Wixii aad qortay way yaallaan.',
  failed: 'Lama diri karin. Wixii aad qortay way yaallaan. Isku day mar kale.',
  stoppedTitle: 'Hadda halkan warqad laguma qori karo',
  stopped:
    'Dad badan ayaa hadda wax qoraya, ama browser-kaagu xitaa tan aad buu ugu duug yahay. Wac qof ku jira liiska, ama in yar ka dib isku day mar kale.',
  again: youth.visit.again,
  toStart: youth.visit.toStart,
}
