/** What may be used by agreement alone comes as a pack: refused without a licence, and where it scores otherwise than its manual. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { compileInstrument } from '../../infra/programme/compile-instrument.ts'
import { compilePacks } from '../../infra/programme/compile-packs.ts'
import { packFolders } from '../../infra/programme/pack-folders.ts'
import { scaleOf } from '../../shared/rules/scales/rating-scales.ts'
import { scoreOf } from '../../shared/rules/scales/score-scale.ts'
import { change } from '../support/broken-pack.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sparrows = join(root, 'test/support/packs/sparrows')
const folders: string[] = []
const copyOf = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'instrument-'))
  folders.push(copy)
  cpSync(sparrows, copy, { recursive: true })
  return copy
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

const said = async (from: string, to: string): Promise<string> => {
  const copy = copyOf()
  change(copy, 'instrument.ts', from, to)
  return compileInstrument(copy, 'pack', '2026-11-29').then(
    () => 'compiled',
    (error: unknown) => (error as Error).message,
  )
}

describe('an instrument is refused at build, with file and line:', () => {
  test.each([
    [
      'without a licence',
      "  licence: { holder: 'The Society of Sparrows', agreement: '2026-17', until: '2999-12-31' },\n",
      '',
      'pack/instrument.ts:4: licence: is missing: an instrument that is not free is asked of nobody without one. Say who gave leave (holder), by what (agreement) and its last day (until)',
    ],
    [
      'with a licence by nobody',
      "holder: 'The Society of Sparrows', ",
      '',
      'pack/instrument.ts:21: licence.holder: is missing, or is no string',
    ],
    [
      'the day after its licence has ended',
      "'2999-12-31'",
      "'2026-11-28'",
      'pack/instrument.ts:21: the licence of Sparvskalan ended 2026-11-28: renew it with The Society of Sparrows, or take the pack out of the stage',
    ],
    [
      'where a form scores otherwise than its manual says',
      '{ answers: [2, 2, 0], score: 4,',
      '{ answers: [2, 2, 0], score: 5,',
      'pack/instrument.ts:32: is scored 4 and none, and its manual says 5 and none',
    ],
    [
      'where a flag is another',
      "score: 2, flag: 'immediate'",
      "score: 2, flag: 'safety'",
      'pack/instrument.ts:35: is scored 2 and immediate, and its manual says 2 and safety',
    ],
    [
      'with a form that does not fit',
      'answers: [2, 2, 0]',
      'answers: [2, 3, 0]',
      'pack/instrument.ts:32: the answers do not fit the form',
    ],
    [
      'scored by nobody by hand',
      "    { answers: [null, null, 0], score: null, flag: 'none' },\n    { answers: [0, 0, 2], score: 2, flag: 'immediate' },\n",
      '',
      'pack/instrument.ts:31: golden: is too small or too short: at least 3',
    ],
    ['a question short', "'Flera sparvar', ", '', 'pack/instrument.ts:25: sv has 2 items, not 3'],
    ['a choice short', "'Några gånger', ", '', 'pack/instrument.ts:28: sv has 2 choices, not 3'],
    [
      'with a hole between its bands',
      '[3, 6,',
      '[4, 6,',
      'pack/instrument.ts:12: the bands go from 0 to 6, each where the one before ends',
    ],
    [
      'by the name of a free one',
      "id: 'sparrows'",
      "id: 'gad7'",
      'pack/instrument.ts:5: "gad7" is there already, free to use',
    ],
    [
      'with a safety item that is not there',
      'item: 3',
      'item: 4',
      'pack/instrument.ts:19: there is no item 4',
    ],
    [
      'with a property nobody knows',
      'validated: false',
      'validated: false, copied: true',
      'pack/instrument.ts:20: copied: nobody knows this property',
    ],
  ])('%s', async (_, from, to, says) => {
    expect(await said(from, to)).toContain(says)
  })

  test('and is not on the last day of its licence', async () => {
    expect(await said("'2999-12-31'", "'2026-11-29'")).toBe('compiled')
  })
})

describe('WHO-5, whose words are not ours to ship,', () => {
  const slot = join(root, 'shared/programme/instruments/who5')
  const filled = (texts: string, licence: string): string => {
    const copy = mkdtempSync(join(tmpdir(), 'instrument-'))
    folders.push(copy)
    cpSync(slot, copy, { recursive: true })
    change(copy, 'instrument.ts', "  title: 'WHO-5',\n", `  title: 'WHO-5',\n${texts}${licence}`)
    // The copy lies elsewhere than what it takes its type from.
    change(copy, 'instrument.ts', "} satisfies Omit<Instrument, 'texts' | 'licence'>", '}')
    return copy
  }
  // Words that nobody could take for the instrument's.
  const letters =
    "{ stem: 's', items: ['a', 'b', 'c', 'd', 'e'], options: ['0', '1', '2', '3', '4', '5'] }"
  const texts = `  texts: { sv: ${letters} },\n`
  const licence = "  licence: { holder: 'WHO', agreement: 'a letter', until: '2999-12-31' },\n"
  const saidOf = (folder: string) =>
    compileInstrument(folder, 'who5', '2026-11-29').then(
      () => 'compiled',
      (error: unknown) => (error as Error).message,
    )

  test('is refused without its official text, and without leave to use it, each in words', async () => {
    const both = await saidOf(slot)
    expect(both).toContain('texts: is missing: the words of an instrument are its owner’s')
    expect(both).toContain('licence: is missing: an instrument that is not free')
    expect(await saidOf(filled(texts, ''))).not.toContain('texts:')
    expect(await saidOf(filled('', licence))).not.toContain('licence:')
    expect(await saidOf(filled(texts, licence))).toBe('compiled')
  })

  test('is scored as published when it has both: the sum, wellbeing falling at a cut of 12 of 25', async () => {
    const who5 = await compileInstrument(filled(texts, licence))
    const scale = scaleOf(who5)
    expect(scoreOf(scale, [4, 3, 2, 1, 0])).toEqual({ score: 10, prorated: false, flag: 'none' })
    expect(scoreOf(scale, [5, 5, 5, 5, null]).score).toBeUndefined()
    expect([who5.caseness! * 4, (who5.caseness! + 1) * 4]).toEqual([48, 52])
    expect(who5.moreIsBetter).toBe(true)
  })

  test('is in no build before that', async () => {
    expect(packFolders(root, '').filter((folder) => folder.includes('who5'))).toEqual([])
  })
})

test('a stage lists it among its packs; taken out of the list, it is asked of nobody', async () => {
  const into = mkdtempSync(join(tmpdir(), 'compiled-'))
  folders.push(into)
  expect(await compilePacks(root, packFolders(root, sparrows), into)).toContain(
    'Sparvskalan, by leave of The Society of Sparrows',
  )
  expect(readFileSync(join(into, 'instruments.ts'), 'utf8')).toContain('"En sparv i fara"')
  await compilePacks(root, packFolders(root, ''), into)
  expect(readFileSync(join(into, 'instruments.ts'), 'utf8')).toContain('= [] as unknown')
})

test('it stands among the free ones: known, scored, worded and compared like them', async () => {
  const pack = await compileInstrument(sparrows)
  vi.resetModules()
  vi.doMock('../../shared/programme/compiled/instruments.ts', () => ({ instruments: [pack] }))
  const { scales, TotalledScaleId } = await import('../../shared/rules/scales/rating-scales.ts')
  const { scaleTextIn } = await import('../../shared/rules/scales/scale-text-in.ts')
  const { scoreScale, bandOf } = await import('../../shared/rules/scales/score-scale.ts')
  const { changeOf, plainChange } = await import('../../shared/rules/scales/scale-change.ts')
  vi.doUnmock('../../shared/programme/compiled/instruments.ts')
  const id = TotalledScaleId.parse('sparrows')
  expect(scales[id]).toMatchObject({
    title: 'Sparvskalan',
    totalled: true,
    licence: 'The Society of Sparrows: 2026-17, until 2999-12-31',
  })
  expect(scoreScale(id, [2, 2, 2])).toEqual({ score: 6, prorated: false, flag: 'immediate' })
  expect(bandOf(id, 6)).toBe('många')
  // Without an English text it is asked in Swedish, and marked as Swedish.
  expect(scaleTextIn(id, 'en')).toMatchObject({ lang: 'sv', items: { length: 3 } })
  // Seeing more sparrows is good: more is better, fewer is worse.
  expect(changeOf(id, 2, 5, 16)).toBe('recovered')
  expect(changeOf(id, 5, 2, 16)).toBe('deteriorated')
  expect(changeOf(id, 4, 3, 16)).toBe('unchanged')
  expect(plainChange('recovered', scales[id])).toBe('more')
  expect(plainChange('deteriorated', scales[id])).toBe('less')
  expect(TotalledScaleId.safeParse('rcads25').success).toBe(false)
})
