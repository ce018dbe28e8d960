/** What a line is about, by its words alone: enough to write the next, and never used on anybody's real talk. */

const words = {
  greeting: ['hej', 'hallå', 'tjena', 'hejsan', 'välkommen', 'hello', 'hi'],
  question: ['?'],
  safety: [
    'ta livet',
    'ta ditt liv',
    'självmord',
    'vilja leva',
    'vill leva',
    'vill inte leva',
    'dö',
    'döda',
    'skada dig',
    'skadat dig',
    'skadar dig',
    'skada sig',
    'är du säker där',
    'trygg',
    'i fara',
    'farligt',
    'safe',
  ],
  place: ['var är du', 'vart är du', 'var befinner', 'var någonstans', 'adress', 'vilken plats'],
  means: ['tabletter', 'medicin', 'något du kan', 'något nära', 'lägga undan', 'lägg undan'],
  near: ['ensam', 'hos dig', 'i närheten', 'hemma med dig', 'pappa', 'mamma', 'vuxen', 'någon där'],
  limits: ['tystnadsplikt', 'orosanmäl', 'behöver berätta', 'måste berätta', '112', 'anonym'],
  listens: [
    'förstår',
    'låter',
    'tack för att du',
    'bra att du',
    'modigt',
    'jobbigt',
    'tungt',
    'hör att',
    'hör dig',
    'ledsen att',
    'inte konstigt',
    'ingen brådska',
    'ta den tid',
    'jag är kvar',
    'stannar',
  ],
  next: [
    'i morgon',
    'imorgon',
    'boka',
    'tid hos',
    'mottagning',
    'vårdcentral',
    '1177',
    'skolsköterska',
    'nästa',
    'plan',
    'prova',
    'testa',
    'ringa',
    'hör av dig',
    'skriv igen',
    'kom tillbaka',
    'gå till',
    'gå ner',
  ],
  goodbye: [
    'hej då',
    'hejdå',
    'ha det',
    'ta hand om dig',
    'tack för samtalet',
    'lycka till',
    'bye',
  ],
  language: [
    'engelska',
    'english',
    'arabiska',
    'arabic',
    'tolk',
    'interpreter',
    'språk',
    'language',
  ],
  colleague: ['kollega', 'barnmorska', 'lämna över', 'lämnar över', 'amir', 'maja', 'colleague'],
  guest: ['din kompis', 'din vän', 'lo ', 'lo,', 'bredvid', 'ni två', 'själv', 'bara du'],
} as const satisfies Record<string, readonly string[]>

export type Heard = keyof typeof words

export const heardRule: {
  words: Readonly<Record<Heard, readonly string[]>>
  source: string
  confirmedBy: string | null
} = { words, source: 'our own proposal, for clinical review', confirmedBy: null }

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** From the beginning of a word: "plan" is in "planera" and not in "flygplan". */
const patterns = Object.entries<readonly string[]>(words).map(
  ([heard, list]) =>
    [
      heard as Heard,
      new RegExp(
        list.map((one) => (one === '?' ? '\\?' : `(?<!\\p{L})${escaped(one)}`)).join('|'),
        'iu',
      ),
    ] as const,
)

export const heardIn = (text: string): Heard[] =>
  patterns.filter(([, pattern]) => pattern.test(text)).map(([heard]) => heard)
