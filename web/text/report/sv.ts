/** The words of the report, in Swedish: on the page, on paper and in the files that leave it. */
import type { SectionName } from '../../../shared/rules/report/sections.ts'
import { municipalities, units } from '../../../shared/county/dalarna.ts'
import { languages } from '../../../shared/languages.ts'
import { promisedMinutes } from '../../../shared/rules/report/counts.ts'
import { topicNames } from '../../data/topic-names.ts'
import { outcome, whereTo } from '../closed-lists/sv.ts'
import { text as names } from '../names/sv.ts'

const { all: promised, urgent: promisedUrgent } = promisedMinutes

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

const fixed: Readonly<Record<string, string>> = {
  joined: 'Ställde sig i kö',
  met: 'Fick ett samtal',
  unmet: 'Fick inget svar',
  left: 'Gick själva innan någon svarat',
  lost: 'Tappade kontakten innan någon svarat',
  inTime: `Svar inom ${promised} minuter`,
  late: `Svar efter ${promised} minuter eller mer`,
  gaveUpSoon: `Gick utan svar inom ${promised} minuter`,
  gaveUpLate: `Gick utan svar efter ${promised} minuter eller mer`,
  urgent: 'P1 och P2 tillsammans',
  urgentInTime: `P1–P2: svar inom ${promisedUrgent} minuter`,
  urgentLate: `P1–P2: svar efter ${promisedUrgent} minuter eller mer`,
  urgentUnmet: 'P1–P2: fick inget svar',
  levelChanged: 'Nivån ändrades under samtalet',
  raised: 'Ändrad till mer brådskande',
  lowered: 'Ändrad till mindre brådskande',
  letters: 'Besvarade brev',
  lettersInTime: 'Besvarade inom löftet',
  lettersLate: 'Besvarade för sent',
  'outcome.cut': 'Kontakten bröts under samtalet',
  'outcome.unsaid': 'Avslutat utan formulär',
  'age.unsaid': 'Ålder: inte berättat',
  'home.unsaid': 'Kommun: inte berättat',
  'channel.unsaid': 'Väg: inte sparat',
  'language.unsaid': 'Språk: inte sparat',
  'gender.unsaid': 'Kön: inte berättat',
  'unit.nobody': 'Utan mottagning',
  'programme.begun': 'Började',
  'programme.over': 'Avslutades',
  'programme.completed': 'Gick klart',
  'programme.dropped': 'Slutade i förtid',
  'programme.dosed': 'Fick tillräcklig dos',
  'programme.undosed': 'Fick inte tillräcklig dos',
  'programme.feedback': 'Återkopplingar',
  'programme.feedbackInTime': 'Återkopplingar inom löftet',
  'programme.feedbackLate': 'Återkopplingar för sent',
  'programme.gad7': 'Ångest (GAD-7), mätta två gånger',
  'programme.phq9': 'Nedstämdhet (PHQ-9), mätta två gånger',
}

const statementNames: Readonly<Record<string, string>> = {
  listened: 'Jag blev lyssnad på',
  rightThings: 'Vi pratade om rätt saker',
  helped: 'Det hjälpte',
  again: 'Jag skulle komma tillbaka',
}

const bandWords = (band: string): string => {
  const [from = '', to = ''] = band.split('-')
  return to === '' ? `minst ${from} min` : `${from}–${to} min`
}

const unitNames = Object.fromEntries(units.map(({ id, name }) => [id, name]))
const homes = Object.fromEntries(municipalities.map(({ code, name }) => [code, name]))
const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: names.levels,
  channel: names.channels,
  language: names.languages,
  age: names.ages,
  gender: names.genders,
  outcome,
  whereTo,
  home: homes,
  unit: unitNames,
}

const changeNames: Readonly<Record<string, string>> = {
  recovered: 'återhämtade',
  improved: 'säkert förbättrade',
  unchanged: 'ingen säker skillnad',
  deteriorated: 'säkert försämrade',
}
const scaleNames: Readonly<Record<string, string>> = { gad7: 'GAD-7', phq9: 'PHQ-9' }
const programmeNames: Readonly<Record<string, string>> = {
  'angesthjalpen-ung': 'Ångesthjälpen ung',
  other: 'annat program',
}
const pageLanguages = Object.fromEntries(languages.map(({ lang, name }) => [lang, name]))

