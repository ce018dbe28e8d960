/** What the words of the contract are called in Tigrinya. */
import { text as topics } from '../../../shared/topic-words/ti.ts'
import type { Names } from './sv.ts'

export const text: Names = {
  topics,
  professions: {
    kurator: 'ኣማኻሪ',
    barnmorska: 'መሕረሲት',
    skoterska: 'ነርስ',
    lakare: 'ዶክተር',
    psykolog: 'ሳይኮሎጂስት',
    socialradgivare: 'ማሕበራዊ ኣማኻሪ',
  },
  languages: {
    sv: 'ሽወደንኛ',
    en: 'እንግሊዝኛ',
    ar: 'ዓረብኛ',
    so: 'ሶማልኛ',
    prs: 'ዳሪ',
    ti: 'ትግርኛ',
    uk: 'ዩክረይንኛ',
    fi: 'ፊንላንድኛ',
  },
  channels: { chat: 'ቻት', voice: 'ብዘይ ስእሊ ምድዋል', video: 'ብቪድዮ ምድዋል' },
  genders: { girl: 'ጓል', boy: 'ወዲ', other: 'ካልእ', unsaid: 'ክብል ኣይደልን' },
  ages: {
    '13-15': '13–15 ዓመት',
    '16-17': '16–17 ዓመት',
    '18-20': '18–20 ዓመት',
    '21-24': '21–24 ዓመት',
  },
  levels: {
    1: 'P1 ህጹጽ ሓደጋ',
    2: 'P2 ሓሳብ ነብሰ-ቅትለት፡ ንነብስኻ ምጉዳእ ወይ ዓመጽ',
    3: 'P3 ኣዝዩ ሕማቕ ስምዒት',
    4: 'P4 ክዛረብ ይደሊ',
    5: 'P5 ሕቶ',
  },
}
