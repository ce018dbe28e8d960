/** Ten weeks in English and in easy Swedish: nobody who chose a language is led into another one on the way. */
import { expect, test } from 'vitest'
import { sweepTreatments } from '../../functions/programme/treatment/sweep-treatments.ts'
import { setOpeningHours } from '../../functions/opening/hours.ts'
import type { Field } from '../../shared/programme/field.ts'
import { readModule } from '../../shared/programme/module-text.ts'
import type { ModuleText } from '../../shared/programme/pack.ts'
import { scaleTextIn } from '../../shared/rules/scales/scale-text-in.ts'
import { answersAll, day, pack, rows, takes, tilda } from '../support/programme-people.ts'
import { testWorld } from '../support/test-world.ts'

const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '00:00',
  closes: '24:00',
}))

/** What the youth writes where the text asks for it: its own question, as the page would keep it. */
const written = (field: Field): { key: string; value: string } => {
  const words = `${field.label}: x`
  switch (field.kind) {
    case 'repeat': {
      const row = field.fields.map(({ id, label }) => [id, `${label}: x`])
      return { key: `${field.id}.0`, value: JSON.stringify(Object.fromEntries(row)) }
    }
    case 'list':
      return { key: field.id, value: JSON.stringify([words]) }
    case 'pairs':
      return { key: field.id, value: JSON.stringify([[words, words]]) }
    case 'ladder':
      return { key: field.id, value: JSON.stringify([{ text: words, value: 3 }]) }
    default:
      return { key: field.id, value: JSON.stringify(words) }
  }
}

/** Enough words of a language to know it by, and of the other that would give a fallback away. */
const known = {
  en: { own: /\b(the|and|you)\b/i, other: /\b(och|jag|inte|du)\b/i, safety: /not wanting to live/ },
  'sv-x-latt': {
    own: /\b(och|jag|inte|du)\b/i,
    other: /\b(the|and|you)\b/i,
    safety: /inte vill leva/,
  },
} as const

test.each(['en', 'sv-x-latt'] as const)(
  'a treatment of ten weeks in %s, with a safety answer on the way, is in that language from the first word to the last',
  async (language) => {
    const world = testWorld()
    await setOpeningHours(world, always)
    const taking = await takes(world, tilda, { language })
    const { owner, participant } = taking
    // The page that comes in is told, before it asks for anything.
    expect(taking.session.language).toBe(language)
    expect((await rows.renewSession(world, owner, {})).language).toBe(language)
    const begun = world.now()
    const swedish = pack.languages[0]!.code
    const texts: ModuleText[] = []

    for (const { id: module, titles } of pack.modules) {
      expect((await rows.overview(world, owner, {})).here).toBe(module)
      const page = await rows.readModule(world, owner, { module })
      const text = (await readModule(page.pin, module, [page.language, swedish]))!
      texts.push(text)
      expect(text.language, module).toBe(language)
      expect(titles?.[language]).toBe(text.title)

      await rows.keepPlace(world, owner, { module, place: 'end', read: true })
      const fields = []
      for (const field of text.homework.fields.filter(({ optional }) => optional !== true)) {
        const { key, value } = written(field)
        await rows.keepDraft(world, owner, { module, field: key, value, version: 0 })
        fields.push({ field: key, version: 1 })
      }
      const sent = await rows.sendHomework(world, owner, { module, once: world.id(), fields })
      expect(sent.outcome, module).toBe('sent')

      // The fourth week is the one in which the question of safety is answered with "often".
      const safety = module === 'm4' ? 2 : 0
      const asked = scaleTextIn('veckokollen', page.language)
      expect(asked.items.at(-1)).toMatch(known[language].safety)
      const told = await rows.checkIn(world, owner, {
        once: world.id(),
        module,
        answers: [1, 2, 1, 2],
        safety,
      })
      expect(told.help).toBe(module === 'm4')
      await answersAll(world, taking, { gad7: 8 })
      if (module === 'm4') {
        const [first] = (await rows.worklist(world, tilda, {})).rows
        expect(first?.reasons[0]?.kind).toBe('safety-now')
        const [flag] = (await rows.participant(world, tilda, { participant })).flags
        const did = { participant, flag: flag!.flag, did: 'called', words: 'Ringde.' } as const
        await rows.handleFlag(world, tilda, did)
      }
      world.pass(day)
      await sweepTreatments(world)
      await rows.giveFeedback(world, tilda, {
        participant,
        module,
        once: world.id(),
        text: 'Good.',
        release: true,
      })
      world.pass(7 * day)
      await sweepTreatments(world)
    }

    expect((world.now() - begun) / day).toBeLessThanOrEqual(70)
    expect((await rows.overview(world, owner, {})).state).toBe('keeping')
    // Every heading and question was in the language that was chosen.
    const { homework, language: told } = await rows.participant(world, tilda, { participant })
    // And whoever treats them is told which it is.
    expect(told).toBe(language)
    expect(homework).toHaveLength(8)
    for (const { lead, checks, language: of } of texts)
      for (const said of [lead, ...checks.map(({ question }) => question)]) {
        expect(of).toBe(language)
        expect(said).not.toMatch(known[language].other)
      }
    expect(texts.map(({ lead }) => lead).join(' ')).toMatch(known[language].own)
  },
)
