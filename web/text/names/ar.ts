/** What the words of the contract are called in Arabic. */
import { text as topics } from '../../../shared/topic-words/ar.ts'
import type { Names } from './sv.ts'

export const text: Names = {
  topics,
  professions: {
    kurator: 'مرشد اجتماعي (kurator)',
    barnmorska: 'قابلة (barnmorska)',
    skoterska: 'ممرض',
    lakare: 'طبيب',
    psykolog: 'أخصائي نفسي',
    socialradgivare: 'مستشار اجتماعي',
  },
  languages: {
    sv: 'السويدية',
    en: 'الإنجليزية',
    ar: 'العربية',
    so: 'الصومالية',
    prs: 'الدرية',
    ti: 'التغرينية',
    uk: 'الأوكرانية',
    fi: 'الفنلندية',
  },
  channels: { chat: 'دردشة', voice: 'مكالمة بدون صورة', video: 'مكالمة فيديو' },
  genders: { girl: 'بنت', boy: 'ولد', other: 'شيء آخر', unsaid: 'لا أريد أن أقول' },
  ages: {
    '13-15': '13–15 سنة',
    '16-17': '16–17 سنة',
    '18-20': '18–20 سنة',
    '21-24': '21–24 سنة',
  },
  levels: {
    1: 'P1 خطر مباشر',
    2: 'P2 أفكار انتحارية أو إيذاء النفس أو عنف',
    3: 'P3 حالة سيئة جدًا',
    4: 'P4 رغبة في الحديث',
    5: 'P5 سؤال',
  },
}
