/** What the words of the contract are called in Dari. */
import { text as topics } from '../../../shared/topic-words/prs.ts'
import type { Names } from './sv.ts'

export const text: Names = {
  topics,
  professions: {
    kurator: 'مشاور',
    barnmorska: 'قابله',
    skoterska: 'نرس',
    lakare: 'داکتر',
    psykolog: 'روانشناس',
    socialradgivare: 'مشاور اجتماعی',
  },
  languages: {
    sv: 'سویدنی',
    en: 'انگلیسی',
    ar: 'عربی',
    so: 'سومالیایی',
    prs: 'دری',
    ti: 'تگرینیا',
    uk: 'اوکراینی',
    fi: 'فنلندی',
  },
  channels: { chat: 'چت', voice: 'تماس بدون تصویر', video: 'تماس ویدیویی' },
  genders: { girl: 'دختر', boy: 'پسر', other: 'چیز دیگر', unsaid: 'نمی‌خواهم بگویم' },
  ages: {
    '13-15': '13 تا 15 سال',
    '16-17': '16 تا 17 سال',
    '18-20': '18 تا 20 سال',
    '21-24': '21 تا 24 سال',
  },
  levels: {
    1: 'P1 خطر فوری',
    2: 'P2 فکر خودکشی، آسیب به خود یا خشونت',
    3: 'P3 حال بسیار خراب',
    4: 'P4 می‌خواهد گپ بزند',
    5: 'P5 سوال',
  },
}
