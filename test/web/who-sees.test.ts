/** Beside every question on the way in stands who sees the answer: a field is red here until each language has said so. */
import { expect, it } from 'vitest'
import { languages } from '../../shared/languages.ts'
import { toldFields } from '../../shared/rules/line/told-fields.ts'
import type { text as sv } from '../../web/text/youth/sv.ts'

type Step = 'topics' | 'about' | 'who'
const order = ['sv', 'latt', 'en', 'ar', 'so', 'prs', 'ti', 'uk']

/** What the sentence of a step calls the answer, in the order above; read by hand. */
const called: Readonly<Record<string, readonly [Step, ...string[]]>> = {
  topics: [
    ...(['topics', 'vad du har valt', 'vad du har valt', 'what you choose', 'ما اخترته'] as const),
    ...['waxa aad dooratay', 'انتخاب تو', 'ዝመረጽኩምዎ', 'твій вибір'],
  ],
  language: ['who', 'språk', 'språk', 'language', 'اللغة', 'luqadda', 'زبان', 'ቋንቋ', 'мову'],
  profession: [
    ...(['who', 'yrke', 'yrke', 'profession', 'المهنة', 'shaqada', 'وظیفه', 'ሞያ'] as const),
    'професію',
  ],
  interpreter: [
    ...(['who', 'tolk', 'tolk', 'interpreter', 'المترجم', 'turjubaanka', 'ترجمان'] as const),
    ...['ኣስተርጓም', 'перекладача'],
  ],
  ageBand: ['about', 'Ålder', 'ålder', 'age', 'العمر', 'Da’da', 'سن', 'ዕድመ', 'Вік'],
  municipality: [
    ...(['about', 'kommun', 'kommun', 'municipality', 'البلدية', 'degmada', 'شاروالی'] as const),
    ...['ኮሙን', 'комуну'],
  ],
  nickname: ['about', 'namn', 'namn', 'name', 'الاسم', 'magaca', 'نام', 'ስም', 'ім’я'],
  gender: [
    ...(['about', 'Det andra här ser ingen', 'tjej eller kille', 'girl, a boy', 'بنتًا'] as const),
    ...['gabadh', 'دختر', 'ጓል', 'дівчина'],
  ],
}
/** Chosen on the first page by how one wants to talk, which is what those see who can; newer topics are topics. */
const elsewhere = ['channel', 'newerTopics']

it('every field that a youth may tell is among them', () => {
  expect(
    Object.keys(toldFields)
      .filter((field) => !elsewhere.includes(field))
      .sort(),
  ).toEqual(Object.keys(called).sort())
  expect(languages.map(({ file }) => file)).toEqual(order)
})

it.each(order.map((file, at) => [file, at] as const))('in %s', async (file, at) => {
  const { text } = (await import(`../../web/text/youth/${file}.ts`)) as { text: typeof sv }
  for (const [field, [step, ...words]] of Object.entries(called))
    expect(text.join[step].see, field).toContain(words[at])
})
