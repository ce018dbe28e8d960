/** The programme's own text: whole, plain, kind, and careful with what it says about a person. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../shared/programme/block.ts'
import { readModule } from '../../shared/programme/module-text.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'
import { newestPack } from '../../shared/programme/packs.ts'
import { everyText, readability, runningTexts } from '../support/readability.ts'

const pack = newestPack('angesthjalpen-ung')
if (pack === undefined) throw new Error('The own programme is not compiled')
const pin = { programme: pack.id, version: pack.version }

const textOf = async (module: string, language: string): Promise<ModuleText> => {
  const text = await readModule(pin, module, [language])
  if (text === undefined) throw new Error(`There is no ${module} in ${language}`)
  return text
}
const swedish = await Promise.all(pack.modules.map(({ id }) => textOf(id, 'sv')))
const easy = await textOf('m1', 'sv-x-latt')
const english = await textOf('m1', 'en')
const all = [...swedish, easy, english]
const named = (texts: readonly ModuleText[]) =>
  texts.map((text) => [`${text.id} ${text.language}`, text] as const)

/** Blocks of a module with those inside others. */
const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => ('blocks' in block ? [block, ...flat(block.blocks)] : [block]))

test('eight modules over ten weeks, each twenty to thirty minutes of reading and doing', () => {
  expect(swedish.map(({ title }) => title)).toEqual([
    'Din karta',
    'Larmet och kurvan',
    'Fällan',
    'Trappan',
    'Testa på riktigt',
    'Oro och tankar',
    'Högre upp',
    'Behåll modet',
  ])
  expect([pack.weeks, pack.minDaysBetweenModules]).toEqual([10, 5])
  for (const { id, words, minutes } of swedish) {
    expect(words, id).toBeGreaterThanOrEqual(1800)
    expect(words, id).toBeLessThanOrEqual(2600)
    expect(minutes, id).toBeGreaterThanOrEqual(20)
    expect(minutes, id).toBeLessThanOrEqual(30)
  }
  expect(english.words).toBeGreaterThanOrEqual(1800)
  expect(easy.words).toBeGreaterThanOrEqual(800)
  expect(easy.words).toBeLessThan(swedish[0]?.words ?? 0)
})

test('the homework asks for what the outline of the programme asks for', () => {
  const asked = Object.fromEntries(
    pack.modules.map(({ id, homework }) => [id, homework.map((field) => field.id)]),
  )
  expect(asked).toEqual({
    m1: ['situation', 'styrka', 'jagGjorde', 'viktigt', 'mal', 'trygghetsplan'],
    m2: ['kurvor', 'marktes'],
    m3: ['knep', 'kortLang', 'slopptEtt'],
    m4: ['trappa', 'forstaSteg', 'nar', 'hinder'],
    m5: ['tester'],
    m6: ['orosstunder', 'tankeEgen', 'nySyn'],
    m7: ['spar', 'tester', 'vardag', 'stod'],
    m8: ['lart', 'varningstecken', 'plan', 'fortsatt', 'brev', 'omdome'],
  })
  expect(pack.modules.map(({ therapistMustApprove }) => therapistMustApprove).join('')).toBe(
    'trappa',
  )
  expect(pack.modules.filter(({ exposure }) => exposure).map(({ id }) => id)).toEqual(['m5', 'm7'])
  expect(pack.modules[6]?.tracks).toEqual(['social', 'panik', 'oro', 'kontroll', 'nedstamd'])
})

