/** The words of the form by which a young person is sent in, in Swedish: for school, health care and social services. */
import type { SenderKind } from '../../../shared/contract/intake/intake-form.ts'
import { intakeRule } from '../../../shared/rules/intake/intake-rule.ts'
import { day } from '../../../shared/rules/line/times.ts'
import type { ConsentWay, WhyOne } from '../../../shared/rules/intake/consent-by-age.ts'
import type { IntakeDecision } from '../../../shared/rules/intake/intake-states.ts'

const kinds: Readonly<Record<SenderKind, string>> = {
  school: 'Skola eller elevhälsa',
  'health-centre': 'Vårdcentral eller annan vård',
  'social-services': 'Socialtjänst',
}
const ways: Readonly<Record<ConsentWay, string>> = {
  'youth-alone': 'Den unga själv',
  'youth-and-one': 'Den unga och en vårdnadshavare',
  'youth-and-both': 'Den unga och båda vårdnadshavarna',
}
const wayHints: Readonly<Partial<Record<ConsentWay, string>>> = {
  'youth-alone':
    'Om den unga är mogen nog att bestämma det här själv. Skriv hur du har bedömt det.',
  'youth-and-one': 'Säg varför en räcker.',
}
const whyOne: Readonly<Record<WhyOne, string>> = {
  'only-guardian': 'Det finns bara en vårdnadshavare',
  danger: 'Det kan vara farligt för den unga om den andra får veta',
  'cannot-be-asked': 'Den andra går inte att fråga',
}
const decisions: Readonly<Record<IntakeDecision, string>> = {
  accept: 'Vi tar emot och kontaktar den unga.',
  'send-on': 'Någon annan hjälper bättre. Vi har sagt det till den unga.',
  decline: 'Vi tar inte emot den här gången.',
  consult: 'Vi talar om det med specialistnivån.',
}

