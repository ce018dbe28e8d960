/** What the words of the contract are called in English. */
import { text as topics } from '../../../shared/topic-words/en.ts'
import type { Names } from './sv.ts'

export const text: Names = {
  topics,
  professions: {
    kurator: 'Counsellor',
    barnmorska: 'Midwife',
    skoterska: 'Nurse',
    lakare: 'Doctor',
    psykolog: 'Psychologist',
    socialradgivare: 'Social adviser',
  },
  languages: {
    sv: 'Swedish',
    en: 'English',
    ar: 'Arabic',
    so: 'Somali',
    prs: 'Dari',
    ti: 'Tigrinya',
    uk: 'Ukrainian',
    fi: 'Finnish',
  },
  channels: { chat: 'Chat', voice: 'Voice call', video: 'Video call' },
  genders: { girl: 'Girl', boy: 'Boy', other: 'Something else', unsaid: 'I’d rather not say' },
  ages: { '13-15': '13–15', '16-17': '16–17', '18-20': '18–20', '21-24': '21–24' },
  levels: {
    1: 'P1 Acute danger',
    2: 'P2 Suicidal thoughts, self-harm or violence',
    3: 'P3 Strong distress',
    4: 'P4 Wants to talk',
    5: 'P5 Question',
  },
}