describe.each(named(all))('%s', (_, text) => {
  test('is plain enough for a tired fourteen-year-old', () => {
    const { average, lix, longest } = readability(runningTexts(text))
    expect(average).toBeLessThanOrEqual(text.language === 'sv-x-latt' ? 8 : 12)
    expect(lix).toBeLessThanOrEqual(text.language === 'sv-x-latt' ? 25 : 35)
    expect(longest).toBeLessThanOrEqual(35)
  })

  test('asks two questions of knowledge and explains every alternative', () => {
    expect(text.checks).toHaveLength(2)
    for (const { alternatives } of text.checks) {
      expect(alternatives.filter(({ right }) => right)).toHaveLength(1)
      expect(alternatives.length).toBeGreaterThanOrEqual(3)
      for (const { why } of alternatives) expect(why.length).toBeGreaterThan(15)
    }
  })

  test('says where help is, and does not wait for a therapist', () => {
    const help = flat(text.blocks).filter(({ kind }) => kind === 'help')
    const links = JSON.stringify(help)
    expect(help.length).toBeGreaterThanOrEqual(1)
    for (const number of ['tel:112', 'tel:90101', 'tel:116111']) expect(links).toContain(number)
  })

  test('brings the four companions along, each with an example of their own', () => {
    const told = new Set([
      ...flat(text.blocks).flatMap((block) => ('companion' in block ? [block.companion] : [])),
      ...[...text.exercises, text.homework].flatMap(({ examples }) =>
        examples.map(({ companion }) => companion),
      ),
    ])
    expect([...told].sort()).toEqual(['elias', 'lo', 'noor', 'tilda'])
    for (const { id, examples } of text.exercises) expect(examples, id).not.toEqual([])
  })

  test('names no diagnosis, promises nothing, and blames nobody', () => {
    const forbidden = [
      // Software and text never judge a risk.
      /låg risk|low risk/i,
      // A label is given by a clinician in a talk, never by a page.
      /\b(depression|deprimerad|paniksyndrom|panikångest|social fobi|fobi|ocd|gad|ptsd|adhd|diagnos\w*|disorder|depressed|diagnos(is|ed))\b/i,
      /\b(du lider|du är sjuk|din sjukdom|you suffer from)\b/i,
      // No trial of one programme is evidence for another.
      /\b(studier|forskning|forskare har|bevisat|evidens|studies|trial|proven)\b.{0,40}\b(visa\w*|show\w*|att|that)\b/i,
      /\b(du borde ha|skyll dig själv|inga ursäkter|no excuses|your own fault)\b/i,
      /garantera|guarantee/i,
    ]
    for (const said of everyText(text))
      for (const pattern of forbidden) expect(said, String(pattern)).not.toMatch(pattern)
  })

  test('says in words what every picture shows', () => {
    const pictures = flat(text.blocks).flatMap((block) => (block.kind === 'picture' ? [block] : []))
    expect(pictures.length).toBeGreaterThanOrEqual(1)
    for (const { alt, picture } of pictures) {
      expect(alt.length, picture).toBeGreaterThan(40)
      expect(text.pictures[picture]?.tag).toBe('svg')
    }
    for (const { picture } of text.companions) expect(text.pictures[picture ?? '']?.tag).toBe('svg')
  })
})

test('a module in another language asks for exactly the same', () => {
  const shape = ({ exercises, checks, homework }: ModuleText) => ({
    exercises: exercises.map(({ id, fields }) => [id, fields.map((field) => field.id)]),
    checks: checks.map(({ id, alternatives }) => [id, alternatives.map(({ right }) => right)]),
    homework: homework.fields.map((field) => [field.id, field.kind]),
  })
  for (const other of [easy, english]) {
    expect(shape(other)).toEqual(shape(swedish[0] as ModuleText))
    const texts = new Set(runningTexts(other).filter((said) => said.split(' ').length > 6))
    const same = runningTexts(swedish[0] as ModuleText).filter((said) => texts.has(said))
    expect(other.language === 'en' ? same : []).toEqual([])
  }
})

test('a language a module is not written in falls back to the one that is', async () => {
  expect((await readModule(pin, 'm2', ['en', 'sv']))?.language).toBe('sv')
  expect((await readModule(pin, 'm1', ['en', 'sv']))?.language).toBe('en')
  expect(await readModule(pin, 'm9', ['en', 'sv'])).toBeUndefined()
})

test('every picture that is drawn is shown somewhere', () => {
  const shown = new Set(swedish.flatMap(({ pictures }) => Object.keys(pictures)))
  expect([...shown].sort()).toEqual([...pack.pictures].sort())
})

test('staff read that the text is our own, open, not the publisher’s, and awaits its review', () => {
  expect(pack.displayedAs).toBe('Ångesthjälpen ung')
  expect(pack.origin.statement).toMatch(/egen och öppna/)
  expect(pack.origin.statement).toMatch(/inte förlagets licensierade program/)
  expect(pack.origin.statement).toMatch(/granska/)
  expect(pack.origin.licence).toBe('CC BY 4.0')
  expect(pack.clinicalReview.reviewedBy).toBeNull()
  for (const { reviewedBy } of pack.languages) expect(reviewedBy).toBeNull()
})

test('the safety plan has its six parts, and the letter and the plan for setbacks are written last', () => {
  const plan = swedish[0]?.homework.fields.find(({ kind }) => kind === 'safetyPlan')
  expect(plan).toMatchObject({
    parts: ['tecken', 'lugnar', 'personer', 'platser', 'tryggare', 'nummer'].map((id) => ({ id })),
  })
  expect(swedish[7]?.exercises.map(({ id }) => id)).toEqual([
    'forenu',
    'bakslag',
    'fortsatt',
    'brev',
  ])
})
