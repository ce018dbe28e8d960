/**
 * What time alone does: every rule that must hold though nobody presses anything. Every step is a
 * conditional change, so a doubled, late or interrupted sweep does no harm.
 */
import { noteLateLetters, noticesOfTimes } from '../../later/index.ts'
import type { World } from '../../ports/world.ts'
import { askDesk, askYouth, isQuiet } from './ask-pages.ts'
import { backToLine } from './back-to-line.ts'
import { type LineNow, lineNow } from './line-now.ts'
import { isUnanswered, putAside } from './ready-check.ts'
import { callAbsent } from '../desk/absent.ts'
import { sideBySide } from '../../ports/side-by-side.ts'
import { watchAlarms } from '../safety/alarm.ts'
import { watchProcedures } from '../safety/procedure.ts'
import { close, countVisit, lose } from '../talk/end-visit.ts'
import { passOn } from '../talk/hand-over.ts'
import { noteGone, tellBoth, tellLine, tellYouth } from '../tell.ts'
import {
  allDesks,
  type DeskItem,
  goneUncounted,
  isGone,
  seatedNow,
  type Visit,
  visitById,
  type WaitingVisit,
} from '../../visit/index.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isCounsellorGone, presenceOf } from '../../../shared/rules/line/who-is-here.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'

const talkOf = async (world: World, desk: DeskItem, visit: Visit): Promise<void> => {
  const now = world.now()
  const counsellorGone = isCounsellorGone(desk, now)
  if (isOver(visit.state)) {
    // Only a talk that was ended has a form to wait for.
    if (counsellorGone || visit.state !== 'ended') await close(world, visit, {})
  } else if (isUnanswered(visit, now)) {
    await putAside(world, visit).catch(() => undefined)
  } else if (visit.state === 'offered' && now > (visit.handover?.until ?? 0)) {
    await passOn(world, visit)
  } else if (counsellorGone) {
    if (await backToLine(world, visit, 'release', 'counsellor-lost')) world.log('counsellor-lost')
  } else if (visit.goneAt !== undefined && now - visit.goneAt > times.grace) {
    await lose(world, visit, (one) => one.goneAt !== undefined)
  } else {
    // A page that only asks, and has long not asked, has been closed without a word.
    const isSilent = visit.connection === undefined && visit.goneAt === undefined
    if (isSilent && presenceOf(visit, now) === 'gone') await noteGone(world, visit)
    else await tellYouth(world, visit, { type: isQuiet(world, visit) ? 'still-there' : 'pong' })
    const after = await visitById(world, visit.visit, true)
    if (after !== undefined && after.goneAt !== visit.goneAt) await tellBoth(world, after)
  }
}

/** Whose time is out in the line, those in acute danger first. */
const outOfTime = ({ head, aside, at }: LineNow): WaitingVisit[] =>
  [
    ...head.filter((visit) => isGone(visit, at)),
    ...aside.filter((visit) => at - (visit.asideAt ?? at) > times.grace),
  ].sort((a, b) => a.level - b.level)

const loseOf = async (world: World, { visit }: WaitingVisit, at: number): Promise<void> => {
  const known = await visitById(world, visit, true)
  if (known === undefined) return
  await lose(world, known, (now) =>
    now.state === 'aside'
      ? at - (now.asideAt ?? at) > times.grace
      : isGone({ ...now, order: '' }, at),
  )
}

/** Whoever left the line while its row of statistics could not be written. */
const countOne = async (world: World, { visit }: WaitingVisit): Promise<void> => {
  const gone = await visitById(world, visit, true)
  if (gone !== undefined && isOver(gone.state)) await countVisit(world, gone)
}

/**
 * One round over the county: whoever is in danger first, then desks and their talks, the line, those put
 * aside and those just gone. What fails stops nothing else, and is told when all the rest is done.
 */
export const sweep = async (world: World): Promise<void> => {
  const failed: unknown[] = []
  const attempt = (work: Promise<unknown>) => work.catch((error: unknown) => failed.push(error))
  const [desks, before] = await Promise.all([allDesks(world), lineNow(world)])
  await Promise.all([attempt(watchAlarms(world, before)), attempt(watchProcedures(world, desks))])
  callAbsent(world, before)
  const walkTo = async (desk: DeskItem) => {
    await askDesk(world, desk)
    const seated = await seatedNow(world, desk)
    await sideBySide(seated, ({ visit }) => talkOf(world, desk, visit))
  }
  await attempt(sideBySide(desks, walkTo))
  // Whoever has come back from a desk stands in the line now, and may be in danger.
  const line = await lineNow(world)
  await attempt(sideBySide([...line.head, ...line.aside], (visit) => askYouth(world, visit)))
  await attempt(sideBySide(outOfTime(line), (gone) => loseOf(world, gone, line.at)))
  await attempt(watchAlarms(world, line))
  await attempt(sideBySide(await goneUncounted(world), (gone) => countOne(world, gone)))
  await attempt(noteLateLetters(world))
  await attempt(tellLine(world))
  // Last: a push service that does not answer is in the way of nothing else.
  await attempt(noticesOfTimes(world))
  if (failed.length > 0) throw failed[0]
}
