/** Urgent help in Tigrinya: who to reach, for whom and when. */
import type { CrisisText } from '../../ui/crisis/crisis-html.ts'

export const text: CrisisText = {
  title: 'ህጹጽ ሓገዝ',
  leave: 'ካብዚ ገጽ ሕጂ ውጹ',
  intro: 'ህይወት ሰብ ኣብ ሓደጋ ድዩ ዘሎ? ናብ 112 ደውሉ። ኩሉ ግዜ መልሲ ይህቡ።',
  silent:
    'ዓው ኢልኩም ክትዛረቡ ኣይትኽእሉን ዲኹም? ምስ ሓያሎ ካብዚኦም ብቻት ክትጽሓሓፉ ትኽእሉ። ክትሰምዑ ወይ ክትዛረቡ ዘይትኽእሉ እንተ ኾይንኩም፡ ናብ 112 ኤስኤምኤስ (SMS) ክትሰዱ ትኽእሉ። እዚ ግን ቅድሚኡ ኣብ SOS Alarm እንተ ተመዝጊብኩም ጥራይ እዩ ዝሰርሕ።',
  call: (number) => `ናብ ${number} ደውሉ`,
  chat: (name) => `ምስ ${name} ብቻት ተጻሓሓፉ`,
  hours: {
    always: 'ለይትን መዓልትን።',
    night: 'ነፍሲ ወከፍ ለይቲ 21\u2060–\u206006።',
    'weekday-evenings': 'ካብ ሰኑይ ክሳብ ሓሙስ 20\u2060–\u206024።',
    varies: 'ኣብ ፍሉይ ሰዓታት።',
  },
  ways: { call: 'ስልኪ፡', chat: 'ቻት፡' },
  now: 'ሕጂ መልሲ ይህቡ ኣለዉ።',
  notNow: 'ሕጂ መልሲ ኣይህቡን እዮም።',
  about: {
    danger: 'ሰብ ኣብ ሓደጋ ክኸውን ከሎ።',
    anyone: 'ጽቡቕ እንተ ዘይተሰሚዕኩም ወይ ብዛዕባ ዘይምንባር እንተ ትሓስቡ።',
    'under-18': 'ትሕቲ 18 ዓመት እንተ ኾይንኩም።',
    'under-25': 'ትሕቲ 25 ዓመት እንተ ኾይንኩም። እቶም መልሲ ዝህቡ እውን መንእሰያት እዮም።',
    violence: 'ሰብ እንተ ዝሃርመኩም፡ እንተ ዘፈራርሃኩም ወይ እንተ ዝቈጻጸረኩም።',
    poison: 'ሰብ ሓደገኛ ነገር እንተ ውሒጡ። ህጹጽ እንተ ኾይኑ ናብ 112 ደውሉ።',
    'care-advice': 'ብዛዕባ ክንክን ጥዕና ምኽሪ ንምርካብ።',
    'over-18': 'ሳሚ እንተ ኾይንኩምን ልዕሊ 18 ዓመት እንተ ኾይንኩምን።',
    'child-harmed': 'ቆልዓ ክጉዳእ ከሎ። ናብ 112 ደዊልኩም “socialjouren” ሕተቱ።',
  },
  names: {
    mind: 'Mind፡ መስመር ሓገዝ ንሓሳብ ነብሰ-ቅትለት',
    'jourhavande-kompis': 'ንሓገዝ ድሉው ዓርኪ (Jourhavande kompis)',
    'jourhavande-prast': 'ተረኛ ካህን (Jourhavande präst)',
    giftinformation: 'ሓበሬታ ብዛዕባ መርዚ (Giftinformation)',
    'samisk-stodlinje': 'መስመር ደገፍ ንሳሚ (Samisk stödlinje)',
    socialjour: 'ተረኛ ማሕበራዊ ኣገልግሎት ኣብ ኮሙንኩም (socialjour)',
  },
  viaDanger: 'ናብ 112 ደዊልኩም ነቲ ተረኛ ካህን፡ “jourhavande präst” ሕተቱ።',
  close: 'ዕጸዉ',
}