export const senderText = {
  title: 'Skicka en remiss',
  about: (unit: string) =>
    `För dig som arbetar i skola, vård eller socialtjänst och vill att en ung person mellan 13 och 24 år får kontakt med ungdomsmottagningen på nätet. ${unit} tar emot.`,
  youthSelf: 'Är du ung och vill prata med någon? Du behöver ingen remiss.',
  youthDoor: 'Gå till startsidan',
  notAcute:
    'Sidan läses på vardagar, inte dygnet runt. Är det bråttom eller fara för liv: ring 112 eller den unges närmaste akutmottagning.',
  who: 'Vem läser det här?',
  whoReads: (unit: string) =>
    `De på ${unit} som bedömer remisser. Varje läsning antecknas. Det du skickar är en uppgift i vården och sparas i minst tio år. Det läggs inte ihop med någon journal som redan finns.`,
  needed: 'Fyll i det här.',
  dayNeeded: 'Skriv dagen som år, månad och dag, till exempel 2010-05-17.',
  parts: {
    sender: 'Du som skickar',
    youth: 'Den unga',
    about: 'Vad det gäller',
    consent: 'Samtycke',
  },
  kind: 'Var arbetar du?',
  kinds,
  name: 'Ditt namn och yrke',
  workplace: 'Arbetsplats',
  workplaceHint: 'Vi ringer upp arbetsplatsens egen växel innan vi går vidare.',
  phone: 'Telefon till dig på arbetet',
  phoneWrong: 'Skriv numret med siffror, till exempel 0250-123 45.',
  firstName: 'Förnamn',
  lastName: 'Efternamn',
  born: 'Födelsedag',
  bornHint: 'Inget personnummer behövs.',
  municipality: 'Kommun',
  reach: 'Hur når vi den unga bäst?',
  reachHint: 'Till exempel sms efter skolan. Skriv också om någon inte får veta.',
  describe: 'Vad gäller det, och vad vill den unga själv?',
  describeHint:
    'Skriv utan namn och nummer, till exempel ”eleven” eller ”mamma”. Texten kan tas upp med specialistnivån utan att någon nämns.',
  named: (words: readonly string[]) =>
    `Här står kanske ett namn eller ett nummer: ${words.join(', ')}. Skriv hellre ”eleven” eller ”mamma”. Du kan skicka ändå. Då läses texten bara i remissen.`,
  done: 'Vad är redan gjort? (om något)',
  left: (many: number) => (many >= 0 ? `${many} tecken kvar` : `${-many} tecken för mycket`),
  tooLong: (over: number) => `${over} tecken för mycket. Korta texten.`,
  consentAbout:
    'Prata med den unga först. Läs gärna igenom tillsammans vad du har skrivit. Utan ett ja skickas inget.',
  consentFirst: 'Fyll i födelsedagen, så visar sidan vems ja som behövs.',
  saidYes: 'Den unga har sagt ja till att jag skickar det här',
  saidYesNeeded:
    'Utan den ungas ja kan remissen inte skickas. Prata med den unga först. Det du har skrivit är kvar.',
  way: 'Vem har sagt ja?',
  wayAbout: (age: number) =>
    `För den som är ${age} år frågas båda vårdnadshavarna, eller så bestämmer den unga själv efter mognad.`,
  ofAge: (age: number) => `Den unga är ${age} år och bestämmer själv.`,
  ways,
  wayHints,
  whyOne: 'Varför räcker det med en?',
  whyOnes: whyOne,
  judgement: 'Hur har du bedömt mognaden?',
  judgementHint:
    'Till exempel att den unga förstår vad det gäller och vad ett nej innebär. Mottagningen gör sedan en egen bedömning.',
  otherAge:
    'Mottagningen är för dem som är 13–24 år. Kontrollera födelsedagen, eller se vem som hjälper i andra åldrar.',
  directory: 'Vem gör vad',
  reply: 'Får du svar på remissen?',
  replies: {
    yes: 'Ja, den unga vill att jag får veta hur det går',
    no: 'Nej, den unga vill inte att jag får veta mer',
  },
  send: 'Skicka remissen',
  sending: 'Skickar …',
  missing: (many: number) =>
    many === 1 ? 'En sak saknas. Den är markerad.' : `${many} saker saknas. De är markerade.`,
  failed: 'Det gick inte att skicka. Det du har skrivit är kvar. Försök igen.',
  offline: 'Ingen kontakt just nu. Det du har skrivit är kvar. Försök igen när nätet är tillbaka.',
  full: 'Inkorgen är full just nu. Det du har skrivit är kvar. Ring mottagningen, eller försök igen i morgon.',
  openAgain:
    'Öppna din länk en gång till. Den står inte kvar i adressen, så att ingen annan vid samma dator kan läsa här.',
  noContact: 'Ingen kontakt just nu. Försök igen när nätet är tillbaka.',
  sent: {
    title: 'Remissen är mottagen',
    decided: (day: string) => `Den bedöms senast ${day}.`,
    tellYouth: 'Säg till den unga att den är skickad, och när beslutet kommer.',
    link: 'Din länk till svaret',
    linkAbout: `Spara den nu, den visas bara här. Den som har länken kan läsa svaret. Den gäller i ${intakeRule.replyKept / day} dagar.`,
    copy: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    copyFailed: 'Det gick inte att kopiera. Markera länken och kopiera den, eller skriv ut.',
    print: 'Skriv ut',
  },
  called: {
    title: 'Kallelse till ett möte om en gemensam plan (SIP)',
    loading: 'Hämtar kallelsen …',
    by: (unit: string) => `${unit} har kallat dig.`,
    whom: 'Vem det gäller står inte här. Det säger den som gav dig länken.',
    places: {
      here: 'hos den som har kallat',
      school: 'i skolan',
      'social-services': 'hos socialtjänsten',
      telephone: 'per telefon, på ett nummer som du får av den som har kallat',
      video: 'med ljud och bild, på en adress som du får av den som har kallat',
      elsewhere: 'på en annan plats som du får veta av den som har kallat',
    },
    answers: { comes: 'Jag kommer', cannot: 'Jag kan inte' },
    said: {
      comes: 'Tack. Nu vet de att du kommer.',
      cannot: 'Tack. Nu vet de att du inte kan. Ring dem om någon annan kan komma.',
    },
    failed: 'Det gick inte. Försök igen.',
    changed: 'Svaret har ändrats i ett annat fönster. Så här är det nu.',
    off: 'Mötet blir inte av just nu. Ring den som gav dig länken om du undrar.',
    broken: 'Länken gäller inte. Be den som kallade om en ny.',
    again: 'Försök igen',
  },
  answer: {
    title: 'Svar på din remiss',
    loading: 'Hämtar …',
    failed: 'Det gick inte att hämta svaret. Försök igen.',
    broken:
      'Länken är inte hel, eller så har den slutat gälla. Ring mottagningen om du behöver svar.',
    received: (day: string) => `Mottagen ${day}.`,
    states: {
      waiting: 'Den är inte bedömd ännu.',
      answered: 'Den är bedömd.',
      stopped:
        'Den är stoppad, för ett samtycke har tagits tillbaka. Ingen läser den och ingen kontaktas. Vill den unga ändå: ring mottagningen.',
      unsaid: 'Den är mottagen. Den unga har valt att du inte får veta mer.',
    },
    ring: (phone: string) => `Ring mottagningen: ${phone}`,
    decideBy: (day: string) => `Beslut senast ${day}.`,
    decisions,
    by: (name: string, day: string) => `${name}, ${day}`,
    takeBack: 'Har någon tagit tillbaka sitt ja?',
    takeBackAbout: 'Säg det här, så stoppas remissen på en gång. Inget av det du skrev försvinner.',
    whose: { youth: 'Den unga har ångrat sig', guardians: 'En vårdnadshavare har ångrat sig' },
    tell: 'Stoppa remissen',
    tellFailed: 'Det gick inte att stoppa remissen här. Försök igen, eller ring mottagningen.',
    stopped: 'Remissen är stoppad. Ingen läser den, och ingen kontaktas.',
    goesOn: 'Det är antecknat. Remissen går vidare, för den unga har bedömts kunna bestämma själv.',
    again: 'Försök igen',
  },
} as const
