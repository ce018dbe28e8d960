/** What a youth is asked on the way in: whoever adds a word decides how easy Swedish says it, too. */
import { expect, it } from 'vitest'
import { text as namesLatt } from '../../web/text/names/latt.ts'
import { text as names } from '../../web/text/names/sv.ts'
import { text as latt } from '../../web/text/youth/latt.ts'
import { text as sv } from '../../web/text/youth/sv.ts'
import { texts } from '../support/catalogue-texts.ts'

/** Easy enough as ordinary Swedish has it: read, and left so. */
const asInSwedish = {
  join: [
    'step back next skip seeTitle tooLong topics.title urgent.missing urgent.choices.not-live',
    'urgent.choices.question urgent.see danger.title danger.lead danger.go danger.notDanger',
    'about.title about.age about.gender about.municipality about.noMunicipality about.nickname',
    'about.suggestions.0 about.suggestions.1 about.suggestions.2 about.suggestions.3',
    'about.suggestions.4 who.title who.profession who.any who.anyHint who.language who.interpreter',
    'who.noInterpreter who.see ready.title ready.open ready.kept ready.join ready.joining',
    'ready.failed ready.cool ready.unsafe ready.closed ready.tooMany',
  ],
  names: [
    'topics.stress-skola topics.relationer topics.familj topics.sex-samlevnad topics.kropp',
    'topics.mat-atande topics.alkohol-droger topics.ekonomi topics.annat professions.kurator',
    'professions.barnmorska professions.skoterska professions.lakare professions.psykolog',
    'professions.socialradgivare languages.sv languages.en languages.ar languages.so',
    'languages.prs languages.ti languages.uk languages.fi channels.chat channels.voice',
    'channels.video genders.girl genders.boy genders.other genders.unsaid ages.13-15 ages.16-17',
    'ages.18-20 ages.21-24 levels.1 levels.2 levels.3 levels.4 levels.5',
  ],
}
const placesIn = (lines: readonly string[]): string[] => lines.join(' ').split(' ').toSorted()

const same = (swedish: object, easy: object): string[] => {
  const ordinary = new Map(texts(swedish))
  return texts(easy)
    .filter(([path, said]) => ordinary.get(path) === said)
    .map(([path]) => path.replace(/^\./, ''))
    .toSorted()
}

it('each question on the way in is said in easy Swedish, or has been read as easy enough', () => {
  expect(same(sv.join, latt.join)).toEqual(placesIn(asInSwedish.join))
})

it('each choice has its name in easy Swedish, or one that has been read as easy enough', () => {
  expect(same(names, namesLatt)).toEqual(placesIn(asInSwedish.names))
})
