/** What must hold in the programme whatever is sent, twice, late, or by two at once. */
import { beforeEach, describe, expect, test } from 'vitest'
import { asStored } from '../../functions/programme/stored.ts'
import { sweepProgramme } from '../../functions/programme/sweep.ts'
import { participantOf } from '../../functions/programme/session.ts'
import { entriesOf } from '../../functions/records/note.ts'
import { programmeKeys } from '../../functions/store/programme-keys.ts'
import { recordKeys } from '../../functions/store/record-keys.ts'
import type { Item } from '../../functions/store/store.ts'
import { keys } from '../../functions/store/keys.ts'
import { localTime } from '../../shared/rules/shift-times.ts'
import type { Shift } from '../../shared/rules/shift.ts'
import { work } from '../support/coded.ts'
import { enrolling } from '../support/programme-contract.ts'
import {
  adam,
  answersAll,
  day,
  moa,
  pack,
  rows,
  takes,
  tilda,
  worksThrough,
  yusuf,
  type Taking,
} from '../support/programme-people.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})
const refused = (code: string) => expect.objectContaining({ code })
const storedOf = async ({ owner }: Taking) =>
  asStored((await world.records.get(programmeKeys.treatment(owner)))!)

describe('coming in', () => {
  test('an invitation lets one youth in: the same press again is the same, another is told it is used', async () => {
    const enrolled = await rows.enrol(world, tilda, { ...enrolling, once: world.id() })
    if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
    const { words } = enrolled.invitation
    const once = world.id()
    const use = async (press: string) =>
      rows.useInvitation(world, undefined, { proof: await work(world), words, once: press })
    const first = await use(once)
    const again = await use(once)
    expect(await participantOf(world, again.session.token)).toEqual(
      await participantOf(world, first.session.token),
    )
    await expect(use(world.id())).rejects.toEqual(refused('invitation-used'))
  })

  test('a newer invitation takes the place of the older, and an old one is forgotten', async () => {
    const enrolled = await rows.enrol(world, tilda, { ...enrolling, once: world.id() })
    if (enrolled.outcome !== 'enrolled') throw new Error(enrolled.outcome)
    const { participant, invitation } = enrolled
    const newer = await rows.invite(world, tilda, { participant })
    const use = async (words: string) =>
      rows.useInvitation(world, undefined, { proof: await work(world), words, once: world.id() })
    await expect(use(invitation.words)).rejects.toEqual(refused('not-found'))
    // Also when what was to take it away broke off.
    const [hash = ''] = world.keys.known('invitation', invitation.words)
    await world.records.write({
      put: {
        ...programmeKeys.invitation(hash),
        principal: 'region-dalarna',
        subject: participant,
      },
    })
    await expect(use(invitation.words)).rejects.toEqual(refused('not-found'))
    world.pass(15 * day)
    await expect(use(newer.words)).rejects.toEqual(refused('not-found'))
  })

  test('only a keyed hash of the words is kept, and wrong words answer like none', async () => {
    const { words, owner } = await takes(world)
    const { words: own } = await rows.newOwnCode(world, owner, {})
    const all = JSON.stringify(
      await Promise.all(
        [recordKeys.ofSubject(owner), programmeKeys.listedAll(owner.principal)].map((query) =>
          world.records.list(query),
        ),
      ),
    )
    for (const word of [...words.split(' '), ...own.split(' ')])
      expect(all).not.toContain(`"${word}`)
    const enter = async (text: string) =>
      rows.enterByCode(world, undefined, { proof: await work(world), words: text })
    expect((await enter(own)).ways.code).toBe(true)
    await expect(enter('abborre abborre abborre abborre abborre')).rejects.toEqual(
      refused('not-found'),
    )
    await rows.newOwnCode(world, owner, {})
    await expect(enter(own)).rejects.toEqual(refused('not-found'))
  })

  test('a session is short, and leaving ends it on every device', async () => {
    const { session, owner } = await takes(world)
    world.pass(3 * 3_600_000)
    await expect(participantOf(world, session.token)).rejects.toEqual(refused('not-found'))
    const fresh = await rows.renewSession(world, owner, {})
    await rows.endSessions(world, owner, {})
    await expect(participantOf(world, fresh.token)).rejects.toEqual(refused('not-found'))
  })

  test('a passkey of another place, a false one and a replayed challenge open nothing', async () => {
    const { owner } = await takes(world)
    const begun = await rows.beginPasskey(world, owner, {})
    const options = JSON.parse(begun.options) as { rp: object; user: { name: string } }
    expect(options.rp).toEqual({ name: 'Dörren', id: 'localhost' })
    expect(options.user.name).toBe('Dörren')
    const keep = (response: string) =>
      rows.keepPasskey(world, owner, { challenge: begun.challenge, response })
    await expect(keep('null')).rejects.toEqual(refused('bad-input'))
    await expect(keep('{"id":"x"}')).rejects.toEqual(refused('bad-input'))
    await expect(keep('{"id":"x"}')).rejects.toEqual(refused('not-found'))
    const asked = await rows.askPasskey(world, undefined, { proof: await work(world) })
    await expect(
      rows.enterByPasskey(world, undefined, { challenge: asked.challenge, response: '{"id":"x"}' }),
    ).rejects.toEqual(refused('not-found'))
  })

  test('whoever does not fit is led on, and where the law keeps no patients nobody is identified', async () => {
    const ask = (more: object) =>
      rows.enrol(world, tilda, { ...enrolling, once: world.id(), ...more })
    const risk = { ...enrolling.checklist, noAcuteRisk: false }
    expect(await ask({ checklist: risk })).toMatchObject({ outcome: 'referral' })
    const adult = { ...enrolling.checklist, adultContact: false }
    expect(await ask({ checklist: adult, ageBand: '13-15' })).toEqual({
      outcome: 'first',
      steps: ['adult-contact'],
    })
    await expect(rows.enrol(world, moa, { ...enrolling, once: world.id() })).rejects.toEqual(
      refused('not-found'),
    )
    await rows.offer(world, { ...moa, roles: ['admin'] }, { programme: pack.id, offered: true })
    const person = { name: 'Charlie Ek', personalNumber: '201001011234' }
    expect(await rows.enrol(world, moa, { ...enrolling, once: world.id(), person })).toEqual({
      outcome: 'must-not-identify',
    })
  })
})

