/** The words of the inbox of referrals in, at the desk, in Swedish. */
import { intakeRule } from '../../../shared/rules/intake/intake-rule.ts'
import type { IntakeDecision, IntakeState } from '../../../shared/rules/intake/intake-states.ts'
import { day } from '../../../shared/rules/line/times.ts'

const states: Readonly<Record<IntakeState, string>> = {
  waiting: 'Att bedöma',
  consultation: 'Till konsultation',
  accepted: 'Ska kontaktas',
  met: 'Kontakt tagen',
  'sent-on': 'Hänvisad vidare',
  declined: 'Tas inte emot',
  stopped: 'Stoppad',
}
const decisions: Readonly<Record<IntakeDecision, string>> = {
  accept: 'Ta emot',
  consult: 'Ta upp med specialistnivån',
  'send-on': 'Någon annan hjälper bättre',
  decline: 'Ta inte emot',
}
const decisionHints: Readonly<Record<IntakeDecision, string>> = {
  accept: `Den unga kontaktas inom ${intakeRule.meetWithin / day} dagar.`,
  consult: 'Kommer på månadens lista, utan namn.',
  'send-on': 'Säg till den unga vart, och varför.',
  decline: 'Säg till den unga varför, och vad hen kan göra i stället.',
}

export const intakeText = {
  loading: 'Hämtar remisserna …',
  failed: 'Det gick inte att hämta remisserna.',
  title: 'Remisser',
  about: 'Bedöms varje vecka, av två om det går. Att du öppnar en skrivs i åtkomstloggen.',
  elsewhere: 'Remisser tas emot av regionen. Er verksamhet sparar ingens namn här.',
  none: 'Inga remisser väntar.',
  week: (open: number, late: number) =>
    `${open} att bedöma${late === 0 ? '' : `, ${late} över tiden`}`,
  parts: {
    waiting: 'Att bedöma den här veckan',
    consultation: 'Till konsultationen',
    accepted: 'Ska kontaktas',
    stopped: 'Stoppade',
    over: 'Klara',
  },
  from: { school: 'Skola', 'health-centre': 'Vård', 'social-services': 'Socialtjänst' },
  states,
  came: (when: string) => `kom ${when}`,
  dueBy: {
    waiting: (when: string) => `bedöms senast ${when}`,
    consultation: (when: string) => `tas upp senast ${when}`,
    accepted: (when: string) => `kontaktas senast ${when}`,
  },
  late: 'Över tiden',
  chosen: 'Den som är öppen',
  choose: 'Välj en remiss i listan. Då öppnas den här.',
  toList: 'Till listan',
  list: 'Månadens lista',
  caseOf: (first: string, last: string) => `${first} ${last}`,
  born: (day: string, age: number, municipality: string) =>
    `Född ${day}, ${age} år, ${municipality}`,
  reach: 'Nås',
  describe: 'Vad det gäller',
  done: 'Vad som är gjort',
  sender: 'Avsändare',
  unchecked:
    'Vem som helst kan fylla i formuläret. Ring arbetsplatsens växel på ett nummer du själv har letat upp.',
  consent: 'Samtycke',
  ways: {
    'youth-alone': 'Den unga själv',
    'youth-and-one': 'Den unga och en vårdnadshavare',
    'youth-and-both': 'Den unga och båda vårdnadshavarna',
  },
  whyOne: {
    'only-guardian': 'det finns bara en',
    danger: 'det kan vara farligt om den andra får veta',
    'cannot-be-asked': 'den andra går inte att fråga',
  },
  senderJudged: 'Avsändarens bedömning av mognaden',
  noReply: 'Den unga vill inte att avsändaren får veta mer.',
  steps: 'Vad som har hänt',
  decide: {
    title: 'Bedöm',
    decision: 'Beslut',
    decisions,
    hints: decisionHints,
    words: 'Fråga till specialistnivån',
    wordsHint: 'Skriv inga namn: listan läses upp.',
    why: 'Anteckning om beslutet',
    reply: 'Svar till avsändaren',
    replyHint: 'Det den unga har sagt ja till att avsändaren får veta, och inte mer.',
    checked: 'Jag har ringt arbetsplatsen, och de har skickat remissen',
    checkedNeeded: 'Ring upp först, och bocka sedan i.',
    decisionNeeded: 'Välj ett beslut.',
    save: 'Spara beslutet',
    saved: 'Beslutet är sparat.',
  },
  met: 'Den unga är kontaktad',
  metSaved: 'Antecknat. Väntan är slut.',
  judge: {
    title: 'Bedöm mognaden',
    about:
      'Ju äldre och mognare, desto mer bestämmer den unga själv. Bedömningen sparas som en uppgift i vården, med ditt namn.',
    first: 'Den unga bestämmer själv. Gör er egen bedömning av mognaden innan ni tar emot.',
    question: 'Kan den unga bestämma det här själv?',
    options: { mature: 'Ja, mogen nog för det här', 'not-yet': 'Nej, inte ännu' },
    why: 'Hur har du bedömt det?',
    needed: 'Välj, och skriv hur du har bedömt.',
    save: 'Spara bedömningen',
    saved: 'Bedömningen är sparad.',
  },
  taken: {
    title: 'Ett samtycke har tagits tillbaka',
    about: 'Remissen stoppas på en gång. Inget som är skrivet försvinner.',
    whose: { youth: 'Den unga har ångrat sig', guardians: 'En vårdnadshavare har ångrat sig' },
    save: 'Anteckna',
    stopped: 'Remissen är stoppad. Ingen kan läsa den, och ingen ska kontaktas.',
    goesOn: 'Antecknat. Den går vidare, för den unga är bedömd mogen att bestämma själv.',
  },
  stopped: {
    title: 'Stoppad remiss',
    by: {
      youth: 'Den unga har tagit tillbaka sitt ja.',
      guardians: 'En vårdnadshavare har tagit tillbaka sitt ja.',
    },
    judged: 'Den unga är bedömd som inte mogen nog att bestämma själv.',
    what: 'Vad som har stannat',
    whats: [
      'Ingen kan läsa det som står i den.',
      'Ingen kontaktar den unga med stöd av den.',
      'Den är borta från månadens lista.',
    ],
    who: 'Vem får veta vad',
    whos: [
      'Den unga: säg det, om ni redan har kontakt.',
      'Avsändaren: ser på sin länk att den är stoppad, om den unga har sagt ja till svar.',
      'Vårdnadshavare och specialistnivån: inget härifrån.',
    ],
    again: 'Gäller samtycket igen?',
    againAbout: 'Då bedöms remissen på nytt, med allt som är skrivet.',
    yes: { youth: 'Den unga säger ja igen', guardians: 'Vårdnadshavarna säger ja igen' },
    resumed: 'Remissen bedöms på nytt.',
    noted: 'Antecknat. Den är fortfarande stoppad.',
  },
  remove: {
    button: 'Ingen där har skickat den',
    about: 'Den kastas med allt som står i den. Det går inte att ångra, och antecknas i loggen.',
    sure: 'Ja, kasta den',
    keep: 'Behåll',
    done: 'Den är kastad.',
  },
  step: {
    decision: (what: string, who: string, when: string) => `${what}. ${who}, ${when}`,
    mature: (who: string, when: string) => `Bedömd mogen nog att bestämma själv. ${who}, ${when}`,
    notYet: (who: string, when: string) => `Bedömd som inte mogen nog. ${who}, ${when}`,
    taken: {
      youth: 'Den unga tog tillbaka sitt ja.',
      guardians: 'En vårdnadshavare tog tillbaka sitt ja.',
    },
    given: { youth: 'Den unga sa ja igen.', guardians: 'Vårdnadshavarna sa ja igen.' },
    by: (who: string, when: string) => `${who}, ${when}`,
    bySender: (when: string) => `Avsändaren berättade det, ${when}`,
    met: (who: string, when: string) => `Den unga är kontaktad. ${who}, ${when}`,
    reply: (words: string) => `Svar: ${words}`,
  },
  named: (words: string) =>
    `Här står kanske ett namn eller ett nummer: ${words}. Då skrivs frågan inte ut på månadens lista. Du kan spara ändå.`,
  consultation: {
    title: 'Konsultation med specialistnivån',
    about: 'Utan namn. Läs upp, bestäm tillsammans, och skriv beslutet på varje remiss.',
    none: 'Inget att ta upp den här månaden.',
    of: (age: number, from: string, when: string) => `${age} år · ${from} · sedan ${when}`,
    question: 'Frågan',
    parts: { about: 'Vad det gäller', question: 'Frågan' },
    leftOut: (parts: readonly string[]) =>
      `${parts.join(' och ')}: skrivs inte ut, för där verkar stå ett namn eller ett nummer. Läs det i remissen, och säg det utan namn.`,
    open: 'Öppna',
    print: 'Skriv ut',
  },
} as const
