/** What the topics are called in Arabic. */
import type { TopicWords } from './type.ts'

export const text: TopicWords = {
  angest: 'القلق والخوف',
  nedstamdhet: 'الحزن أو الإحباط',
  somn: 'النوم',
  'stress-skola': 'الضغط والمدرسة',
  skolfranvaro: 'صعوبة الذهاب إلى المدرسة',
  relationer: 'الأصدقاء والحب',
  familj: 'العائلة',
  'sex-samlevnad': 'الجنس',
  preventivmedel: 'منع الحمل والحمل',
  kropp: 'الجسم',
  'identitet-hbtq': 'من أنا، مجتمع الميم',
  'mat-atande': 'الطعام والأكل',
  'alkohol-droger': 'الكحول أو المخدرات أو القمار',
  ekonomi: 'المال والعمل',
  vald: 'العنف والتهديد',
  heder: 'السيطرة والشرف',
  sjalvskada: 'إيذاء النفس',
  'inte-vilja-leva': 'عدم الرغبة في الحياة',
  annat: 'شيء آخر',
}
