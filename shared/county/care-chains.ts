/**
 * What staff ask and whom they bring in, in order, where the county's papers name a care chain: a sheet beside the talk
 * and never a judgement. Each leads to the directory's own list. No clinician of the county has read a word of it yet.
 */
import type { AnyTopic } from '../rules/line/newer-topic.ts'
import type { Need } from './directory.ts'

export interface ChainStep {
  /** What is asked or seen to. */
  ask: string
  /** What is done where the answer is yes; empty where one goes on. */
  then: string
}

export interface CareChain {
  id: AnyTopic
  /** Of a talk, that lead here. */
  topics: readonly AnyTopic[]
  /** Whose list of the directory it leads to. */
  need: Need
  steps: readonly ChainStep[]
  source: string
  confirmedBy: string | null
}

const unconfirmed = { confirmedBy: null } as const

export const careChains: readonly CareChain[] = [
  {
    id: 'skolfranvaro',
    topics: ['skolfranvaro', 'stress-skola'],
    need: 'school',
    steps: [
      { ask: 'Tankar på att inte leva, självskada eller våld?', then: 'Börja med det.' },
      {
        ask: 'Mobbning, hot eller kränkning i skolan?',
        then: 'Skolan ska utreda och stoppa det. Rektor ansvarar.',
      },
      {
        ask: 'Svårt att koncentrera sig, komma igång eller klara ljud och folk?',
        then: 'Elevhälsan: skolpsykolog och skolläkare. Vårdcentralen om skolan inte räcker.',
      },
      { ask: 'Oro, nedstämdhet eller sömn?', then: 'Elevhälsan eller ungdomsmottagningen.' },
      {
        ask: 'Har skolan inte utrett frånvaron?',
        then: 'Be den unga eller vårdnadshavare att fråga rektor.',
      },
      {
        ask: 'Flera som behöver hjälpas åt?',
        then: 'SIP, med den ungas ja. Socialtjänsten om hemmet behöver stöd.',
      },
      { ask: '16–19 år och inte i gymnasiet?', then: 'Kommunens aktivitetsansvar.' },
    ],
    source:
      'skollagen (2010:800) 2 kap. 25 §, 7 kap. 19 a §, 29 kap. 9 §; the order is our own proposal',
    ...unconfirmed,
  },
  {
    id: 'heder',
    topics: ['heder'],
    need: 'honour',
    steps: [
      {
        ask: 'Kan någon hemma läsa eller höra?',
        then: 'Avtala ett säkert sätt och en säker tid. Skicka inget hem.',
      },
      {
        ask: 'Fara nu, eller en resa eller ett bröllop som är nära?',
        then: '112. Socialjouren. Utreseförbud kan beslutas fort.',
      },
      {
        ask: 'Under 18 och känd för dig?',
        then: 'Orosanmälan till socialtjänsten genast. Familjen får inget veta härifrån.',
      },
      {
        ask: 'Syskon som också far illa?',
        then: 'Skriv det i anmälan.',
      },
      {
        ask: '18 år eller äldre?',
        then: 'Socialtjänsten om skyddat boende. Nationella stödet mot hedersvåld ger råd till personal.',
      },
      { ask: 'Aldrig medling och aldrig samtal med familjen först.', then: '' },
    ],
    source:
      'SoL 2025:400, 19 kap.; LVU 31 a–31 d §§ (utreseförbud); Jämställdhetsmyndighetens stöd till yrkesverksamma; to be confirmed',
    ...unconfirmed,
  },
  {
    id: 'sjalvskada',
    topics: ['sjalvskada'],
    need: 'self-harm',
    steps: [
      {
        ask: 'Blöder det mycket, är såret djupt eller har något tagits?',
        then: '112 eller akuten. Stanna kvar i samtalet.',
      },
      {
        ask: 'Fråga rakt ut: finns tankar på att ta sitt liv?',
        then: 'Bedömning av två, och säkerhetsplan. Nivån ändras av en människa.',
      },
      {
        ask: 'Sår som behöver ses om?',
        then: 'Vårdcentralen eller 1177, samma dag.',
      },
      {
        ask: 'Våld, övergrepp eller kontroll bakom?',
        then: 'Gå till den kedjan.',
      },
      {
        ask: 'Första gången, eller sällan?',
        then: 'Ungdomsmottagning eller elevhälsa, tid inom en vecka.',
      },
      {
        ask: 'Ofta, svårare med tiden, eller med annan svår ohälsa?',
        then: 'BUP eller vuxenpsykiatri, med remiss och den ungas ja.',
      },
      { ask: 'Vem vuxen får veta? Avtala nästa kontakt innan ni slutar.', then: '' },
    ],
    source:
      'nationella vårdprogram för suicidprevention och självskadebeteende; the flow chart of the county has not been seen by whoever wrote this',
    ...unconfirmed,
  },
  {
    id: 'alkohol-droger',
    topics: ['alkohol-droger'],
    need: 'substances',
    steps: [
      {
        ask: 'Svårt att hålla sig vaken eller andas, eller kramper?',
        then: '112. Giftinformation svarar på vad som har tagits.',
      },
      {
        ask: 'Tvingad, hotad eller i skuld för det?',
        then: '112 vid fara. Polis och socialtjänst.',
      },
      {
        ask: 'Under 18 och riskerar att skadas?',
        then: 'Säg vad anmälningsplikten är, och anmäl.',
      },
      {
        ask: 'Hur ofta, vad och med vem? AUDIT-C kan fyllas i.',
        then: '',
      },
      {
        ask: 'Vill minska eller sluta?',
        then: 'Kommunens öppenvård tillsammans med regionen. Det går att söka själv.',
      },
      {
        ask: 'Är det någon hemma som dricker eller tar droger?',
        then: 'Socialtjänstens stöd till barn i familjer.',
      },
    ],
    source:
      'nationella riktlinjer för vård och stöd vid missbruk och beroende; SoL 2025:400; to be confirmed',
    ...unconfirmed,
  },
  {
    id: 'ekonomi',
    topics: ['ekonomi'],
    need: 'money',
    steps: [
      {
        ask: 'Mat, tak över huvudet och säkerhet i natt?',
        then: 'Socialtjänsten eller socialjouren.',
      },
      { ask: 'Hotad, utpressad eller lurad på pengar?', then: 'Polis 114 14, 112 vid fara.' },
      {
        ask: 'Under 18?',
        then: 'Vårdnadshavare försörjer. Socialtjänsten om det inte fungerar.',
      },
      {
        ask: '18 år eller äldre, med skulder?',
        then: 'Kommunens budget- och skuldrådgivning, utan kostnad.',
      },
      {
        ask: 'Pengarna räcker inte till det nödvändigaste?',
        then: 'Ekonomiskt bistånd hos socialtjänsten.',
      },
      { ask: 'Spel om pengar?', then: 'Kommunens öppenvård för spel och beroende.' },
    ],
    source: 'SoL 2025:400; skuldsaneringslagen (2016:675); to be confirmed',
    ...unconfirmed,
  },
]

export const chainFor = (id: string): CareChain | undefined =>
  careChains.find((one) => one.id === id)
