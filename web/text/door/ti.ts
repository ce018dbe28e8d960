/** The start page's own words in Tigrinya: apart from the chat's, which never shows them. */
import { hour, times } from '../../../shared/rules/line/times.ts'
import type { DoorText } from './type.ts'
import { text as callTi } from '../medium/ti.ts'
import { text as safety } from '../safety/ti.ts'
import { text as ti } from '../youth/ti.ts'

export const text: DoorText = {
  ...ti.door,
  unreviewed: 'እዚ ትርጉም ዝኾነ ሰብ ኣይመርመሮን።',
  behind: 'Region Dalarnaን ኮሙናት ዳላርናን',
  heading: 'ምስ ሰብ ተዛረቡ',
  lead: 'ብናጻ እዩ፡ መን ምዃንኩም ክትነግሩ እውን ኣየድልየኩምን። ንኣብ ዳላርና ዘለዉ ካብ 13 ክሳብ 24 ዓመት ዝዕድሚኦም።',
  picture: 'ማዕጾ',
  open: 'ሕጂ ክፉት እዩ።',
  late: 'ቀልጢፍና፡ ሰብ ኣብዚ ክህሉ ነይርዎ',
  closed: 'ሕጂ ዕጹው እዩ።',
  opens: 'ንኸፍት',
  unknown: 'ክፉት ክኸውን ከሎ ኣብዚ ብቻት ክትጽሕፉ ትኽእሉ።',
  wait: (words) => `እቲ ምጽባይ ኣስታት ${words} እዩ።`,
  chat: 'ቻት',
  haveCode: 'ኮድ ኣሎኒ',
  otherWays: 'ካልእ መንገድታት',
  voice: callTi.channels.voice,
  video: callTi.channels.video,
  noScript:
    'እቲ ቻት ኣብዚ ብራውዘር ክኽፈት ኣይክእልን። እቲ ብራውዘር ኣዝዩ ኣረጊት ክኸውን ይኽእል፡ ወይ JavaScript ዕጹው እዩ። ኣብ ዝርዝር “ህጹጽ ሓገዝ” ናብ ዘሎ ሰብ ክትድውሉ ትኽእሉ።',
  othersNow: 'ዝኾነ ኾይኑ ምስ ሰብ ክትዛረቡ ትደልዩ ዲኹም? ካልኦት ዝምልሱ እዞም እዮም።',
  dangerClosed: 'ሕጂ ኣብ ሓደጋ ኣለኹ፡ ዝኾነ ኾይኑ ናባኹም ክጽሕፍ እደሊ',
  plan: 'መደብ ድሕነት',
  practise: safety.practise,
  helpers: 'መን ብምንታይ ክሕግዝ ይኽእል?',
  ideas: 'ሓሳባትን መልስታትን',
  access: 'ንኹሉ ሰብ ተበጻሒ ምዃን',
  mine: 'ብዛዕባይ መን ኣንቢቡ?',
  mineAbout: 'መን ምዃንኩም እንተ ነጊርኩም ጥራይ።',
  whoTitle: 'መን ይምልስ?',
  who: [
    'ኣማኸርቲ፡ መሕረስቲን ምስ መንእሰያት ዝሰርሑ ካልኦትን፡ ካብ ኮሙናት ዳላርናን ካብ ሪጅን ዳላርናን (Region Dalarna)። ምስ መን ከም እትዛረቡ ይንገረኩም፡ ስም፡ ሞያን ዝሰርሑሉ ቦታን።',
    'ካብ ኮሙንኩም ዝኾነ ሰብ ከይኸውን ክትመርጹ ትኽእሉ።',
  ],
  keptTitle: 'እንታይ ይዕቀብ?',
  kept: [
    'ስምኩም፡ ቁጽሪ ስልክኹምን ካበይ ከም እትራኸቡን ኣይንዕቅብን ኢና። መን ምዃንኩም ክሳብ ዘይተፈልጠ፡ ብዛዕባኹም መዝገብ ጥዕና ዝጽሕፍ የለን።',
    `ኣብ ቻት ዝጽሓፍ እንተ ደንጎየ ድሕሪ ${times.chatKept / hour} ሰዓታት ይድምሰስ። ባዕልኹም ብቕጽበት ክትድምስስዎ ትኽእሉ።`,
    'ህይወት ሰብ ኣብ ሓደጋ ከም ዘሎ እንተ ነጊርኩምና፡ ዋላ እንተ ዘይደሊኹም፡ ክንሕግዝ ክንፍትን ኣሎና። ሽዑ ናብ 112 ክንድውልን ዝበልኩምዎ ክንነግሮምን ንኽእል ኢና።',
  ],
  tracedTitle: 'ሰብ ክረኽበኒ ይኽእል ዶ?',
  traced: [
    'ባዕልኹም እንተ ዘይነጊርኩምና፡ መን ምዃንኩምን ኣበይ ከም ዘለኹምን ክንርኢ ኣይንኽእልን ኢና። ስለዚ ኣበይ ከም ዘለኹም እንተ ዘይነጊርኩም ሓገዝ ክንሰድድ ኣይንኽእልን ኢና።',
    'ትሕቲ 18 ዓመት እንተ ኾይንኩምን ሰብ ይጐድኣኩም እንተሎን፡ እቲ ምስኡ እትዛረቡ ሰብ ንማሕበራዊ ኣገልግሎት (socialtjänsten) ክሕብር ክግደድ ይኽእል። ስምኩም እንተ ዘይነገርኩም እውን ክኸውን ይኽእል፡ ንኣብነት ኣበየናይ ቤት-ትምህርቲ ከም እትመሃሩ እንተ ነጊርኩም።',
    'ዋና ናይቲ ሞባይል ወይ ናይቲ ኢንተርነት እዚ ገጽ ከም ዝተኸፍተ ክርኢ ይኽእል፡ እትጽሕፍዎ ግን ኣይርእዮን።',
  ],
  exitTitle: 'ቀልጢፍኩም ውጹ',
  exit: [
    '“ካብዚ ገጽ ሕጂ ውጹ” ጠውቑ፡ ወይ ሰለስተ ግዜ Shift ጠውቑ። ሽዑ ኣብ ክንድኡ ናይ ኩነታት ኣየር ገጽ ይኽፈት።',
    'እቲ ምብጻሕ ግን ኣብ ታሪኽ ናይቲ ብራውዘር ይርአ። ካልእ ሰብ ብሞባይልኩም ዝጥቀም እንተ ኾይኑ ካብኡ ደምስስዎ።',
  ],
  nearTitle: 'ወላዲ ወይ ዓርኪ ዲኹም?',
}
