/**
 * Words that are covered at a counsellor's desk until the counsellor wants to see them. It judges
 * nobody: nothing is counted, kept, sent or told to anybody, and no level follows from it. What may be
 * distress is never covered, so a message with such a word is shown whole, whatever else stands in it.
 */

export interface WordList {
  /** Whole words or phrases in small letters; `*` stands for any letters. */
  readonly words: readonly string[]
  readonly source: string
  readonly confirmedBy: string | null
}

/**
 * Words aimed at the one who reads, and slurs. Not here: oaths, words for who somebody is that people
 * use of themselves, and words of body and sex that a youth needs in order to tell what happened.
 */
export const hostileWords: WordList = {
  words: [
    ...['hora', 'horan', 'horor', 'horunge*', 'luder', 'ludret', 'slyna', 'slynan', 'slampa'],
    ...['slampan', 'subba', 'subban', 'fitta', 'fittan', 'fittor', 'fittjävel', 'kuksugare*'],
    ...['sug min *', 'suga min *', 'knulla dig', 'knulla dej', 'runka på dig', 'runka åt mig'],
    ...['håll käften', 'håll käft', 'dra åt helvete', 'far åt helvete', 'din jävel', 'ditt as'],
    ...['din jävla *', 'din äckliga *', 'ditt äckliga *', 'ditt jävla *', 'jävla äckel'],
    ...['jävla bög', 'bögjävel', 'jävla blatte', 'blattejävel', 'svartskalle*', 'negerjävel'],
    ...['neger', 'negern', 'negrer', 'judejävel', 'mongo', 'mongot', 'jävla cp', 'cp-unge'],
    ...['efterbliven', 'efterblivna', 'efterblivet', 'fetto', 'fettot'],
    ...['bitch', 'bitches', 'whore', 'slut', 'cunt', 'fuck you', 'fuck off', 'suck my *'],
    ...['nigger', 'nigga', 'faggot', 'retard', 'retarded'],
  ],
  source: 'own list, coarse words aimed at the reader; to be gone through with the counsellors [G]',
  confirmedBy: null,
}

/** Rather too many than too few: each of these only keeps a message from being covered. */
export const distressWords: WordList = {
  words: [
    ...['dö', 'dör', 'död', 'döden', 'döda*', 'dog', 'mord*', 'mörda*', 'självmord*', 'suicid*'],
    ...['ta livet', 'tar livet', 'tog livet', 'mitt liv', 'inte leva', 'orka*', 'slippa leva'],
    ...['skär*', 'skar', 'skada*', 'självskad*', 'rispa*', 'överdos*', 'tablett*', 'piller*'],
    ...['medicin*', 'häng* mig', 'hängt mig', 'hoppa*', 'tåg*', 'rälsen', 'blod*', 'blöd*'],
    ...['slå*', 'slog', 'spark*', 'stryp*', 'knivhugg*', 'kniv*', 'vapen*', 'pistol*', 'skjut*'],
    ...['våld*', 'tvinga*', 'tvång*', 'hot*', 'utnyttja*', 'övergrepp*', 'tafsa*', 'misshand*'],
    ...['gifta bort', 'bortgift*', 'heder*', 'rymt', 'rymde', 'instäng*', 'inlåst'],
    ...['hjälp*', 'snälla', 'rädd*', 'skräm*', 'ångest*', 'panik*', 'ensam*', 'gråt*', 'grät'],
    ...['mår *', 'mådde *', 'ont', 'hatar mig*', 'hata mig*', 'värdelös*', 'mobb*', 'gravid*'],
    ...['akut*', 'ambulans*', 'polis*', 'larma*', '112', 'sjukhus*', 'fara', 'farlig*'],
    // Somebody who tells what they are called, or what they call themselves.
    ...['jag är', 'ja e', 'jag e', 'är jag', 'känner mig', 'kalla* mig', 'kalla* mej', 'kallad*'],
    ...['skrev till mig', 'säger att jag', 'säger åt mig', 'säger till mig', 'sa att jag'],
    ...['om mig', 'om mej'],
    ...['die', 'dying', 'dead', 'death', 'kill*', 'suicid*', 'my life', 'hurt*', 'cut', 'cutting'],
    ...[
      'overdose*',
      'pills',
      'hang myself',
      'jump*',
      'blood*',
      'bleed*',
      'hit me',
      'hits me',
      'beat*',
    ],
    ...['knife', 'gun', 'rape*', 'abuse*', 'forced', 'threat*', 'help*', 'please', 'scared'],
    ...['afraid', 'alone', 'cry*', 'pain*', 'anxi*', 'hate myself', 'worthless', 'pregnant'],
    ...['ambulance', 'police', 'hospital', 'danger*', 'i am', "i'm", 'im', 'am i', 'call* me'],
    ...['called me', 'calls me', 'told me', 'about me'],
  ],
  source: 'own list after R1–R3 and the questions of the safety procedure [G]',
  confirmedBy: null,
}

/** A piece of a message; the pieces together are the message. */
export interface Piece {
  readonly text: string
  readonly covered: boolean
}

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  $: 's',
  '’': "'",
}
/** Small letters with the usual disguises taken off, one for each, so that places stay the same. */
const plain = (text: string): string =>
  [...text]
    .map((one) => {
      const small = one.toLowerCase()
      return lookalikes[small] ?? (small.length === one.length ? small : one)
    })
    .join('')

const special = /[.*+?^${}()|[\]\\]/g
/** A letter may be drawn out: "hoooora" is the same word. */
const oneWord = (word: string): string =>
  [...word]
    .map((one) => (one === '*' ? '[\\p{L}\\p{M}]*' : `${one.replace(special, '\\$&')}+`))
    .join('')

/** Finds any of these as whole words; undefined when there are none. */
const finder = (words: readonly string[]): RegExp | undefined => {
  const ways = words
    .map((phrase) => plain(phrase.normalize('NFC').trim()))
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
    .map((phrase) => phrase.split(/\s+/).map(oneWord).join('\\s+'))
  if (ways.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

const distress = finder(distressWords.words)!

/** True when something in the text may be distress. Used only to show it. */
export const mayBeDistress = (text: string): boolean => {
  const whole = text.normalize('NFC')
  // Numbers are looked for as they stand, words also without their disguise.
  return [whole.toLowerCase(), plain(whole)].some((one) => one.search(distress) >= 0)
}

/** What covers these words in a message, made once for a list. */
export const coverWith = (words: readonly string[]): ((text: string) => readonly Piece[]) => {
  const hostile = finder(words)
  return (text) => {
    const whole = text.normalize('NFC')
    const open = [{ text, covered: false }]
    if (hostile === undefined || mayBeDistress(whole)) return open
    const pieces: Piece[] = []
    let at = 0
    for (const { index, 0: found } of plain(whole).matchAll(hostile)) {
      if (index > at) pieces.push({ text: whole.slice(at, index), covered: false })
      pieces.push({ text: whole.slice(index, index + found.length), covered: true })
      at = index + found.length
    }
    if (pieces.length === 0) return open
    if (at < whole.length) pieces.push({ text: whole.slice(at), covered: false })
    return pieces
  }
}
