/** What is asked at the end of an unkind evening, of the pages as people see them and of the county as it is. */
import { isHeld } from '../../shared/rules/line/visit-states.ts'
import type { Tab } from './browser-tab.ts'
import { standsNow, type Counsellor, type DeskPage, type Evening } from './evening.ts'

const tenSeconds = 10_000

/** The talk as the first window of a counsellor shows it. */
const shownTalk = ({ desks, visit }: Evening, who: Counsellor) =>
  desks
    .get(who)?.[0]
    .page()
    ?.shown()
    .visits.find((one) => one.visit === visit)

const stored = async ({ county, visit }: Evening) =>
  visit === undefined ? undefined : county.visit(visit)

/** Is everyone in the line, in a talk, or told why not? */
const whereIsEverybody = async (evening: Evening): Promise<string[]> => {
  const visit = await stored(evening)
  if (visit === undefined) return ['the youth never came into the line']
  const found: string[] = []
  const shown = evening.youth.page()?.shown().now?.state
  if (shown !== visit.state) found.push(`the youth's page says ${shown}, and it is ${visit.state}`)
  if (visit.state !== 'talking') found.push(`after the storm the youth is ${visit.state}`)
  for (const [who, tabs] of evening.desks)
    for (const tab of tabs.filter((one) => one.isOpen())) {
      const has = tab
        .page()
        ?.shown()
        .visits.find((one) => one.visit === visit.visit)
      const should = isHeld(visit.state) && visit.holder?.id === who
      if (should && has?.epoch !== visit.epoch)
        found.push(`${who} holds the talk, and the desk does not show it as it is`)
      if (!should && has !== undefined && has.state !== 'over')
        found.push(`${who} shows a talk that is not there`)
    }
  return found
}

/** Can both read, and does all that is written leave? */
const canTheyTalk = ({ youth, desks, visit, beside }: Evening, mayWait: boolean): string[] => {
  const found: string[] = []
  if ((youth.page()?.shown().unsent ?? 0) > 0) found.push('the youth has lines that never left')
  const talkIn = (tab: Tab<DeskPage>) =>
    tab
      .page()
      ?.shown()
      .visits.find((one) => one.visit === visit)
  for (const [who, tabs] of desks)
    for (const tab of tabs) {
      const talk = talkIn(tab)
      if (talk === undefined || talk.state === 'over') continue
      // A window that was opened when the other device had been put away: what that one wrote, or passed on, stands in the first.
      const isElsewhere = (mid: string) =>
        beside === 'second device' &&
        tabs.some(
          (other) =>
            talkIn(other)?.silent.includes(mid) === true ||
            talkIn(other)?.lines.some((l) => l.mid.startsWith(mid) && l.text !== undefined),
        )
      // Until the youth writes here, a window that has come since has no key, and says of its lines that they wait.
      const waiting = talk.lines.filter(({ state }) => state === 'waiting').length
      const isTold = mayWait && beside === 'second device' && waiting >= talk.unsent
      if (talk.unsent > 0 && !isTold) found.push(`${who} has lines that never left`)
      const isShut = ({ text, passedOn, mid }: (typeof talk.lines)[number]) =>
        text === undefined && passedOn !== true && !isElsewhere(mid)
      if (talk.lines.some(isShut)) found.push(`${who} cannot read what was written in this part`)
    }
  return found
}

/**
 * Both write once more, and each must have it before the eyes. The youth first: a device that has been put
 * away holds the key of the talk until this one writes.
 */
const lastWords = async (evening: Evening, holder: Counsellor, epoch: number) => {
  const { county, youth, desks, record, visit = '' } = evening
  const said = [
    { by: 'youth', to: holder, text: 'the last of the youth' },
    { by: holder, to: 'youth', text: 'the last of the counsellor' },
  ] as const
  for (const { by, text } of said) record.written.push({ by, text, epoch })
  youth.page()?.press.say(said[0].text)
  // The page gives others four seconds to vouch for a stranger, and then the youth thinks for six.
  if (evening.beside === 'second device') await county.time.pass(2 * tenSeconds)
  desks.get(holder)?.[0].page()?.press.say(visit, said[1].text)
  await county.time.pass(tenSeconds)
  return said
    .filter(({ to, text }) => record.saw.get(to)?.has(text) !== true)
    .map(({ to, text }) => `in the calm, "${text}" does not reach ${to}`)
}

