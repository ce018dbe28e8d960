/** What the words of the contract are called in Somali. */
import { text as topics } from '../../../shared/topic-words/so.ts'
import type { Names } from './sv.ts'

export const text: Names = {
  topics,
  professions: {
    kurator: 'La-taliye',
    barnmorska: 'Umuliso',
    skoterska: 'Kalkaaliye caafimaad',
    lakare: 'Dhakhtar',
    psykolog: 'Cilmi-nafsi yaqaan',
    socialradgivare: 'La-taliye bulsho',
  },
  languages: {
    sv: 'Af Iswiidhish',
    en: 'Af Ingiriis',
    ar: 'Af Carabi',
    so: 'Af Soomaali',
    prs: 'Af Dari',
    ti: 'Af Tigrinya',
    uk: 'Af Yukreeniyaan',
    fi: 'Af Finnish',
  },
  channels: { chat: 'Chat', voice: 'Wicitaan aan muuqaal lahayn', video: 'Wicitaan muuqaal ah' },
  genders: { girl: 'Gabadh', boy: 'Wiil', other: 'Wax kale', unsaid: 'Ma rabo inaan sheego' },
  ages: {
    '13-15': '13–15 sano',
    '16-17': '16–17 sano',
    '18-20': '18–20 sano',
    '21-24': '21–24 sano',
  },
  levels: {
    1: 'P1 Khatar degdeg ah',
    2: 'P2 Fikirro is-dil, is-dhaawac ama gacan-ka-hadal',
    3: 'P3 Dareen aad u xun',
    4: 'P4 Wuxuu rabaa inuu hadlo',
    5: 'P5 Su’aal',
  },
}
