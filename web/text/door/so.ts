/** The start page's own words in Somali: apart from the chat's, which never shows them. */
import { hour, times } from '../../../shared/rules/line/times.ts'
import type { DoorText } from './type.ts'
import { text as callSo } from '../medium/so.ts'
import { text as safety } from '../safety/so.ts'
import { text as so } from '../youth/so.ts'

export const text: DoorText = {
  ...so.door,
  unreviewed: 'Turjumaaddan cidna ma hubin.',
  behind: 'Region Dalarna iyo degmooyinka Dalarna',
  heading: 'Qof la hadal',
  lead: 'Waa bilaash, umana baahnid inaad sheegto cidda aad tahay. Waxaa loogu talagalay dadka da’doodu tahay 13–\u206024 ee Dalarna jooga.',
  picture: 'Albaab',
  open: 'Hadda waa furan yahay.',
  late: 'dhowaan, qof baa halkan joogi lahaa',
  closed: 'Hadda waa xiran yahay.',
  opens: 'Waxaan furaynaa',
  unknown: 'Halkan waad ku chat-garayn kartaa marka uu furan yahay.',
  wait: (words) => `Sugitaanku waa qiyaastii ${words}.`,
  chat: 'Chat',
  haveCode: 'Kood baan haystaa',
  otherWays: 'Siyaabo kale',
  voice: callSo.channels.voice,
  video: callSo.channels.video,
  noScript:
    'Chat-ka browser-kan laguma furi karo. Waxaa laga yaabaa inuu aad u duugoobay, ama JavaScript waa laga damiyay. Waxaad wici kartaa qof ku jira liiska Gargaar degdeg ah.',
  othersNow: 'Weli ma rabtaa inaad qof la hadasho? Waa kuwan dad kale oo jawaaba.',
  dangerClosed: 'Hadda khatar baan ku jiraa oo weli waan rabaa inaan idiin soo qoro',
  plan: 'Qorshaha badbaadada',
  practise: safety.practise,
  helpers: 'Yaa maxay kaa caawin karaa?',
  ideas: 'Fikrado iyo jawaabo',
  access: 'Adeegsiga dadka oo dhan',
  mine: 'Yaa wax iga akhriyay?',
  mineAbout: 'Kaliya haddii aad noo sheegtay cidda aad tahay.',
  whoTitle: 'Yaa jawaaba?',
  who: [
    'La-taliyeyaal, umulisooyin iyo dad kale oo dhalinyarada la shaqeeya, kana socda degmooyinka Dalarna iyo Region Dalarna. Waa laguu sheegayaa qofka aad la hadlayso: magaca hore, shaqada iyo meesha uu ka shaqeeyo.',
    'Waad dooran kartaa inaan laguu dirin qof degmadaada ka socda.',
  ],
  keptTitle: 'Maxaa la kaydiyaa?',
  kept: [
    'Ma kaydino magacaaga, lambarkaaga ama meesha aad nagala soo xiriirayso. Cidna diiwaan caafimaad kaama qorto inta aan la ogayn cidda aad tahay.',
    `Waxa chat-ka lagu qoro waxaa la tirtiraa ugu dambayn ${times.chatKept / hour} saacadood kadib. Adigu isla markiiba waad tirtiri kartaa.`,
    'Haddii aad noo sheegto in qof noloshiisu khatar ku jirto waa inaan isku dayno inaan caawinno, xitaa haddii aadan rabin. Markaas 112 ayaan wici karnaa oo waxaan u sheegi karnaa wixii aad tiri.',
  ],
  tracedTitle: 'Qof ma i heli karaa?',
  traced: [
    'Ma arki karno cidda aad tahay ama meesha aad joogto, haddii aadan adigu noo sheegin. Sidaa darteed caawimo kuuma diri karno haddii aadan sheegin meesha.',
    'Haddii aad ka yar tahay 18 sano oo qof ku waxyeeleynayo, qofka aad la hadlayso waxaa laga yaabaa in sharcigu ku qasbo inuu u sheego adeegga bulshada (socialtjänsten). Taasi way dhici kartaa xitaa haddii aadan magacaaga sheegin, tusaale haddii aad sheegtay iskuulka aad dhigato.',
    'Qofka iska leh telefoonka ama internetka wuu arki karaa in bogga la soo booqday, laakiin ma arki karo waxa aad qorto.',
  ],
  exitTitle: 'Si degdeg ah uga bax',
  exit: [
    'Riix “Ka bax bogga”, ama saddex jeer riix Shift. Markaas waxaa furmaya bog cimilo.',
    'Booqashadu weli way ka muuqanaysaa taariikhda browser-ka. Halkaas ka tirtir haddii qof kale isticmaalo telefoonkaaga.',
  ],
  nearTitle: 'Ma tahay waalid ama saaxiib?',
}
