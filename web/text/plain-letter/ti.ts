/** The letter without scripts, in Tigrinya. */
import { plainLetterRule } from '../../../shared/rules/later/plain-letter.ts'
import { text as youth } from '../youth/ti.ts'
import type { PlainLetterText } from './type.ts'

const hours = plainLetterRule.writing / 3_600_000

export const text: PlainLetterText = {
  may: 'ብራውዘርኩም ኣረጊት እኳ እንተ ኾነ ወይ JavaScript ዕጹው እኳ እንተ ኾነ፡ ኣብዚ ክትጽሕፉ ትኽእሉ።',
  elsewhere: 'ነቲ መልሲ ኣብ ሓድሽ ሞባይል ወይ ኮምፒተር ጥራይ ከተንብብዎ ትኽእሉ፡ ኣብ መጀመርታ ገጽ፡ ኣብ “ኮድ ኣሎኒ”።',
  writeDown: 'ሕጂ ነተን ሓሙሽተ ናይ ሽወደንኛ ቃላት ኣብ ወረቐት ጽሓፉ። ነቲ መልሲ ንምንባብ የድልያኹም።',
  longest: `${hours} ሰዓታት ኣሎኩም። እንተ በዝሐ ${plainLetterRule.longest} ፊደላት። ክሳብ እትሰድዎ ዝዕቀብ የለን።`,
  tooLong: (over) =>
    `እቲ ደብዳቤ ኣዝዩ ነዊሕ እዩ። ክጎድሉ ዘለዎም ፊደላት፡ ${over}። ወይ ነቲ ዝተረፈ ብሓድሽ ደብዳቤ ስደድዎ። ዝጸሓፍኩምዎ ኣሎ።`,
  missing: youth.join.urgent.missing,
  newWords: 'ነዊሕ ግዜ ስለ ዝሓለፈ ሓደስቲ ቃላት ረኺብኩም። ኣብ ወረቐት ጽሓፉ፡ ብድሕሪኡ ስደዱ። ዝጸሓፍኩምዎ ኣሎ።',
  failed: 'ክስደድ ኣይከኣለን። ዝጸሓፍኩምዎ ኣሎ። ደጊምኩም ፈትኑ።',
  stoppedTitle: 'ሕጂ ኣብዚ ደብዳቤ ክጽሓፍ ኣይክእልን እዩ',
  stopped:
    'ሕጂ ብዙሓት ሰባት ይጽሕፉ ኣለዉ፡ ወይ ብራውዘርኩም ንዚ እውን ኣዝዩ ኣረጊት እዩ። ኣብቲ ዝርዝር ናብ ዘሎ ሰብ ደውሉ፡ ወይ ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።',
  again: youth.visit.again,
  toStart: youth.visit.toStart,
}
