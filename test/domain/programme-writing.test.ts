/** What a youth writes and answers is kept whole, once, whatever is sent twice, late or by two at once. */
import { beforeEach, describe, expect, test } from 'vitest'
import { recordKeys } from '../../functions/store/record-keys.ts'
import { day, pack, rows, takes, tilda, worksThrough } from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const refused = (code: string) => expect.objectContaining({ code })

describe('writing', () => {
  test('two devices that write the same field lose nothing: both are kept until the youth has chosen', async () => {
    const { owner } = await takes(world)
    const keep = (value: string, version: number, chosen?: boolean) =>
      rows.keepDraft(world, owner, {
        module: 'm1',
        field: 'situation',
        value,
        version,
        chosen,
      })
    await keep('"buss"', 0)
    await keep('"bussen i morse"', 1)
    const other = await keep('"matsalen"', 1)
    expect(other.outcome).toBe('both')
    expect(other.draft).toMatchObject({ value: '"matsalen"', version: 3 })
    expect(other.draft.others.map(({ value }) => value)).toEqual(['"bussen i morse"'])
    const asked = await rows.sendHomework(world, owner, {
      module: 'm1',
      once: world.id(),
      fields: [{ field: 'situation', version: 3 }],
    })
    expect(asked).toEqual({
      outcome: 'changed-elsewhere',
      fields: ['situation'],
    })
    const chosen = await keep('"bussen, och matsalen"', 3, true)
    expect(chosen).toMatchObject({ outcome: 'kept', draft: { others: [] } })
  })

  test('many devices at once lose no text, whoever is first', async () => {
    const { owner } = await takes(world)
    const texts = ['"a"', '"b"', '"c"', '"d"']
    await Promise.all(
      texts.map((value) =>
        rows.keepDraft(world, owner, {
          module: 'm1',
          field: 'situation',
          value,
          version: 0,
        }),
      ),
    )
    const [draft] = (await rows.readModule(world, owner, { module: 'm1' })).drafts
    expect([draft!.value, ...draft!.others.map(({ value }) => value)].sort()).toEqual(texts)
  })

  test('homework is whole or not sent, is sent once, and says when it is answered', async () => {
    const taking = await takes(world)
    const { owner } = taking
    const empty = await rows.sendHomework(world, owner, {
      module: 'm1',
      once: world.id(),
      fields: [],
    })
    expect(empty.outcome).toBe('incomplete')
    const { sent } = await worksThrough(world, taking, 'm1')
    expect(sent).toMatchObject({ outcome: 'sent' })
    expect(sent.outcome === 'sent' && sent.promisedBy).toBeGreaterThan(world.now() + day)
    await expect(
      rows.sendHomework(world, owner, {
        module: 'm1',
        once: world.id(),
        fields: [],
      }),
    ).rejects.toEqual(refused('changed-meanwhile'))
  })

  test('a sending that broke off anywhere is completed by sending again', async () => {
    for (const breaksAt of [1, 2, 3]) {
      world = testWorld()
      const taking = await takes(world)
      const { owner, participant } = taking
      await rows.keepPlace(world, owner, {
        module: 'm1',
        place: 'x',
        read: true,
      })
      const fields = []
      for (const { id } of pack.modules[0]!.homework) {
        await rows.keepDraft(world, owner, {
          module: 'm1',
          field: id,
          value: '"x"',
          version: 0,
        })
        fields.push({ field: id, version: 1 })
      }
      const { records } = world
      let writes = 0
      world.records = {
        ...records,
        write: (change) =>
          ++writes === breaksAt ? Promise.reject(new Error('broken off')) : records.write(change),
      }
      const ask = { module: 'm1', once: world.id(), fields }
      await rows.sendHomework(world, owner, ask).catch(() => undefined)
      world.records = records
      expect((await rows.sendHomework(world, owner, ask)).outcome).toBe('sent')
      const page = await rows.participant(world, tilda, { participant })
      expect(page.homework).toHaveLength(1)
      expect(page.modules[0]?.state).toBe('sent')
    }
  })

  test('scripts are words like others, also in what is taken out', async () => {
    const { owner, participant } = await takes(world)
    const text = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    await rows.write(world, owner, { once: world.id(), text })
    await rows.participant(world, tilda, { participant })
    const { sections, data } = await rows.takeOut(world, owner, {})
    const messages = sections.find(({ kind }) => kind === 'messages')
    expect(messages?.rows.map((row) => row.text)).toEqual([text])
    expect(data.readings[0]).toMatchObject({ role: 'participant', action: 'export' })
    expect(data.readings).toContainEqual(
      expect.objectContaining({ role: 'therapist', employer: 'Region Dalarna', action: 'read' }),
    )
  })

  test('is taken out with the answer about life among the others, each in the words of its form', async () => {
    const { owner } = await takes(world)
    const week = { once: world.id(), module: 'm1', answers: [3, 2, null, 0], safety: 2 }
    await rows.checkIn(world, owner, week)
    const answers = [3, 0, 0, 0, 0, 0, 0]
    await rows.answerScale(world, owner, {
      once: world.id(),
      scale: 'gad7',
      occasion: 'pre',
      answers,
    })
    const { sections, data } = await rows.takeOut(world, owner, {})
    const read = sections.flatMap(({ rows: all }) => all.map((row) => row.text)).join('\n')
    expect(read).toContain('inte vill leva, eller på att skada dig själv?: Ja, ofta')
    expect(read).toContain('stört dig den här veckan?: Nästan varje dag')
    expect(read).toContain('veckans uppgift?: hoppade över')
    expect(read).toContain('Känt dig nervös, ängslig eller väldigt stressad: Nästan varje dag')
    expect(data).toMatchObject({ weeks: [{ safety: 2 }] })
  })

  test('is taken out before it is sent, too, with what another device wrote in the same field', async () => {
    const { owner } = await takes(world)
    const field = { module: 'm1', field: 'mal', version: 0 }
    await rows.keepDraft(world, owner, { ...field, value: '"Sova bättre"' })
    await rows.keepDraft(world, owner, { ...field, value: '"Våga fråga"' })
    const { sections, data } = await rows.takeOut(world, owner, {})
    const drafts = sections.filter(({ kind }) => kind === 'drafts')
    const read = drafts.flatMap(({ rows: all }) => all.map((row) => row.text)).join('\n')
    expect(read).toContain('Sova bättre')
    expect(read).toContain('Våga fråga')
    expect(data.drafts).toMatchObject([{ module: 'm1' }])
  })

  test('nothing anybody wrote lies readable in the table', async () => {
    const taking = await takes(world)
    const { owner, participant } = taking
    await worksThrough(world, taking, 'm1')
    await rows.write(world, owner, {
      once: world.id(),
      text: 'Hemligt ord: blåbärssoppa',
    })
    await rows.writeLetter(world, owner, { text: 'blåbärssoppa till mig' })
    await rows.giveFeedback(world, tilda, {
      participant,
      module: 'm1',
      once: world.id(),
      text: 'blåbärssoppa är gott',
      release: true,
    })
    await rows.handOver(world, tilda, { participant, to: 'nobody' }).catch(() => undefined)
    const all = JSON.stringify(await world.records.list(recordKeys.ofSubject(owner)))
    expect(all).not.toMatch(/blåbärssoppa|Charlie|situation [0-9]/)
    expect(all.length).toBeGreaterThan(2000)
  })
})

