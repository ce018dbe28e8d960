/**
 * What a youth says yes to, word for word, by version. A released version is never changed: what
 * somebody agreed to in March must read the same in November. A new wording is a new version.
 */
import type { ConsentContent } from './consent-rule.ts'

export const consentLanguages = ['sv', 'sv-x-latt', 'en'] as const
export type ConsentLanguage = (typeof consentLanguages)[number]

interface Statement {
  /** `{receiver}`, `{keeper}`, `{until}` and `{about}` are filled in. */
  what: Record<ConsentContent, string>
  about: string
  ends: string
  back: string
  free: string
}

interface Version {
  reviewedByPerson: boolean
  confirmedBy: string | null
  words: Record<ConsentLanguage, Statement>
}

const first: Version = {
  reviewedByPerson: false,
  confirmedBy: null,
  words: {
    sv: {
      what: {
        journal:
          '{receiver} får läsa det som står i min journal hos {keeper}, också det som skrivs medan samtycket gäller.',
        talk: '{keeper} och {receiver} får prata med varandra om mig.',
        sip: '{receiver} får läsa det jag har skrivit i länken och kalla till ett möte om en gemensam plan (SIP).',
      },
      about: 'Det gäller bara detta: {about}',
      ends: 'Samtycket slutar av sig självt {until}.',
      back: 'Jag kan ta tillbaka det när jag vill. Då slutar det gälla direkt. Det någon redan har läst kan inte bli oläst.',
      free: 'Jag får samma hjälp om jag säger nej.',
    },
    'sv-x-latt': {
      what: {
        journal:
          '{receiver} får läsa min journal hos {keeper}. De får läsa det som står där nu. De får också läsa det som skrivs senare, så länge jag säger ja.',
        talk: '{keeper} och {receiver} får prata med varandra om mig.',
        sip: '{receiver} får läsa det jag har skrivit. De får bjuda in till ett möte. På mötet gör vi en plan tillsammans.',
      },
      about: 'De får bara veta detta: {about}',
      ends: 'Mitt ja slutar {until}.',
      back: 'Jag får ändra mig när jag vill. Då slutar det direkt. Det någon redan har läst kan jag inte ta bort.',
      free: 'Jag kan säga nej. Då får jag samma hjälp.',
    },
    en: {
      what: {
        journal:
          '{receiver} may read what is in my record at {keeper}, including what is written while this consent lasts.',
        talk: '{keeper} and {receiver} may talk to each other about me.',
        sip: '{receiver} may read what I have written in the link and call a meeting about a shared plan (SIP).',
      },
      about: 'It is only about this: {about}',
      ends: 'The consent ends by itself on {until}.',
      back: 'I can take it back whenever I want. It then stops at once. What somebody has already read cannot be unread.',
      free: 'I get the same help if I say no.',
    },
  },
}

export const consentTexts: Readonly<Record<string, Version>> = { '1': first }

/** What is shown to whoever is asked today. */
export const consentTextNow = '1'

interface Filled {
  receiver: string
  keeper: string
  /** A day in words. */
  until: string
  about?: string | undefined
}

/** The sentences of one consent as the youth reads them; empty for a version nobody knows. */
export const consentSentences = (
  {
    text,
    lang,
    content,
  }: { text: string; lang: ConsentLanguage; content: readonly ConsentContent[] },
  { receiver, keeper, until, about }: Filled,
): string[] => {
  const words = consentTexts[text]?.words[lang]
  if (words === undefined) return []
  const fill = (sentence: string) =>
    sentence
      .replaceAll('{receiver}', receiver)
      .replaceAll('{keeper}', keeper)
      .replaceAll('{until}', until)
      .replaceAll('{about}', about ?? '')
  return [
    ...content.map((one) => fill(words.what[one])),
    ...(about === undefined || about === '' ? [] : [fill(words.about)]),
    fill(words.ends),
    fill(words.back),
    fill(words.free),
  ]
}
