/** What the topics are called in Dari. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'تشویش و اضطراب',
  nedstamdhet: 'غمگین یا دل‌گرفته',
  somn: 'خواب',
  'stress-skola': 'فشار و مکتب',
  skolfranvaro: 'رفتن به مکتب سخت است',
  relationer: 'دوستان و عشق',
  familj: 'فامیل',
  'sex-samlevnad': 'رابطه جنسی',
  preventivmedel: 'جلوگیری از حمل و حاملگی',
  kropp: 'بدن',
  'identitet-hbtq': 'من کی هستم، HBTQ',
  'mat-atande': 'غذا و خوردن',
  'alkohol-droger': 'الکول، مواد مخدر یا قمار',
  ekonomi: 'پول و کار',
  vald: 'خشونت و تهدید',
  heder: 'کنترول و ناموس',
  sjalvskada: 'به خودم آسیب می‌رسانم',
  'inte-vilja-leva': 'نمی‌خواهم زنده باشم',
  annat: 'چیز دیگر',
}