/** Does each side's page say the truth about the other within ten seconds? */
const theOtherGoes = async (evening: Evening, holder: Counsellor): Promise<string[]> => {
  const { county, youth, desks } = evening
  const found: string[] = []
  const saysGone = () => shownTalk(evening, holder)?.gone
  const look = async (what: string) => {
    county.note(what)
    await county.time.pass(tenSeconds)
  }
  if (saysGone() !== false) found.push('the desk says that the youth is gone, who is there')
  if (youth.page()?.shown().there !== true)
    found.push("the youth's page says that the counsellor is gone, who is there")
  youth.close()
  await look('the youth closes the page, in the calm')
  if (saysGone() !== true)
    found.push('the desk does not say within ten seconds that the youth is gone')
  youth.open()
  await look('the youth comes back, in the calm')
  if (saysGone() !== false) found.push('the desk says that the youth is gone, who is back')
  evening.lost.add(holder)
  for (const tab of desks.get(holder) ?? []) tab.close()
  await look('the counsellor closes every window, in the calm')
  if (youth.page()?.shown().there !== false)
    found.push("the youth's page does not say within ten seconds that the counsellor is gone")
  evening.lost.delete(holder)
  await look('the counsellor comes back, in the calm')
  if (youth.page()?.shown().there !== true)
    found.push("the youth's page says that the counsellor is gone, who is back")
  return [...found, ...(await theOtherSleeps(evening, holder))]
}

/** Longer than it takes a page to say that the other does not answer. */
const halfAMinute = 31_000

/** A page that sleeps stands open: does the other say that it does not answer, and no more when it is awake? */
const theOtherSleeps = async (evening: Evening, holder: Counsellor): Promise<string[]> => {
  const { county, youth, desks } = evening
  const found: string[] = []
  const says = {
    'the desk': () => shownTalk(evening, holder)?.asleep,
    "the youth's page": () => youth.page()?.shown().asleep,
  }
  const check = (who: keyof typeof says, is: boolean, when: string): void => {
    if (says[who]() !== is)
      found.push(`${when}, and ${who} ${is ? 'does not say' : 'says'} that the other is silent`)
  }
  const tabs = desks.get(holder) ?? []
  check('the desk', false, 'the youth is there')
  check("the youth's page", false, 'the counsellor is there')
  county.note('the youth sleeps, in the calm')
  youth.freeze()
  await county.time.pass(halfAMinute)
  check('the desk', true, 'the youth sleeps')
  youth.show()
  await county.time.pass(tenSeconds)
  check('the desk', false, 'the youth is awake')
  county.note('the counsellor sleeps, in the calm')
  for (const tab of tabs) tab.freeze()
  await county.time.pass(halfAMinute)
  check("the youth's page", true, 'the counsellor sleeps')
  for (const tab of tabs) tab.show()
  await county.time.pass(tenSeconds)
  check("the youth's page", false, 'the counsellor is awake')
  return found
}

/** Did every word that was written arrive, or was its writer told? */
const whatBecameOfWords = (evening: Evening): string[] =>
  evening.record
    .lost(standsNow(evening))
    .map(({ text, epoch }) => `"${text}" (${epoch}) was never seen, and its writer was not told`)

/** Did the letter come once, and its answer with it? */
const whatBecameOfLetter = ({ letter, youth, desks }: Evening): string[] => {
  if (letter.text === '') return []
  const page = youth.page()
  const found: string[] = []
  if (page?.letter.written() !== '') found.push('in the calm, the letter is not sent')
  const all = [...desks.values()].flatMap(([first]) => first.page()?.shown().letters ?? [])
  const ids = new Set(all.map((one) => one.letter))
  if (ids.size !== 1) found.push(`the letter stands ${ids.size} times in the inbox`)
  if (letter.readBy.size === 0) found.push('nobody could read the letter')
  if (letter.answers.size !== 1) found.push(`the youth has ${letter.answers.size} answers`)
  return found
}

export const questions = async (evening: Evening): Promise<string[]> => {
  const found = [
    ...(await whereIsEverybody(evening)),
    ...canTheyTalk(evening, true),
    // Before anybody says another word: what is written next shows that something before it was missing.
    ...whatBecameOfWords(evening),
    ...whatBecameOfLetter(evening),
  ]
  const visit = await stored(evening)
  const holder = [...evening.desks.keys()].find((who) => who === visit?.holder?.id)
  if (visit?.state === 'talking' && holder !== undefined)
    found.push(
      ...(await lastWords(evening, holder, visit.epoch)),
      ...canTheyTalk(evening, false),
      ...(await theOtherGoes(evening, holder)),
    )
  return [...new Set([...found, ...whatBecameOfWords(evening), ...evening.record.lies])]
}
