/**
 * What a youth says yes to before a plan is made together, word for word, by version. A released version is never changed:
 * a new wording is a new version.
 */
import type { ConsentLanguage } from '../records/consent-text.ts'

interface Version {
  reviewedByPerson: boolean
  confirmedBy: string | null
  /** `{keeper}` and `{until}` are filled in. */
  words: Readonly<Record<ConsentLanguage, readonly string[]>>
}

const first: Version = {
  reviewedByPerson: false,
  confirmedBy: null,
  words: {
    sv: [
      '{keeper} får göra en samordnad individuell plan (SIP) med mig och dem som jag har kryssat för.',
      'De får vara med på mötet, prata med varandra om det som planen gäller och få planen.',
      'Mitt ja slutar när planen avslutas, och senast {until}.',
      'Jag kan ta tillbaka mitt ja när jag vill. Då delas inget mer. Det någon redan har läst kan inte bli oläst.',
      'Jag får samma hjälp om jag säger nej.',
    ],
    'sv-x-latt': [
      '{keeper} får göra en plan med mig och dem som jag har valt. Planen heter SIP.',
      'De får vara med på mötet. De får prata med varandra om planen. De får läsa planen.',
      'Mitt ja slutar när planen är slut. Det slutar senast {until}.',
      'Jag får ändra mig när jag vill. Då får de inte veta mer. Det någon redan har läst kan jag inte ta bort.',
      'Jag kan säga nej. Då får jag samma hjälp.',
    ],
    en: [
      '{keeper} may make a coordinated individual plan (SIP) with me and those I have ticked.',
      'They may come to the meeting, talk to each other about what the plan is about, and get the plan.',
      'My yes ends when the plan is closed, and on {until} at the latest.',
      'I can take my yes back whenever I want. Nothing more is then shared. What somebody has already read cannot be unread.',
      'I get the same help if I say no.',
    ],
  },
}

export const sipConsentTexts: Readonly<Record<string, Version>> = { '1': first }

/** What is shown to whoever is asked today. */
export const sipConsentTextNow = '1'

/** The language that is asked in, for whoever reads this one. */
export const sipConsentLanguage = (reads: string): ConsentLanguage =>
  (Object.keys(first.words) as ConsentLanguage[]).find((one) => one === reads) ?? 'sv'

/** `until`: a day in words. */
export const sipConsentSentences = (
  { text, lang }: { text: string; lang: ConsentLanguage },
  { keeper, until }: { keeper: string; until: string },
): string[] =>
  (sipConsentTexts[text]?.words[lang] ?? []).map((sentence) =>
    sentence.replaceAll('{keeper}', keeper).replaceAll('{until}', until),
  )
