/** A talk is sealed between two pages: nobody between them reads a word, and a lost key loses nobody. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { safetyText } from '../../web/text/desk-safety/sv.ts'
import { text as safetySv } from '../../web/text/safety/sv.ts'
import { deskText } from '../../web/text/desk/sv.ts'
import { laterStaffText } from '../../web/text/desk-later/sv.ts'
import { text as later } from '../../web/text/later/sv.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { close, comeOnDuty, holds, offerTo, signIn, takeNext } from '../support/counsellor.ts'
import { filesBelow, found, listenTo } from '../support/search.ts'
import { journey, type Actor } from '../support/stage.ts'
import { answerReady, endTalk, hears, joinLine, openMenu, say } from '../support/youth.ts'

const folder = mkdtempSync(join(tmpdir(), 'dorren-dump-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const words = {
  name: 'Qvittervax',
  youth: 'hemlighjortron',
  counsellor: 'svarsblåklocka',
  note: 'lappenkantarell',
  after: 'fortsättningsmossa',
}
const letter = { name: 'Zebrafinken', body: 'brevlingonris', answer: 'svarskråkbär' }
const press = (page: Actor['page'], name: string) =>
  page.getByRole('button', { name, exact: true }).click()
const kept = (page: Actor['page']) =>
  page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))
/** By name, what the desk's tab keeps of talks. */
const keptOfTalks = (page: Actor['page']) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(sessionStorage)
        .filter(([name]) => name.startsWith('dorren.talk.'))
        .map(([name, value]) => [name, JSON.parse(String(value)) as unknown]),
    ),
  )

journey(
  'what is said, the name, the note and a letter stand in no table, log or file, and what is said in no frame',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    const amir = (await enter('desktop')).page
    const youth = (await enter('phone')).page
    const lines = [elin, amir, youth].map(listenTo)
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    await comeOnDuty(amir, clinic.url, 'amir-borlange')
    await youth.goto(clinic.url)
    await joinLine(youth, { nickname: words.name, topics: ['somn'] })
    await takeNext(elin)
    await answerReady(youth)
    await holds(elin, words.name)
    await say(youth, sv.chat.write, words.youth)
    await hears(elin, words.youth)
    await say(elin, staffText.write.label(words.name), words.counsellor)
    await hears(youth, words.counsellor)

    await offerTo(elin, words.name, 'Amir, kurator, Borlänge kommun', words.note)
    await youth.getByText(words.note).waitFor()
    await youth.getByLabel(sv.visit.handover.history).check()
    await youth.getByRole('button', { name: sv.visit.handover.yes, exact: true }).click()
    await amir.getByRole('button', { name: deskText.offers.accept }).click()
    await amir.getByText(words.note).waitFor()
    await holds(amir, words.name)
    await hears(amir, words.youth)
    await hears(amir, words.counsellor)
    await youth.getByText(sv.chat.passedOn).waitFor()
    await say(youth, sv.chat.write, words.after)
    await hears(amir, words.after)

    const writer = (await enter('phone')).page
    await writer.goto(`${clinic.url}/#brev`)
    await writer.getByLabel(sv.join.urgent.choices.talk).check()
    await writer.getByRole('button', { name: later.letter.write }).click()
    await writer.getByLabel(later.letter.writeTitle).fill(letter.body)
    await writer.getByText(later.letter.more).click()
    await writer.getByLabel(sv.join.about.nickname).fill(letter.name)
    await writer.getByRole('button', { name: later.letter.send }).click()
    await writer.getByRole('heading', { name: later.letter.sentTitle }).waitFor()
    await elin.getByRole('button', { name: laterStaffText.views.inbox(1, 0) }).click()
    await elin.locator('.letter-row').click()
    await elin.getByRole('button', { name: laterStaffText.inbox.take }).click()
    await elin.locator('.letter-words').getByText(letter.body).waitFor()
    await elin.getByLabel(laterStaffText.inbox.answer, { exact: true }).fill(letter.answer)
    await elin.getByRole('button', { name: laterStaffText.inbox.send }).click()
    await elin.getByText(laterStaffText.inbox.sent).waitFor()

    const secrets = [...Object.values(words), ...Object.values(letter)]
    const stored = await filesBelow(folder)
    expect(found(stored, ['somn', 'Amir']), 'the search finds what is there').toHaveLength(2)
    expect(found(stored, secrets)).toEqual([])
    expect(found(clinic.printed(), secrets)).toEqual([])
    const frames = lines.map(({ heard }) => heard()).join('\n')
    expect(found(frames, ['"type":"message"', 'Amir']), 'frames were heard').toHaveLength(2)
    expect(found(frames, Object.values(words))).toEqual([])

    expect(await kept(youth)).toContain('seed')
    await endTalk(youth)
    expect(await kept(youth)).not.toMatch(/seed|carried|name/)
    await amir.getByText(staffText.talks.over).first().waitFor()
    const ofTalk = Object.values(await keptOfTalks(amir))
    expect(ofTalk, 'the key is gone, and the name stands until the form is filed').toEqual([
      { epoch: expect.any(Number), keys: [], name: words.name },
    ])
    await close(amir, words.name)
    expect(await keptOfTalks(amir)).toEqual({})
  },
  () => ({ DATA_DIR: folder }),
)