describe('writing', () => {
  test('two devices that write the same field lose nothing: both are kept until the youth has chosen', async () => {
    const { owner } = await takes(world)
    const keep = (value: string, version: number, chosen?: boolean) =>
      rows.keepDraft(world, owner, { module: 'm1', field: 'situation', value, version, chosen })
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
    expect(asked).toEqual({ outcome: 'changed-elsewhere', fields: ['situation'] })
    const chosen = await keep('"bussen, och matsalen"', 3, true)
    expect(chosen).toMatchObject({ outcome: 'kept', draft: { others: [] } })
  })

  test('many devices at once lose no text, whoever is first', async () => {
    const { owner } = await takes(world)
    const texts = ['"a"', '"b"', '"c"', '"d"']
    await Promise.all(
      texts.map((value) =>
        rows.keepDraft(world, owner, { module: 'm1', field: 'situation', value, version: 0 }),
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
      rows.sendHomework(world, owner, { module: 'm1', once: world.id(), fields: [] }),
    ).rejects.toEqual(refused('changed-meanwhile'))
  })

  test('a sending that broke off anywhere is completed by sending again', async () => {
    for (const breaksAt of [1, 2, 3]) {
      world = testWorld()
      const taking = await takes(world)
      const { owner, participant } = taking
      await rows.keepPlace(world, owner, { module: 'm1', place: 'x', read: true })
      const fields = []
      for (const { id } of pack.modules[0]!.homework) {
        await rows.keepDraft(world, owner, { module: 'm1', field: id, value: '"x"', version: 0 })
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

  test('scripts are words like others, and what is taken out of the file runs nothing', async () => {
    const { owner, participant } = await takes(world)
    const text = '<script>alert(1)</script><img src=x onerror=alert(2)>'
    await rows.write(world, owner, { once: world.id(), text })
    await rows.participant(world, tilda, { participant })
    const { html, json } = await rows.takeOut(world, owner, {})
    expect(html).toContain('Behandlare, Region Dalarna')
    expect(html).not.toMatch(/<script|<img/i)
    expect(html).toContain('&lt;script&gt;')
    expect(json).toContain('<script>alert(1)')
  })

  test('nothing anybody wrote lies readable in the table', async () => {
    const taking = await takes(world)
    const { owner, participant } = taking
    await worksThrough(world, taking, 'm1')
    await rows.write(world, owner, { once: world.id(), text: 'Hemligt ord: blåbärssoppa' })
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
      rows.answerScale(world, owner, { ...ask, once: world.id(), occasion: 'm3' }),
    ).rejects.toEqual(refused('changed-meanwhile'))
    await expect(
      rows.answerScale(world, owner, { ...ask, once: world.id(), answers: [4, 1, 1, 1, 1, 1, 1] }),
    ).rejects.toEqual(refused('bad-input'))
    const page = await rows.participant(world, tilda, { participant })
    expect(page.scales.find(({ scale }) => scale === 'gad7')?.results).toHaveLength(1)
  })

  test('two answers at once for one occasion leave one, and a flag is raised once however often it is sent', async () => {
    const { owner, participant } = await takes(world)
    const answers = [0, 0, 0, 0, 0, 0, 0, 0, 3]
    const sends = await Promise.allSettled(
      [world.id(), world.id()].map((once) =>
        rows.answerScale(world, owner, { once, scale: 'phq9', occasion: 'pre', answers }),
      ),
    )
    expect(sends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { flags, reasons } = await rows.participant(world, tilda, { participant })
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

describe('who may see', () => {
  test('nobody but whoever answers for the youth, and every reading is noted', async () => {
    const { participant } = await takes(world)
    await expect(rows.participant(world, yusuf, { participant })).rejects.toEqual(
      refused('no-care-relation'),
    )
    await expect(rows.participant(world, moa, { participant })).rejects.toEqual(
      refused('not-found'),
    )
    const before = (await entriesOf(world, 'region-dalarna')).length
    await rows.participant(world, tilda, { participant })
    const entries = await entriesOf(world, 'region-dalarna')
    expect(entries).toHaveLength(before + 1)
    expect(entries.at(-1)).toMatchObject({ who: tilda.id, action: 'read', subject: participant })
    const { rows: seen } = await rows.worklist(world, yusuf, {})
    expect(seen).toMatchObject([{ participant, mine: false }])
    expect(seen[0]?.alias).toBeUndefined()
  })

  test('what cannot be noted cannot be read', async () => {
    const { participant } = await takes(world)
    const { records } = world
    world.records = {
      ...records,
      write: (change) =>
        'put' in change && change.put.pk.startsWith('LOG#')
          ? Promise.reject(new Error('no log'))
          : records.write(change),
    }
    await expect(rows.participant(world, tilda, { participant })).rejects.toThrow('no log')
  })

  test('nobody is owned by a person who is away: colleagues see it and cover', async () => {
    const { participant } = await takes(world)
    await rows.worklist(world, tilda, {})
    await rows.worklist(world, yusuf, {})
    await expect(rows.coverFor(world, yusuf, { participant })).rejects.toEqual(
      refused('no-care-relation'),
    )
    const now = world.now()
    await rows.goAway(world, tilda, { from: now, until: now + 7 * day })
    expect((await rows.worklist(world, yusuf, {})).rows).toMatchObject([
      { uncovered: true, reasons: [{}, { kind: 'uncovered' }].reverse() },
    ])
    await rows.coverFor(world, yusuf, { participant })
    const [row] = (await rows.worklist(world, yusuf, {})).rows
    expect(row).toMatchObject({
      uncovered: false,
      mine: true,
      alias: 'Charlie',
      cover: { id: yusuf.id },
    })
    await expect(rows.handOver(world, yusuf, { participant, to: tilda.id })).rejects.toEqual(
      refused('nobody-there'),
    )
    await rows.comeBack(world, tilda, {})
    await rows.handOver(world, tilda, { participant, to: yusuf.id })
    await expect(rows.participant(world, tilda, { participant })).rejects.toEqual(
      refused('no-care-relation'),
    )
  })

  test('a therapist whose shift is called sick is away, without saying it twice', async () => {
    await takes(world)
    await rows.worklist(world, tilda, {})
    const starts = world.now() - 3_600_000
    const { day: today } = localTime(starts)
    const shift: Shift = {
      shift: 's_sick',
      rev: 1,
      person: {
        staff: tilda.id,
        firstName: tilda.firstName,
        unit: tilda.unit,
        profession: tilda.profession,
        languages: tilda.languages,
      },
      starts,
      ends: starts + 4 * 3_600_000,
      channels: ['chat'],
      talks: 1,
      days: { [today]: { away: 'sick' } },
    }
    await world.clinic.write({ put: { ...keys.shift(shift.shift), ...shift } as unknown as Item })
    world.pass(6000)
    const { rows: evening, away } = await rows.worklist(world, yusuf, {})
    expect(away.map(({ staff }) => staff.id)).toEqual([tilda.id])
    expect(evening[0]?.uncovered).toBe(true)
  })

  test('a journal is kept only where the law has one and the patient is known', async () => {
    const note = { reason: 'Oro', assessment: 'Som förut', action: 'Fortsätter' }
    const { participant } = await takes(world)
    await expect(
      rows.addNote(world, tilda, { participant, once: world.id(), ...note }),
    ).rejects.toEqual(refused('no-journal-here'))
    const person = { name: 'Charlie Ek', personalNumber: '201001011234' }
    const known = await takes(world, tilda, { person })
    const { note: signed } = await rows.addNote(world, tilda, {
      participant: known.participant,
      once: world.id(),
      ...note,
    })
    await rows.addNote(world, tilda, {
      participant: known.participant,
      once: world.id(),
      ...note,
      assessment: 'Bättre',
      corrects: signed.note,
    })
    const page = await rows.participant(world, tilda, { participant: known.participant })
    expect(page.notes.map(({ assessment }) => assessment).sort()).toEqual(['Bättre', 'Som förut'])
    expect(page.person).toEqual(person)
  })
})

describe('the youth decides', () => {
  test('to pause, to leave without a reason, to come back, and finds everything as it was', async () => {
    const taking = await takes(world)
    const { owner, participant } = taking
    await rows.keepDraft(world, owner, {
      module: 'm1',
      field: 'situation',
      value: '"x"',
      version: 0,
    })
    await rows.pause(world, owner, { weeks: 2 })
    world.pass(13 * day)
    await sweepProgramme(world)
    expect((await rows.overview(world, owner, {})).state).toBe('paused')
    world.pass(2 * day)
    expect((await rows.overview(world, owner, {})).state).toBe('active')
    await rows.leave(world, owner, {})
    expect(await rows.overview(world, owner, {})).toMatchObject({ state: 'left', next: 'over' })
    const [row] = (await rows.worklist(world, tilda, {})).rows
    expect(row?.reasons.map(({ kind }) => kind)).toContain('left')
    await rows.resume(world, owner, {})
    expect((await rows.overview(world, owner, {})).state).toBe('active')
    expect((await rows.readModule(world, owner, { module: 'm1' })).drafts).toHaveLength(1)
    expect((await rows.participant(world, tilda, { participant })).state).toBe('active')
  })

  test('to erase everything: nothing is left but that somebody was erased', async () => {
    const taking = await takes(world)
    const { owner, session } = taking
    const { words } = await rows.newOwnCode(world, owner, {})
    await worksThrough(world, taking, 'm1')
    expect((await rows.erase(world, owner, { sure: true })).outcome).toBe('erased')
    const left = await world.records.list(recordKeys.ofSubject(owner))
    expect(left).toMatchObject([{ sk: 'KEY' }])
    expect(await world.records.list(programmeKeys.listedAll(owner.principal))).toEqual([])
    await expect(participantOf(world, session.token)).rejects.toEqual(refused('not-found'))
    await expect(
      rows.enterByCode(world, undefined, { proof: await work(world), words }),
    ).rejects.toEqual(refused('not-found'))
    await sweepProgramme(world)
  })

  test('and where the law keeps a journal, a person answers the wish', async () => {
    const person = { name: 'Charlie Ek', personalNumber: '201001011234' }
    const { owner } = await takes(world, tilda, { person })
    expect((await rows.erase(world, owner, { sure: true })).outcome).toBe('asked')
    const [row] = (await rows.worklist(world, tilda, {})).rows
    expect(row?.reasons.map(({ kind }) => kind)).toContain('erasure-asked')
  })
})

describe('the text', () => {
  test('somebody is treated with stays the same when the programme gets another version', async () => {
    const taking = await takes(world)
    const stored = await storedOf(taking)
    expect(stored.pin).toEqual({ programme: pack.id, version: pack.version, hash: pack.hash })
    expect(stored.order).toEqual(pack.modules.map(({ id }) => id))
    const older = { ...stored.pin, version: '0.9.0' }
    await world.records.write({
      patch: programmeKeys.treatment(taking.owner),
      when: [],
      set: { pin: older, order: ['m1', 'm2'] },
    })
    const { pin, modules } = await rows.overview(world, taking.owner, {})
    expect(pin).toEqual(older)
    expect(modules.map(({ module }) => module)).toEqual(['m1', 'm2'])
  })
})

describe('two of the staff at once', () => {
  test('one answers a homework, the other is told, and no words of the first are lost', async () => {
    const taking = await takes(world)
    const { participant } = taking
    await worksThrough(world, taking, 'm1')
    const give = (once: string, text: string) =>
      rows.giveFeedback(world, tilda, { participant, module: 'm1', once, text, release: true })
    const once = world.id()
    await give(once, 'Fint.')
    await give(once, 'Fint.')
    await expect(give(world.id(), 'Något annat.')).rejects.toEqual(refused('changed-meanwhile'))
    const { thread } = await rows.participant(world, tilda, { participant })
    expect(thread.filter(({ kind }) => kind === 'feedback').map(({ text }) => text)).toEqual([
      'Fint.',
    ])
  })

  test('every switch leaves its reason, and a module that is not there is not found', async () => {
    const { participant } = await takes(world)
    const why = 'needs-it-now' as const
    await rows.openModule(world, tilda, { participant, module: 'm6', why, words: 'Proven börjar.' })
    await rows.skipModule(world, tilda, { participant, module: 'm2', why: 'already-knows' })
    await rows.addExtra(world, tilda, {
      participant,
      module: 'm6',
      once: world.id(),
      text: 'Prova orosstunden två gånger.',
    })
    await expect(
      rows.openModule(world, tilda, { participant, module: 'm99', why }),
    ).rejects.toEqual(refused('not-found'))
    await expect(rows.openModule(world, tilda, { participant, module: 'm6', why })).rejects.toEqual(
      refused('changed-meanwhile'),
    )
    const { overrides, modules } = await rows.participant(world, tilda, { participant })
    expect(overrides.map(({ kind, module }) => `${kind} ${module}`).sort()).toEqual([
      'add m6',
      'open m6',
      'skip m2',
    ])
    expect(overrides.find(({ kind }) => kind === 'open')?.words).toBe('Proven börjar.')
    expect(modules.map(({ state }) => state).slice(0, 3)).toEqual(['open', 'skipped', 'closed'])
  })
})

describe('the admin', () => {
  test('sees counts and never a few, and exports them alike', async () => {
    for (let person = 0; person < 3; person++) {
      const taking = await takes(world)
      await answersAll(world, taking, { gad7: 14 })
    }
    const { total } = await rows.figures(world, adam, {})
    expect(total.starters).toBeUndefined()
    const { csv } = await rows.exportCsv(world, adam, {})
    expect(csv).toContain('"Har börjat";"färre än 5"')
    for (let person = 0; person < 3; person++) await takes(world)
    expect((await rows.figures(world, adam, {})).total.starters).toBe(6)
    const entries = await entriesOf(world, 'region-dalarna')
    expect(entries.filter(({ action }) => action === 'export')).toHaveLength(1)
  })

  test('sees which texts there are, and stops offering one without ending anybody’s treatment', async () => {
    const { owner } = await takes(world)
    const [text] = (await rows.contents(world, adam, {})).contents
    expect(text).toMatchObject({ programme: pack.id, underWay: 1, offered: true, reviewedBy: null })
    await rows.offer(world, adam, { programme: pack.id, offered: false })
    await expect(rows.enrol(world, tilda, { ...enrolling, once: world.id() })).rejects.toEqual(
      refused('not-found'),
    )
    expect((await rows.overview(world, owner, {})).state).toBe('active')
  })
})

describe('a planned talk', () => {
  test('is entered by the youth ahead in the line, as one visit on whatever device', async () => {
    const { owner, participant } = await takes(world)
    const start = world.now() + 2 * day
    const plan = {
      participant,
      once: world.id(),
      kind: 'start',
      length: 30,
      channel: 'chat',
    } as const
    const planned = await rows.planTalk(world, tilda, { ...plan, start })
    const again = await rows.planTalk(world, tilda, { ...plan, start })
    expect(again).toEqual(planned)
    if (planned.outcome !== 'planned') throw new Error(planned.outcome)
    const { talk } = planned.talk
    expect((await rows.planTalk(world, tilda, { ...plan, once: world.id(), start })).outcome).toBe(
      'overlaps',
    )
    expect((await rows.enterTalk(world, owner, { talk })).outcome).toBe('too-early')
    world.pass(2 * day)
    const entered = await rows.enterTalk(world, owner, { talk })
    expect(entered).toMatchObject({ outcome: 'entered' })
    expect(await rows.enterTalk(world, owner, { talk })).toMatchObject({
      visit: entered.outcome === 'entered' ? entered.visit : '',
    })
    const other = await takes(world)
    await expect(rows.enterTalk(world, other.owner, { talk })).rejects.toEqual(refused('not-found'))
    await rows.callOffTalk(world, tilda, { participant, talk })
    expect((await rows.overview(world, owner, {})).talks[0]?.state).toBe('called-off')
  })
})
