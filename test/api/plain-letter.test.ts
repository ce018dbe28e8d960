/** A letter from a browser without scripts: one letter however often it is sent, nothing lost, and nobody's page elsewhere sends one. */
import { Hono } from 'hono/tiny'
import { expect, it } from 'vitest'
import { laterApp } from '../../functions/api/later/later-app.ts'
import { plainLetter } from '../../functions/api/later/plain-letter.ts'
import { fromOwnPages } from '../../functions/http/own-pages.ts'
import { codeOfTicket, inbox, lettersOfCode, openCode } from '../../functions/later/index.ts'
import { work } from '../support/coded.ts'
import { elin } from '../support/county.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const site = 'https://dorren.example'
const troubles = ['empty', 'too-long', 'urgency', 'new-words', 'failed']
const steps = {
  write: `WRITE words=[{{words}}] token=[{{token}}] ${troubles.map((one) => `<p ${one} {{${one}}}>`).join('')} over=[{{over}}] talk=[{{is-talk}}] law=[{{law}}] text=[{{text}}]`,
  sent: 'SENT words=[{{words}}] by=[{{by}}]',
  stopped: 'STOPPED',
}

const clinic = (world: TestWorld) => {
  const app = new Hono()
  app.use(fromOwnPages(world, [site]))
  // As in its function: among rows that take no form, and less of a body.
  const rows = laterApp(world, () => Promise.reject(new Error('no staff writes here')))
  app.route(
    '/',
    rows.route(
      '/',
      plainLetter(world, () => Promise.resolve({ sv: steps })),
    ),
  )
  const send = async (
    fields: Record<string, string>,
    headers: Record<string, string> = { origin: site },
  ) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ lang: 'sv', ...fields })) body.set(name, value)
    const answer = await app.request(`${site}/api/later/plain-letter`, {
      method: 'POST',
      headers,
      body,
    })
    const html = await answer.text()
    const part = (name: string) => new RegExp(`${name}=\\[([^\\]]*)\\]`).exec(html)?.[1] ?? ''
    const shown = troubles.filter((one) => html.includes(`<p ${one} >`))
    return { status: answer.status, html, part, shown }
  }
  return { send }
}

const letters = async (world: TestWorld) => inbox(world, elin)

it('is begun with five words and sent under them, and sent again is the same letter', async () => {
  const world = testWorld()
  const { send } = clinic(world)
  const begun = await send({})
  expect(begun.part('words').split(' ')).toHaveLength(5)
  expect(begun.shown).toEqual([])
  const letter = {
    token: begun.part('token'),
    text: 'Hej\r\nhej',
    urgency: 'not-live',
    law: 'both',
  }
  const sent = await send(letter)
  expect(sent.html).toMatch(/^SENT/)
  expect(sent.part('words')).toBe(begun.part('words'))
  expect(sent.part('by')).toMatch(/\d\d:\d\d$/)
  expect((await send(letter)).html).toBe(sent.html)
  expect((await letters(world)).map(({ level, maySwitchLaw }) => [level, maySwitchLaw])).toEqual([
    [2, true],
  ])
  const { ticket } = await openCode(world, { proof: await work(world), words: begun.part('words') })
  const mine = await lettersOfCode(world, await codeOfTicket(world, ticket))
  expect(mine).toHaveLength(1)
})

it('keeps what was written when something is missing, and shows it as text', async () => {
  const world = testWorld()
  const { send } = clinic(world)
  const token = (await send({})).part('token')
  const unsure = await send({ token, text: '<script>"{{token}}"' })
  expect(unsure.shown).toEqual(['urgency'])
  expect(unsure.part('text')).toBe('&lt;script&gt;&quot;{{token}}&quot;')
  const silent = await send({ token, text: ' ', urgency: 'talk' })
  expect([silent.shown, silent.part('talk'), silent.part('law')]).toEqual([
    ['empty'],
    'checked',
    '',
  ])
  expect(await letters(world)).toEqual([])
})

it.each([
  ['a little more than fits', 'å'.repeat(4_900), '400'],
  ['a whole diary', `${'Kära dagbok. '.repeat(20_000)}Slut.`, '255\u00a0505'],
  // Of characters of three bytes 3 250 are 9 750, as many as a letter is sealed with.
  ['an alphabet that weighs more', 'ሰ'.repeat(4_000), '750'],
  ['pictures, each of which is one to whoever reads', '🙂'.repeat(2_438), '1'],
])(
  'keeps all of %s that was pasted, and says how much of it is too much',
  async (_, text, over) => {
    const world = testWorld()
    const { send } = clinic(world)
    const token = (await send({})).part('token')
    const long = await send({ token, text, urgency: 'talk' })
    expect([long.status, long.shown, long.part('over')]).toEqual([200, ['too-long'], over])
    expect(long.part('text')).toBe(text)
    expect(await letters(world)).toEqual([])
    const rest = [...text].slice(0, -Number(over.replace(/\D/g, ''))).join('')
    expect((await send({ token, text: rest, urgency: 'talk' })).html).toMatch(/^SENT/)
  },
)

it('answers with a page what nobody has written by hand', async () => {
  const { send } = clinic(testWorld())
  const token = (await send({})).part('token')
  const heavy = await send({ token, text: 'a'.repeat(2_000_000), urgency: 'talk' })
  expect([heavy.status, heavy.html]).toEqual([413, 'STOPPED'])
})

it('that took longer than its words are kept goes under new words, and keeps its text', async () => {
  const world = testWorld()
  const { send } = clinic(world)
  const begun = await send({})
  world.pass(2 * 3_600_000)
  const late = await send({ token: begun.part('token'), text: 'Hej', urgency: 'talk' })
  expect([late.shown, late.part('text'), late.part('talk')]).toEqual([
    ['new-words'],
    'Hej',
    'checked',
  ])
  expect(late.part('words')).not.toBe(begun.part('words'))
  expect((await send({ token: late.part('token'), text: 'Hej', urgency: 'talk' })).html).toMatch(
    /^SENT/,
  )
})

it('is begun twenty times at once in the county and then every third minute, whoever asks', async () => {
  const world = testWorld()
  const { send } = clinic(world)
  for (let at = 0; at < 20; at++) expect((await send({})).status).toBe(200)
  const full = await send({})
  expect([full.status, full.html]).toEqual([429, 'STOPPED'])
  world.pass(180_000)
  expect([(await send({})).status, (await send({})).status]).toEqual([200, 429])
})

it('is not begun by a page elsewhere, nor where the browser does not say which page it was', async () => {
  const { send } = clinic(testWorld())
  expect((await send({}, { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await send({}, { origin: 'null' })).status).toBe(403)
  expect((await send({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect(await send({}, {})).toMatchObject({ status: 403, html: 'STOPPED' })
})

it('opens nothing but that letter: no token of another kind, none that was changed', async () => {
  const world = testWorld()
  const { send } = clinic(world)
  const begun = await send({})
  const forged = await send({ token: `${begun.part('token')}x`, text: 'Hej', urgency: 'talk' })
  expect(forged.shown).toEqual(['new-words'])
  await expect(codeOfTicket(world, begun.part('token'))).rejects.toMatchObject({
    code: 'not-found',
  })
})