journey(
  'on another device the old words cannot be read, which is told, and the talk goes on; a second window of the counsellor reads all; each new page is asked about first',
  async ({ clinic, enter }) => {
    const elin = (await enter('desktop')).page
    await comeOnDuty(elin, clinic.url, 'elin-mora')
    const first = (await enter('phone')).page
    await first.goto(clinic.url)
    await joinLine(first, { nickname: 'Björk' })
    await takeNext(elin)
    await answerReady(first)
    await say(first, sv.chat.write, 'Skrivet på min telefon')
    await hears(elin, 'Skrivet på min telefon')
    await say(elin, staffText.write.label('Björk'), 'Jag läser')
    await hears(first, 'Jag läser')
    const key = await first.evaluate(() => sessionStorage.getItem('visit'))
    const { visit, secret } = JSON.parse(key ?? '{}') as { visit: string; secret: string }
    const second = (await enter('phone')).page
    await second.goto(`${clinic.url}/#fortsatt=${visit}.${secret}`)
    await second.getByText(sv.chat.unreadable).waitFor()
    expect(await second.getByText('Skrivet på min telefon').count()).toBe(0)
    expect(await second.getByText(sv.chat.unreadable).count(), 'told once, not for each').toBe(1)
    await say(second, sv.chat.write, 'Nu är jag här')
    await elin.getByText(safetyText.newPages.youth).waitFor()
    expect(await elin.getByText('Nu är jag här').count(), 'not before somebody has said yes').toBe(
      0,
    )
    await press(elin, safetyText.newPages.isYouth)
    await hears(elin, 'Nu är jag här')
    await say(elin, staffText.write.label('Björk'), 'Bra att du kom hit')
    await hears(second, 'Bra att du kom hit')

    const window2 = (await enter('desktop')).page
    await signIn(window2, `${clinic.url}/personal/`, 'elin-mora')
    await elin.getByText(safetyText.newPages.mine(1, 0)).waitFor()
    expect(await window2.getByText('Nu är jag här').count(), 'nobody has vouched for it').toBe(0)
    await press(elin, safetyText.newPages.isMine)
    await hears(window2, 'Nu är jag här')
    await hears(window2, 'Bra att du kom hit')
    await press(window2, safetyText.newPages.isMine)
    await openMenu(second)
    await second.getByText(sv.join.seeTitle, { exact: true }).click()
    await press(second, safetySv.compare.title)
    await second.getByText(safetySv.compare.row('Elin', 2, 2)).waitFor()
    const compared = await second.locator('.compare-rows strong').textContent()
    for (const desk of [elin, window2]) {
      await desk.locator('summary', { hasText: safetyText.compare.title }).click()
      await desk
        .locator('.compare strong')
        .getByText(compared ?? '-', { exact: true })
        .waitFor()
      await desk.getByText(safetyText.compare.pages(2, 2)).waitFor()
    }
    await openMenu(second)
    await second.getByText(sv.join.seeTitle, { exact: true }).click()

    // The second window has heard of both devices: what it writes is read where the youth is now.
    // The name was told by the first device to the first window, and is in no other place.
    const unnamed = staffText.write.label(staffText.talks.anonymous)
    await say(window2, unnamed, 'Från mitt andra fönster')
    await hears(second, 'Från mitt andra fönster')
    await elin.evaluate(() => dispatchEvent(new Event('focus')))
    await hears(elin, 'Från mitt andra fönster')
    const beyondTheTab = await second.evaluate(async () => ({
      local: JSON.stringify(Object.entries(localStorage)),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }))
    expect(beyondTheTab).toEqual({ local: '[]', databases: 0, caches: 0, cookies: '' })
    const seedOf = () => second.evaluate(() => sessionStorage.getItem('seed'))
    const seed = await seedOf()
    await second.reload()
    expect(await seedOf(), 'a refreshed page keeps its key').toBe(seed)
    await hears(second, 'Nu är jag här')
    await hears(second, 'Från mitt andra fönster')
    await say(window2, unnamed, 'Efter att sidan laddats om')
    await hears(second, 'Efter att sidan laddats om')
    await say(second, sv.chat.write, 'Jag ser dig')
    await hears(window2, 'Jag ser dig')
    await hears(elin, 'Jag ser dig')
    await window2.reload()
    await hears(window2, 'Efter att sidan laddats om')
    await say(second, sv.chat.write, 'Och nu')
    await hears(window2, 'Och nu')
    await say(window2, unnamed, 'Jag laddade om')
    await hears(second, 'Jag laddade om')
    expect(await first.getByText('Jag laddade om').count(), 'on the device left behind').toBe(0)
  },
)
