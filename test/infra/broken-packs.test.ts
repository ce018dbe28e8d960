/* oxlint-disable max-lines -- one table of everything that can be wrong with a pack */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { change, said } from '../support/broken-pack.ts'

describe('a broken pack is refused at build, with file and line:', () => {
  const broken: [string, string, string, string, string][] = [
    ['a missing field', 'manifest.ts', "  title: 'Stillhet',\n", '', 'pack/manifest.ts:4: title: '],
    [
      'a field of the wrong kind',
      'manifest.ts',
      'weeks: 1',
      "weeks: 'one'",
      'pack/manifest.ts:13: weeks: is missing, or is no number',
    ],
    // Each kind of fault in words of our own: zod/mini has none but "Invalid input".
    [
      'a version of two numbers',
      'manifest.ts',
      "'2.1.0'",
      "'2.1'",
      'pack/manifest.ts:6: version: a version is like 1.0.0',
    ],
    [
      'a status that is none',
      'manifest.ts',
      "status: 'released'",
      "status: 'soon'",
      'pack/manifest.ts:7: status: is one of draft, released',
    ],
    [
      'a programme of no weeks',
      'manifest.ts',
      'weeks: 1',
      'weeks: 0',
      'pack/manifest.ts:13: weeks: is too small or too short: at least 1',
    ],
    [
      'an age too many',
      'manifest.ts',
      'ages: [16, 24]',
      'ages: [16, 24, 30]',
      'pack/manifest.ts:12: ages: is too large or too long: at most 2',
    ],
    [
      'a kind that does not exist',
      'manifest.ts',
      "id: 'heard', kind: 'text' }] }",
      "id: 'heard', kind: 'dance' }] }",
      'pack/manifest.ts:22: modules.0.exercises.0.fields.0',
    ],
    [
      'a property nobody knows',
      'manifest.ts',
      'exposure: false',
      'exposure: false, extra: 1',
      'pack/manifest.ts:21: modules.0.extra: nobody knows this property',
    ],
    [
      'a third check',
      'manifest.ts',
      "'first', 'second'",
      "'first', 'second', 'third'",
      'pack/manifest.ts:23: a module has two knowledge checks, not 3',
    ],
    [
      'a picture that nobody sees',
      'manifest.ts',
      "companions: [{ id: 'ida', name: 'Ida', picture: 'dot' }]",
      "companions: [{ id: 'ida', name: 'Ida' }]",
      'pack/manifest.ts:17: the picture "dot" is shown nowhere',
    ],
    [
      'a picture that is not there',
      'manifest.ts',
      "['dot', 'sign']",
      "['dot', 'sign', 'cat']",
      'pack/manifest.ts:17: pack/pictures/cat.svg is missing',
    ],
    [
      'a language without its text',
      'manifest.ts',
      "reviewedBy: 'B. Reader' }",
      "reviewedBy: 'B. Reader' }, { code: 'en', modules: ['m1'], reviewedBy: null }",
      'pack/manifest.ts:15: pack/en/m1.md is missing',
    ],
    [
      'a reference to no ladder',
      'manifest.ts',
      "{ id: 'heard', kind: 'text' },",
      "{ id: 'heard', kind: 'text' }, { id: 'step', kind: 'ref', to: 'm4.ladder' },",
      'pack/manifest.ts:25: "m4.ladder" is no ladder',
    ],
    [
      'an unknown exercise',
      'sv/m1.md',
      '::: exercise listen Tre',
      '::: exercise smell Tre',
      'pack/sv/m1.md:15: "smell" is no exercise of m1',
    ],
    [
      'an exercise left out',
      'sv/m1.md',
      '::: exercise listen Tre ljud\nSkriv ner dem.\n[heard] Vad hörde du?\n--- ida\n[heard] En koltrast, en moped och mig själv.\n:::',
      '',
      'the exercise "listen" of the manifest stands here 0 times',
    ],
    [
      'a field without words',
      'sv/m1.md',
      '[place] Var satt du?\n',
      '',
      'pack/sv/m1.md:40: there are no words for [place]',
    ],
    [
      'words for no field',
      'sv/m1.md',
      '[place=outdoors] Ute',
      '[place=outdoors] Ute\n[mood] Humör',
      'pack/sv/m1.md:45: [mood] is no field',
    ],
    [
      'a check without an explanation',
      'sv/m1.md',
      '  Ja, tre.\n',
      '',
      'pack/sv/m1.md:22: the check "first" does not explain "Tre"',
    ],
    [
      'a check nobody can answer',
      'sv/m1.md',
      '- [x] Tre',
      '- [ ] Tre',
      'pack/sv/m1.md:22: the check "first" has 0 right answers',
    ],
    [
      'raw HTML',
      'sv/m1.md',
      'Det är *allt*.',
      'Det är <b>allt</b>.',
      'pack/sv/m1.md:7: raw HTML is not allowed',
    ],
    [
      'a script',
      'sv/m1.md',
      '## Så gör du',
      '<script>alert(1)</script>',
      'pack/sv/m1.md:5: raw HTML is not allowed',
    ],
    [
      'a link to elsewhere',
      'sv/m1.md',
      '*allt*',
      '[allt](https://example.org)',
      'pack/sv/m1.md:7: a link leads to',
    ],
    [
      'a picture without words for who cannot see it',
      'sv/m1.md',
      '![En skylt med ett ord på.]',
      '![]',
      'pack/sv/m1.md:9: the picture "sign" has no text alternative',
    ],
    [
      'a picture nobody drew',
      'sv/m1.md',
      '(sign ',
      '(cat ',
      'pack/sv/m1.md:9: "cat" is no picture of the manifest',
    ],
    [
      'a picture short of a word',
      'sv/m1.md',
      'En skylt | Lyssna',
      'En skylt',
      'pack/sv/m1.md:9: the picture "sign" asks for 1 words, not 0',
    ],
    [
      'a companion nobody knows',
      'sv/m1.md',
      '::: quote ida',
      '::: quote bo',
      'pack/sv/m1.md:11: "bo" is no companion',
    ],
    [
      'a box that is never closed',
      'sv/m1.md',
      '[place=outdoors] Ute\n:::',
      '[place=outdoors] Ute',
      'pack/sv/m1.md:40: this ::: is never closed',
    ],
    [
      'a box nobody knows',
      'sv/m1.md',
      '::: quote ida',
      '::: song ida',
      'pack/sv/m1.md:11: ::: song is not known',
    ],
    [
      'a table',
      'sv/m1.md',
      'Jag hörde en koltrast.',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      'pack/sv/m1.md:12: "table" is not allowed',
    ],
    [
      'a picture with a script',
      'pictures/dot.svg',
      '<circle',
      '<script>alert(1)</script>\n  <circle',
      'pack/pictures/dot.svg:3: <script> is not allowed',
    ],
    [
      'a picture that fetches something',
      'pictures/dot.svg',
      '<circle cx',
      '<circle href="https://example.org/a" cx',
      'pack/pictures/dot.svg:3: the attribute href',
    ],
    [
      'a picture that listens',
      'pictures/dot.svg',
      '<circle cx',
      '<circle onload="alert(1)" cx',
      'pack/pictures/dot.svg:3: the attribute onload',
    ],
    [
      'a picture with a colour of its own',
      'pictures/dot.svg',
      'var(--brand)',
      '#123456',
      'pack/pictures/dot.svg:3: fill="#123456"',
    ],
    [
      'a picture without a title',
      'pictures/dot.svg',
      '  <title>Ida</title>\n',
      '',
      'pack/pictures/dot.svg:1: a picture has a <title>',
    ],
  ]
  test.each(broken)('%s', async (_, file, from, to, says) => {
    expect(await said((copy) => change(copy, file, from, to))).toContain(says)
  })

  test('every fault is said at once, and a sound pack has none', async () => {
    const words = await said((copy) => {
      change(copy, 'sv/m1.md', '::: quote ida', '::: quote bo')
      change(copy, 'sv/m1.md', '*allt*', '<i>allt</i>')
    })
    expect(words.split('\n').length).toBeGreaterThanOrEqual(2)
    expect(await said(() => undefined)).toBe('compiled')
  })

  describe('a sheet beside the modules:', () => {
    const shelf = (text: string) => (copy: string) => {
      mkdirSync(join(copy, 'sheets'), { recursive: true })
      writeFileSync(join(copy, 'sheets/shelf.sv.md'), text)
    }
    const before = '# Själv\n\nEn övning.\n\n## Tre ljud\n\n'

    test.each([
      ['a sound one', '::: exercise m1.listen\n[heard] Vad hör du?\n:::', 'compiled'],
      [
        'an exercise that is nowhere',
        '::: exercise m1.smell\n:::',
        'pack/sheets/shelf.sv.md:7: there is no exercise "m1.smell" in sv',
      ],
      [
        'a field that the exercise lacks',
        '::: exercise m1.listen smelt\n:::',
        'pack/sheets/shelf.sv.md:7: [smelt] is no field of "m1.listen"',
      ],
      [
        'words for no field',
        '::: exercise m1.listen\n[smelt] Vad luktar det?\n:::',
        'pack/sheets/shelf.sv.md:8: [smelt] is no field of "m1.listen"',
      ],
      [
        'a text of its own for what is taken',
        '::: exercise m1.listen\nLyssna noga.\n:::',
        'pack/sheets/shelf.sv.md:7: an exercise that is taken has its own text and examples',
      ],
      [
        'a box for modules',
        '::: quote ida\nHej.\n:::',
        'pack/sheets/shelf.sv.md:7: ::: quote is for modules alone',
      ],
      [
        'a picture',
        '![En skylt](sign "En skylt | Lyssna")',
        'pack/sheets/shelf.sv.md:7: the picture "sign" is for modules alone',
      ],
      ['a script', '<script>alert(1)</script>', 'pack/sheets/shelf.sv.md:7: raw HTML'],
    ])('%s', async (_, text, says) => {
      expect(await said(shelf(`${before}${text}\n`))).toContain(says)
    })

    test('one that is begun is there in every language', async () => {
      const words = await said((copy) => {
        shelf(`${before}Lyssna.\n`)(copy)
        cpSync(join(copy, 'sv'), join(copy, 'en'), { recursive: true })
        change(
          copy,
          'manifest.ts',
          "reviewedBy: 'B. Reader' }",
          "reviewedBy: 'B. Reader' }, { code: 'en', modules: ['m1'], reviewedBy: null }",
        )
      })
      expect(words).toContain('pack/sheets/shelf.en.md is missing')
    })

    test('what cannot be filled in without a treatment', async () => {
      const words = await said((copy) => {
        shelf(`${before}::: exercise m1.listen\n:::\n`)(copy)
        change(
          copy,
          'manifest.ts',
          "fields: [{ id: 'heard', kind: 'text' }]",
          "fields: [{ id: 'steps', kind: 'ladder', min: 2, max: 4 }]",
        )
        change(
          copy,
          'sv/m1.md',
          '[heard] Vad hörde du?\n--- ida\n[heard] En koltrast, en moped och mig själv.',
          '[steps] Steg',
        )
      })
      expect(words).toContain('pack/sheets/shelf.sv.md:7: nobody can fill in a ladder alone')
    })
  })

  test('two things that contain each other', async () => {
    const words = await said((copy) =>
      change(
        copy,
        'manifest.ts',
        '} satisfies Manifest',
        '} satisfies Manifest\nObject.assign(manifest.modules[0]!.exercises[0]!, { fields: manifest.modules[0]!.exercises })',
      ),
    )
    expect(words).toContain('pack/manifest.ts:22: modules.0.exercises.0.fields.0')
  })

  test('a ladder that a step of itself refers to before it is built', async () => {
    const words = await said((copy) =>
      change(
        copy,
        'manifest.ts',
        'homework: [\n',
        "homework: [\n        { id: 'step', kind: 'repeat', min: 1, max: 2, fields: [{ id: 'of', kind: 'ref', to: 'm1.step' }] },\n",
      ),
    )
    expect(words).toContain('"m1.step" is no ladder that has been built by then')
  })

  test('a folder without a manifest', async () => {
    expect(await said((copy) => rmSync(join(copy, 'manifest.ts')))).toBe(
      'pack/manifest.ts:1: the pack has no manifest.ts',
    )
  })
})
