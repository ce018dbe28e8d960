/** What is asked at the end of an unkind evening, of the pages as people see them. */
import { hearsThem } from '../../support/call.ts'
import { before, type Counsellor, type Evening, type Place } from './evening.ts'
import { everybodyLooks } from './people.ts'
import { claimsAreIn, writeIn } from './tab.ts'
import type { Person, Stands } from '../record.ts'

/**
 * A page says within ten seconds what is true; the rest is for a machine on which three browsers and
 * other tests play at once. The ten seconds themselves are held in virtual time.
 */
const within = 20_000
/** Longer than a hand-over that nobody answers, and what a page asks by itself. */
const settlesWithin = 75_000

const holds = async (what: () => Promise<boolean>, limit = within): Promise<boolean> => {
  const until = performance.now() + limit
  while (!(await what())) {
    if (performance.now() > until) return false
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return true
}

const holderOf = async ({ desks }: Evening): Promise<[Counsellor, Place][]> => {
  const found: [Counsellor, Place][] = []
  for (const [who, place] of desks)
    if ((await before(place))?.canWrite === true) found.push([who, place])
  return found
}

/** A hand-over that was accepted as the storm ended has gone through after this. */
const standsStill = 4_000

/** "elin-mora" is Elin to the youth. */
const isNamed = (who: Counsellor, title: string): boolean =>
  title.toLowerCase().startsWith(who.split('-')[0]!)

/** Both have a talk before them, the youth with whom it is, and one desk alone, which is the same a moment later. */
const isInTalk = async (evening: Evening): Promise<boolean> => {
  const holder = async () => {
    const found = await holderOf(evening)
    const { canWrite, title } = (await before(evening.youth)) ?? { canWrite: false, title: '' }
    const who = found.length === 1 ? found[0]![0] : undefined
    return canWrite && who !== undefined && isNamed(who, title) ? who : undefined
  }
  const first = await holder()
  if (first === undefined) return false
  await new Promise((resolve) => setTimeout(resolve, standsStill))
  return (await holder()) === first
}

const lastWords = async (evening: Evening, who: Counsellor, desk: Place): Promise<string[]> => {
  const { record, youth } = evening
  const said: readonly { by: Person; to: Person; on: Place; text: string }[] = [
    { by: 'youth', to: who, on: youth, text: 'the last of the youth' },
    { by: who, to: 'youth', on: desk, text: 'the last of the counsellor' },
  ]
  const found: string[] = []
  for (const { by, to, on, text } of said) {
    record.written.push({ by, text, epoch: 0 })
    const isSent = await writeIn(on.page, text)
    const comes = async () => {
      // Whoever is asked whether a new page may read says so now, too.
      await everybodyLooks(evening)
      return record.saw.get(to)?.has(text) === true
    }
    if (!isSent || !(await holds(comes))) found.push(`in the calm, "${text}" does not reach ${to}`)
  }
  return found
}

/** They speak, and each says so truly; or both are back in the chat. */
const soundIsTrue = async ({ seam, youth }: Evening, desk: Place): Promise<string[]> => {
  if (seam !== 'voice') return []
  const says = () => Promise.all([youth, desk].map(async (one) => (await before(one))?.sound))
  const isOneThing = async () => {
    const [a, b] = await says()
    return a === b && (a === undefined || a === 'up')
  }
  if (!(await holds(isOneThing))) return [`one says of the sound: ${(await says()).join(', ')}`]
  if ((await says())[0] === undefined) return []
  const found: string[] = []
  for (const { who, page } of [youth, desk])
    await hearsThem(page).catch(() =>
      found.push(`${who} is told that they hear, and no sound comes`),
    )
  return found
}

const theOtherGoes = async ({ youth }: Evening, desk: Place): Promise<string[]> => {
  const found: string[] = []
  const says = async (who: string, place: Place, isAway: boolean, when: string) => {
    const shows = () => before(place).then((shown) => shown?.isAway === isAway)
    if (!(await holds(shows)))
      found.push(`${when}, and ${who} says that the other is ${isAway ? 'there' : 'gone'}`)
  }
  await says('the desk', desk, false, 'the youth is there')
  await says("the youth's page", youth, false, 'the counsellor is there')
  await youth.leave()
  await says('the desk', desk, true, 'the youth has gone')
  await youth.open()
  await says('the desk', desk, false, 'the youth is back')
  await desk.leave()
  await says("the youth's page", youth, true, 'the counsellor has gone')
  await desk.open()
  await says("the youth's page", youth, false, 'the counsellor is back')
  return found
}

const whatBecameOfWords = async ({ record, youth, desks }: Evening): Promise<string[]> => {
  const windows = await Promise.all(
    [youth, ...desks.values()].map(async (place): Promise<Stands> => {
      const { lines = [], notices = [] } = (await before(place)) ?? {}
      for (const one of notices) record.notice(place.who, one)
      return {
        of: place.who,
        isOpen: true,
        lines: lines.filter(({ own }) => own) as Stands['lines'],
      }
    }),
  )
  return record
    .lost(windows)
    .map(({ text }) => `"${text}" was never seen, and its writer was not told`)
}

export const questions = async (evening: Evening): Promise<string[]> => {
  const { record } = evening
  const settles = async () => {
    await everybodyLooks(evening)
    return isInTalk(evening)
  }
  if (!(await holds(settles, settlesWithin))) {
    const stands = await Promise.all(
      [evening.youth, ...evening.desks.values()].map(async (place) => {
        const shown = await before(place)
        return `${place.who}: ${shown?.title} [${shown?.buttons.join(', ')}]`
      }),
    )
    return ['after the storm they are not in a talk', ...stands]
  }
  const [[who, desk]] = (await holderOf(evening)) as [[Counsellor, Place]]
  const found = await lastWords(evening, who, desk)
  found.push(...(await soundIsTrue(evening, desk)))
  for (const place of [evening.youth, desk]) {
    // The other side may see a line before its writer's page has its answer.
    const haveLeft = async () => {
      const shown = await before(place)
      return shown?.lines.some(({ own, state }) => own && /sending|waiting/.test(state)) !== true
    }
    if (!(await holds(haveLeft, settlesWithin)))
      found.push(`${place.who} has lines that never left`)
  }
  found.push(...(await theOtherGoes(evening, desk)), ...(await whatBecameOfWords(evening)))
  await claimsAreIn()
  return [...found, ...record.lies]
}
