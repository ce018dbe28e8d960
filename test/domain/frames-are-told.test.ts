/**
 * Every kind of frame has somebody who sends it and somebody who hears it, and every reason in one is given somewhere: a
 * sentence that nothing brings is no promise. Read from the source; that it comes at the right moment is in other tests.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DownFrame, UpFrame } from '../../shared/contract/live.ts'
import { closedIn, fieldsOf } from '../support/frame-fields.ts'

const root = join(import.meta.dirname, '../..')
const sources = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('local'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n')
/** A rule that both ask is neither's own; what the server tells of a visit is in a table of them. */
const rules = sources('shared/rules')
const server = sources('functions')
const pages = sources('web')

/** `welcome`, `say`. */
const typesOf = (union: typeof DownFrame | typeof UpFrame): string[] =>
  union.def.options.map((one) => String(one.shape.type.def.values[0]))
const sends = (type: string) => new RegExp(`type: '${type}'`)
const hears = (type: string) =>
  new RegExp(`(case|type [!=]==) '${type}'|pushedOrFocused\\([^)]*'${type}'`)

it.each(typesOf(DownFrame))('%s comes from the server and is heard by a page', (type) => {
  expect(server).toMatch(sends(type))
  // A pong is heard by being a frame.
  if (type !== 'pong') expect(pages).toMatch(hears(type))
})

it.each(typesOf(UpFrame))('%s comes from a page and is heard by the server', (type) => {
  expect(pages).toMatch(sends(type))
  expect(server).toMatch(hears(type))
})

type SentAndHeard = readonly [sent: RegExp, heard: RegExp]
type Rows = Readonly<Record<string, SentAndHeard>>
/** One expression says both, and one question asks which. */
const yesOrNo = (field: string, ...[sent, heard]: SentAndHeard): Rows => ({
  [`${field} true`]: [sent, heard],
  [`${field} false`]: [sent, heard],
})
const each = (field: string, rows: Rows): Rows =>
  Object.fromEntries(Object.entries(rows).map(([value, row]) => [`${field} ${value}`, row]))
const leaves = (why: string): SentAndHeard => [
  new RegExp(`leaveDesk\\([^)]*'${why}'\\)`),
  new RegExp(`^ +'?${why}'?: '`, 'm'),
]
const returnedWords = (why: string) => new RegExp(`^ +'?${why}'?:`, 'm')
/** Who asks for more is `side`, and each page knows which it is. */
const askedBy = (frame: string): Rows =>
  each(`${frame}.visit.mediumAsk.by`, {
    youth: [/mediumAsk: \{ to, by \}/, /side="youth"|side: 'youth'/],
    counsellor: [/mediumAsk: \{ to, by \}/, /side="counsellor"|side: 'counsellor'/],
  })
const guestSeat = (frame: string): Rows => ({
  ...yesOrNo(`${frame}.visit.guest.isIn`, /isIn: guest\.secret !== undefined/, /guest\.isIn/),
  ...yesOrNo(
    `${frame}.visit.guest.askedToClose`,
    /askedToClose: guest\.askedToClose === true/,
    /guest\.askedToClose/,
  ),
})
const fromEach = (frame: string): Rows =>
  each(`${frame}.message.from`, {
    youth: [/from: side/, /from [!=]== 'youth'/],
    counsellor: [/from: side/, /from === 'counsellor'/],
    colleague: [/side: 'colleague' as const/, /line\.by \?\? other/],
  })