/** "programme.begun.at.mora-kommun": what, by what, and whose. */
const programmeCount = (name: string): string => {
  const [, what = '', by = '', whose = ''] = name.split('.')
  if (what === 'dropped')
    return by === '0' ? 'Slutade innan första avsnittet' : `Slutade efter avsnitt ${by}`
  const scale = scaleNames[what]
  if (scale !== undefined) return `${scale}: ${changeNames[by] ?? by}`
  const of = by === 'at' ? unitNames : by === 'in' ? pageLanguages : programmeNames
  const whom = of[whose] ?? (by === 'in' ? 'annat språk' : whose)
  return `${fixed[`programme.${what}`]}: ${whom}`
}

/** What a count is called. */
const countName = (name: string): string => {
  const known = fixed[name]
  if (known !== undefined) return known
  const [table = '', part = '', unit] = name.split('.')
  if (table === 'programme') return programmeCount(name)
  if (table === 'waited') return `Väntade ${bandWords(part)}`
  if (table === 'gaveUp') return `Gick efter ${bandWords(part)}`
  if (table === 'survey' && unit !== undefined)
    return `${unitNames[unit] ?? unit}: ${statementNames[part]}`
  if (table === 'survey') return statementNames[part] ?? part
  if (table === 'topic') return topicNames()[part] ?? part
  return lists[table]?.[part] ?? part
}

const sections: Readonly<Record<SectionName, { title: string; why: string }>> = {
  visits: { title: 'Besök', why: 'Alla som ställde sig i kö, och hur det gick.' },
  trend: { title: 'Månad för månad', why: 'Månaderna fram till periodens slut.' },
  waits: {
    title: 'Väntan och mål',
    why: `Hur länge de väntade som fick ett samtal. Målet är svar inom ${promised} minuter.`,
  },
  gaveUp: {
    title: 'Fick inget svar',
    why: 'Alla som gick eller tappade kontakten innan någon svarat, efter hur länge de väntat.',
  },
  levels: {
    title: 'Nivåer',
    why: 'Hur bråttom det var, efter den ungas eget val eller som en människa har ändrat det.',
  },
  crisis: {
    title: 'Akut arbete',
    why: `P1 och P2, där målet är svar inom ${promisedUrgent} minuter, och nivåer som ändrats av en människa.`,
  },
  topics: {
    title: 'Ämnen',
    why: 'Vad samtalen handlade om. Ett samtal kan ha flera ämnen, så de blir inte en summa.',
  },
  outcomes: { title: 'Hur det slutade', why: 'Enligt formuläret efter samtalet.' },
  whereTo: { title: 'Vart vidare', why: 'Flera kan väljas, så de blir inte en summa.' },
  promises: { title: 'Löften', why: 'Brev som besvarats, mot den tid som lovats.' },
  survey: {
    title: 'Samtalskollen',
    why: 'Svaren 1–5 efter samtalet. De går inte att koppla till ett samtal.',
  },
  surveyByUnit: { title: 'Samtalskollen per mottagning', why: 'Antal svar och medel.' },
  programme: {
    title: 'Programmet: avhopp, dos och återkoppling',
    why: 'Behandlingar som började eller avslutades under perioden. Medel är timmar till återkoppling.',
  },
  programmeChange: {
    title: 'Programmet: säker förändring',
    why: 'Från första till sista mätningen, för dem vars behandling avslutades. Säker betyder större än mätfelet.',
  },
  programmeBy: {
    title: 'Programmet: var, på vilket språk och vilket',
    why: 'Behandlingar som började eller avslutades.',
  },
  equal: {
    title: 'Lika villkor',
    why: 'Per kommun där den unga bor, för dem som berättat. Medel av väntan för alla som ställde sig i kö.',
  },
  who: {
    title: 'Vilka som kom',
    why: 'Väg in, språk, ålder och kön, för dem som berättat.',
  },
  reach: {
    title: 'Vilka når vi inte?',
    why: 'Besöken mot hur många unga som bor i länet, med osäkerhet.',
  },
  coverage: {
    title: 'Det unga oroar sig för, och det vi pratar om',
    why: 'Hur vanligt något är i en enkät bland unga, mot hur ofta samtalen handlade om det.',
  },
  units: { title: 'Samtal per mottagning', why: 'Vem som höll samtalen.' },
}

