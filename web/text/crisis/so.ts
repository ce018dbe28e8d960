/** Urgent help in Somali: who to reach, for whom and when. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const text: CrisisText = {
  title: 'Gargaar degdeg ah',
  leave: 'Ka bax bogga',
  intro: 'Qof noloshiisu khatar ma ku jirtaa? Wac 112. Mar kasta way jawaabaan.',
  silent:
    'Cod dheer ma ku hadli kartid? Qaar ka mid ah kuwan waad la chat-garayn kartaa. Haddii aadan wax maqli karin ama aadan hadli karin, waxaad SMS u diri kartaa 112, laakiin kaliya haddii aad hore isaga diiwaangelisay SOS Alarm.',
  call: (number) => `Wac ${number}`,
  chat: (name) => `Chat la samee ${name}`,
  hours: {
    always: 'Habeen iyo maalin.',
    night: 'Habeen kasta 21\u2060–\u206006.',
    'weekday-evenings': 'Isniin ilaa Khamiis 20\u2060–\u206024.',
    varies: 'Saacado gaar ah.',
  },
  ways: { call: 'Telefoon:', chat: 'Chat:' },
  now: 'Hadda way jawaabayaan.',
  notNow: 'Hadda ma jawaabayaan.',
  about: {
    danger: 'marka qof khatar ku jiro.',
    anyone: 'haddii aad dareemayso xumaan ama aad ka fikirayso inaadan noolaan.',
    'under-18': 'haddii aad ka yar tahay 18 sano.',
    'under-25': 'haddii aad ka yar tahay 25 sano. Dadka jawaabaya iyaguna waa dhalinyaro.',
    violence: 'haddii qof ku garaaco, kuu hanjabo ama ku xakameeyo.',
    poison: 'haddii qof liqay wax khatar ah. Wac 112 haddii ay degdeg tahay.',
    'care-advice': 'haddii aad rabto talo ku saabsan daryeelka caafimaadka.',
    'over-18': 'haddii aad Saami tahay oo aad ka weyn tahay 18 sano.',
    'child-harmed': 'marka ilmo la dhibaateynayo. Wac 112 oo weydii “socialjouren”.',
  },
  names: {
    mind: 'Mind, khadka fikirrada is-dilka',
    'jourhavande-kompis': 'Saaxiib heegan ah (Jourhavande kompis)',
    'jourhavande-prast': 'Wadaad kaniisadeed oo heegan ah (Jourhavande präst)',
    giftinformation: 'Macluumaadka sunta (Giftinformation)',
    'samisk-stodlinje': 'Khadka taageerada Saamiga (Samisk stödlinje)',
    socialjour: 'Adeegga bulshada ee heeganka ah ee degmadaada (socialjour)',
  },
  viaDanger: 'Wac 112 oo weydii wadaadka kaniisadda ee heeganka ah, “jourhavande präst”.',
  close: 'Xir',
}