/** By whom each is sent, and where the other side acts by it. */
const fromServer: Rows = {
  ...each('visit.visit.state', {
    waiting: [/state: 'waiting',/, /case 'waiting':/],
    called: [/state: 'called', \.\.\.talk/, /case 'called':/],
    aside: [/state: 'aside', \.\.\.common/, /case 'aside':/],
    talking: [/state: 'talking', \.\.\.talk/, /case 'talking':/],
    asking: [/state: 'asking',/, /state === 'asking'/],
    offered: [/state: 'offered', \.\.\.talk/, /state === 'offered'/],
    ended: [/case 'ended':/, /state === 'ended'/],
    left: [/case 'left':/, /text\.titles\[now\.state\]/],
    lost: [/case 'lost':/, /text\.titles\[now\.state\]/],
  }),
  ...yesOrNo('visit.visit.connected', /connected: visit\.connection/, /told\.connected/),
  'visit.visit.more true': [/more: around\.more/, /more=\{now\.more\}/],
  ...each('visit.visit.returned', {
    'counsellor-lost': [/'release', 'counsellor-lost'/, returnedWords('counsellor-lost')],
    handover: [/'pass', 'handover'/, returnedWords('handover')],
    'put-back': [/'release', 'put-back'/, returnedWords('put-back')],
    stayed: [/atHead\(now, 'stayed'\)/, returnedWords('stayed')],
  }),
  ...each('visit.visit.second.state', {
    asked: [/found, 'ask', \{/, /state === 'asked'/],
    reading: [/yes \? 'allow'/, /state === 'reading'/],
    refused: [/'end' : 'refuse'/, /reader === 'refused'/],
  }),
  ...askedBy('visit'),
  ...guestSeat('visit'),
  ...yesOrNo('visit.visit.paused', /paused: desk\?\.voice/, /now\.paused/),
  ...yesOrNo('visit.visit.crossesBorder', /crossesBorder: mayCross/, /now\.crossesBorder/),
  ...yesOrNo('visit.visit.erased', /erased: visit\.erased/, /now\.erased/),
  ...yesOrNo('visit.visit.surveyed', /surveyed: visit\.surveyed/, /now\.surveyed/),
  'visit.visit.wait.more true': [/more: true/, /wait\.more/],
  'place.wait.more true': [/more: true/, /wait\.more/],
  ...fromEach('message'),
  ...fromEach('said'),
  'sign.asks true': [/type: 'sign', visit: pass\.visit, asks, seq, shut/, /frame\.asks === true/],
  ...each('signal.from', {
    youth: [/from: side/, /frame\.from === to/],
    counsellor: [/from: side/, /frame\.from === to/],
    guest: [/from: side/, /frame\.from === 'guest'/],
  }),
  'pass.there true': [/there: true/, /if \(frame\.there\) sayRead/],
  'pass.there false': [/there: false/, /frame\.there \? undefined : frame\.at/],
  ...yesOrNo('line.line.entries.returned', /returned: visit\.returned/, /entry\.returned/),
  ...yesOrNo('line.line.entries.aside', /showWaiting\([^)]*(true|false)/, /entry\.aside/),
  ...each('line.line.entries.page', {
    here: [/page: presenceOf/, /entry\.page === 'here'/],
    asleep: [/page: presenceOf/, /text\.page\[entry\.page\]/],
    gone: [/page: presenceOf/, /text\.page\[entry\.page\]/],
  }),
  'line.line.more true': [/moreThan\(/, /state\.line\.more/],
  ...each('line.line.alarms.state', {
    raised: [/state: 'raised'/, /state === 'raised'/],
    escalated: [/'escalate', \{ round: 1 \}/, /state === 'escalated'/],
    taken: [/known, 'take', \{/, /alarm\.state === 'taken'/],
  }),
  ...yesOrNo('line.line.alarms.placeTold', /placeTold: alarm\.place/, /alarm\.placeTold/),
  ...each('desk-visit.visit.state', {
    called: [/visit\.state as DeskVisit/, /visit\.state === 'called'/],
    talking: [/visit\.state as DeskVisit/, /visit\.state === 'talking'/],
    asking: [/visit\.state as DeskVisit/, /visit\.state === 'asking'/],
    offered: [/visit\.state as DeskVisit/, /visit\.state === 'offered'/],
    over: [/isOver\(visit\.state\) \? 'over'/, /visit\.state === 'over'/],
  }),
  'desk-visit.visit.youthAsleep true': [
    /youthAsleep: presenceOf\(visit, world\.now\(\)\) === 'asleep'/,
    /youthAsleep === true/,
  ],
  ...askedBy('desk-visit'),
  ...guestSeat('desk-visit'),
  'desk-gone.why put-aside': leaves('put-aside'),
  'desk-gone.why back-in-line': leaves('back-in-line'),
  'desk-gone.why handed-over': leaves('handed-over'),
  'desk-gone.why left': leaves('left'),
  'desk-gone.why lost': leaves('lost'),
  ...each('called-in.calledIn.answer', {
    coming: [/answer: answerOf\(surge, staff\)/, /text\.answered\[call\.answer\]/],
    cannot: [/answer: answerOf\(surge, staff\)/, /text\.answered\[call\.answer\]/],
  }),
}
const fromPages: Rows = {
  'here.deaf true': [/deaf: true as const/, /deaf === true/],
  'sign.asks true': [/sign\(true\)/, /const \{ asks, seq, shut \} = frame/],
  'signal.to guest': [/to: 'guest' as const/, /frame\.to === 'guest'/],
  'guest-signal.to youth': [/'third' \? 'youth' : 'counsellor'/, /to === 'youth'/],
  'guest-signal.to counsellor': [/'third' \? 'youth' : 'counsellor'/, /to === 'counsellor'/],
}

it('every value that a frame may hold is sent by somebody, and somebody acts by it', () => {
  expect(Object.keys(fromServer).sort()).toEqual(closedIn(DownFrame).sort())
  expect(Object.keys(fromPages).sort()).toEqual(closedIn(UpFrame).sort())
  const without = (rows: Rows, from: string, to: string): string[] =>
    Object.entries(rows).flatMap(([value, [sent, heard]]) => [
      ...(sent.test(from) ? [] : [`${value}: nobody sends it by ${sent}`]),
      ...(heard.test(to) ? [] : [`${value}: nobody hears it by ${heard}`]),
    ])
  expect(without(fromServer, server, `${rules}${pages}`)).toEqual([])
  expect(without(fromPages, pages, server)).toEqual([])
})

/** By rules alone, which the desk asks whether a talk may be ended, and where it sits. */
const byRule = ['levelWhy', 'seatNow']

it.each([
  ['from the server', DownFrame, `${server}${rules}`, pages],
  ['from a page', UpFrame, pages, server],
] as const)('nothing in a frame %s is put there or asked for by nobody', (_, union, from, to) => {
  const names = [...new Set(fieldsOf(union).map(([path]) => path.split('.').at(-1)!))]
  const isPut = (name: string) => new RegExp(`\\b${name}(:|,| }|$)`, 'm').test(from)
  const isAsked = (name: string) =>
    byRule.includes(name) || new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\b *[,}:=]`).test(to)
  expect(names.filter((name) => !isPut(name) || !isAsked(name))).toEqual([])
})
