/** What a canary carries, and how it is found again. */
import { createHash } from 'node:crypto'
import { found } from './search.ts'

/** What a browser and the way to it give away by themselves. */
export const given = {
  source: '127.77.66.55',
  forwarded: '203.0.113.177',
  real: '198.51.100.213',
  six: '2001:db8:77aa::beef',
  agent: 'Kvitterfagel-9.71',
  referer: 'zinnober.example/hemlig-sida',
  language: 'qzx-ZQ',
  cookie: 'zafirgecko',
} as const
export const headers = {
  'x-forwarded-for': `${given.forwarded}, 10.0.0.1`,
  forwarded: `for="[${given.six}]";proto=https`,
  'x-real-ip': given.real,
  'true-client-ip': given.real,
  'cloudfront-viewer-address': `${given.forwarded}:4711`,
  'user-agent': `Mozilla/5.0 (${given.agent}; Linux)`,
  'sec-ch-ua': `"${given.agent}";v="9"`,
  referer: `https://${given.referer}`,
  'accept-language': `${given.language},sv;q=0.3`,
  cookie: `spar=${given.cookie}`,
}
/** A network address inside what two browsers tell each other to connect. */
export const candidate = '203.0.113.199'

/** Where the county may send notices; nobody is there. */
export const pushService = 'http://127.0.0.1:9'

/** What the youth writes, or the browser says for them, a word for each place. */
export const written = {
  olderName: 'Kvittervaxen',
  chat: 'hemlighjortron',
  endpoint: 'klockgentianan',
  place: 'Blåklocksstigen sjuttiosju',
  letterName: 'Zebrafinkarna',
  letter: 'brevlingonris',
  wishName: 'Önskeblåmesen',
  bookingName: 'Tidsgråsparven',
  alias: 'Programrödhaken',
  homework: 'uppgiftsmurgröna',
  message: 'meddelandelavendel',
  toMyself: 'framtidsmuskot',
  idea: 'väggkastanjen',
  unusable: 'hinderhägern',
  about: 'samtyckesrönnen',
  number: '200411300000',
  lastName: 'Påhitt',
} as const
/** What staff write of the youth. */
export const ofStaff = {
  answer: 'svarsskråkbär',
  note: 'journalkantarell',
  afterwards: 'efterhandstrattkantarell',
  feedback: 'återkopplingstimjan',
  lineNote: 'köanteckningsmynta',
  why: 'överhoppningssalvia',
} as const

const everything = [
  ...Object.values(given),
  candidate,
  ...Object.values(written),
  ...Object.values(ofStaff),
]
const digests = everything.flatMap((word) =>
  ['md5', 'sha1', 'sha256', 'sha512'].flatMap((way) =>
    (['hex', 'base64', 'base64url'] as const).map((form) =>
      createHash(way).update(word).digest(form),
    ),
  ),
)
/** Which of the marks stand in a text: as they are, encoded, or as a digest. */
export const marksIn = (text: string): string[] => [
  ...found(text, everything),
  ...digests.filter((digest) => text.includes(digest)),
]