export const reportText = {
  tab: 'Rapport',
  who: 'Rapport',
  title: (period: string) => `Rapport för ${period}`,
  lead: 'Dörren: en väg in till någon att prata med, för unga i Dalarna. Här syns inga ungdomar, bara antal.',
  choose: 'Välj period',
  period: 'Period',
  beside: 'Jämför med',
  nothingBeside: 'Ingen jämförelse',
  loading: 'Hämtar rapporten …',
  failed: 'Det gick inte att hämta rapporten.',
  none: 'Ingen månad är räknad än. Varje månad räknas några dagar in i nästa, när alla formulär är inne.',
  missing: 'Den perioden har inte publicerats.',
  part: (all: number, counted: number) =>
    `Bygger på ${counted} av periodens ${all} månader: så många var räknade när den publicerades.`,
  byQuarter:
    'Ämnen, hur det slutade, vart vidare, ålder, kön, språk, kommuner, löften och Samtalskollen per mottagning visas för kvartal och år, och programmet för år. Månad för månad är de för få för att visas utan att någon kan räknas ut.',
  contents: 'Innehåll',
  hidden: 'Visas inte',
  aboutHidden:
    '”Visas inte” betyder att antalet är 1–4, eller att det skulle gå att räkna ut ett så litet antal med hjälp av det. Det säger ingenting om ifall antalet är stort eller litet. ”–” betyder att det inte finns något att visa, till exempel det som bara räknas per år. Publicerade siffror ändras aldrig.',
  count: 'Antal',
  mean: 'Medel',
  meanWait: 'Medelväntan, min',
  meanHours: 'Medel, timmar',
  name: 'Mått',
  month: 'Månad',
  met: 'Fick ett samtal',
  joined: 'Ställde sig i kö',
  within: `Inom ${promised} min`,
  plotOf: 'Staplar: alla som ställde sig i kö. Fylld del: de som fick ett samtal.',
  indicators: 'Nyckelindikatorer',
  indicatorsWhy:
    'Skrivna i förväg. Varje ändring är en ny version, och gamla rapporter behåller sin.',
  value: 'Värde',
  target: 'Mål',
  reached: 'Nått',
  isReached: { yes: 'Ja', no: 'Nej', unknown: '–' },
  atLeast: (value: string) => `minst ${value}`,
  atMost: (value: string) => `högst ${value}`,
  version: (version: number, from: string) => `Version ${version}, gäller från ${from}`,
  definition: 'Så räknas det',
  source: 'Källa',
  owner: 'Ägare',
  decided: 'Beslutad',
  proposed: 'Föreslagen',
  confirmed: 'Bekräftad av',
  notConfirmed: 'ingen än',
  spread: (best: string, worst: string) => `Kortast medelväntan: ${best}. Längst: ${worst}.`,
  print: 'Skriv ut eller spara som PDF',
  csv: 'Tabell för Excel (CSV)',
  json: 'Data (JSON)',
  fhir: 'FHIR MeasureReport',
  files: 'Ladda ner',
  ownWords: 'Länets egna ord',
  ownWordsWhy:
    'Det du sparar följer med på papperet och läses av alla som läser rapporten. Varje gång blir en ny version, och de gamla finns kvar. Skriv inget om enskilda personer.',
  keepWords: 'Spara som ny version',
  keptVersion: (version: number, day: string) => `Version ${version}, sparad ${day}`,
  olderVersions: (many: number) => `Äldre versioner (${many})`,
  nothingWritten: 'Inget skrivet än.',
  wordsChanged:
    'Någon annan har sparat medan du skrev. Det du skrev är kvar här. Läs den nya versionen under formuläret, och spara sedan din.',
  summary: 'Sammanfattning för LPO och Länschefsnätverket',
  learned: 'Det här har vi lärt oss',
  next: 'Det här ändrar vi',
  sections,
  countName,
  periodName: (period: string): string => {
    const [year = '', rest] = period.split('-')
    if (rest === undefined) return `år ${year}`
    const quarter = /^K(\d)$/.exec(rest)?.[1]
    return quarter === undefined
      ? `${months[Number(rest) - 1]} ${year}`
      : `kvartal ${quarter} ${year}`
  },
  shortMonth: (period: string): string => months[Number(period.slice(5)) - 1]!.slice(0, 3),
} as const