describe('answers', () => {
  test('twice is once, another for the same occasion is refused, and none before its time', async () => {
    const taking = await takes(world)
    const { owner, participant } = taking
    const once = world.id()
    const answers = [1, 1, 1, 1, 1, 1, 1]
    const ask = { once, scale: 'gad7', occasion: 'pre', answers } as const
    expect((await rows.answerScale(world, owner, ask)).outcome).toBe('noted')
    expect((await rows.answerScale(world, owner, ask)).outcome).toBe('noted-before')
    await expect(rows.answerScale(world, owner, { ...ask, once: world.id() })).rejects.toEqual(
      refused('already-answered'),
    )
    await expect(
      rows.answerScale(world, owner, {
        ...ask,
        once: world.id(),
        occasion: 'm3',
      }),
    ).rejects.toEqual(refused('changed-meanwhile'))
    await expect(
      rows.answerScale(world, owner, {
        ...ask,
        once: world.id(),
        answers: [4, 1, 1, 1, 1, 1, 1],
      }),
    ).rejects.toEqual(refused('bad-input'))
    const page = await rows.participant(world, tilda, { participant })
    expect(page.scales.find(({ scale }) => scale === 'gad7')?.results).toHaveLength(1)
  })

  test('two answers at once for one occasion leave one, and a flag is raised once however often it is sent', async () => {
    const { owner, participant } = await takes(world)
    const answers = [0, 0, 0, 0, 0, 0, 0, 0, 3]
    const sends = await Promise.allSettled(
      [world.id(), world.id()].map((once) =>
        rows.answerScale(world, owner, {
          once,
          scale: 'phq9',
          occasion: 'pre',
          answers,
        }),
      ),
    )
    expect(sends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { flags, reasons } = await rows.participant(world, tilda, {
      participant,
    })
    expect(flags).toMatchObject([{ level: 'immediate', from: 'phq9' }])
    expect(reasons[0]?.kind).toBe('safety-now')
  })

  test('many changes at once lose none of them', async () => {
    const { owner, participant } = await takes(world)
    const week = { module: 'm1', answers: [1, 1, 1, 1], safety: 1 }
    const { records } = world
    // What is read is a moment old before anything is made of it.
    world.records = {
      ...records,
      get: async (key, options) => {
        const item = await records.get(key, options)
        await new Promise((resolve) => setImmediate(resolve))
        return item
      },
    }
    await Promise.all(
      Array.from({ length: 6 }, () => rows.checkIn(world, owner, { ...week, once: world.id() })),
    )
    const { flags } = await rows.participant(world, tilda, { participant })
    expect(flags).toHaveLength(6)
  })

  test('a skipped safety question asks for help, and PHQ-9 with nothing in it too', async () => {
    const { owner } = await takes(world)
    const week = await rows.checkIn(world, owner, {
      once: world.id(),
      module: 'm1',
      answers: [0, 0, 0, 0],
      safety: null,
    })
    expect(week.help).toBe(true)
    const form = await rows.answerScale(world, owner, {
      once: world.id(),
      scale: 'phq9',
      occasion: 'pre',
      answers: Array<null>(9).fill(null),
    })
    expect(form.help).toBe(true)
  })
})
