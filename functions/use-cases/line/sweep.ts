/**
 * What time alone does: every rule that must hold though nobody presses anything. Every step is a
 * conditional change, so a doubled, late or interrupted sweep does no harm.
 */
import { noteLateLetters } from '../../later/index.ts'
import type { World } from '../../ports/world.ts'
import { askDesk, askYouth, isQuiet } from './ask-pages.ts'
import { backToLine } from './back-to-line.ts'
import { lineNow } from './line-now.ts'
import { putAside } from './ready-check.ts'
import { watchAlarms } from '../safety/alarm.ts'
import { watchProcedures } from '../safety/procedure.ts'
import { close, countVisit, lose } from '../talk/end-visit.ts'
import { passOn } from '../talk/hand-over.ts'
import { tellBoth, tellLine, tellYouth } from '../tell.ts'
import {
  allDesks,
  type DeskItem,
  goneUncounted,
  isGone,
  seatedNow,
  type Visit,
  visitById,
} from '../../visit/index.ts'
import { times } from '../../../shared/rules/line/times.ts'
import { isCounsellorGone } from '../../../shared/rules/line/who-is-here.ts'
import { isOver } from '../../../shared/rules/line/visit-states.ts'

/** The page has its own clock for the ready check; ours waits a little longer. */
const afterReadyCheck = 3000

const talkOf = async (world: World, desk: DeskItem, visit: Visit): Promise<void> => {
  const now = world.now()
  const counsellorGone = isCounsellorGone(desk, now)
  if (isOver(visit.state)) {
    // Only a talk that was ended has a form to wait for.
    if (counsellorGone || visit.state !== 'ended') await close(world, visit, {})
  } else if (visit.state === 'called' && now > (visit.readyBy ?? 0) + afterReadyCheck) {
    await putAside(world, visit).catch(() => undefined)
  } else if (visit.state === 'offered' && now > (visit.handover?.until ?? 0)) {
    await passOn(world, visit)
  } else if (counsellorGone) {
    if (await backToLine(world, visit, 'release', 'counsellor-lost')) world.log('counsellor-lost')
  } else if (visit.goneAt !== undefined && now - visit.goneAt > times.grace) {
    await lose(world, visit, (one) => one.goneAt !== undefined)
  } else {
    await tellYouth(world, visit, { type: isQuiet(world, visit) ? 'still-there' : 'pong' })
    const after = visit.connection === undefined ? visit : await visitById(world, visit.visit, true)
    if (after !== undefined && after.goneAt !== visit.goneAt) await tellBoth(world, after)
  }
}

/** Whoever left the line while its row of statistics could not be written. */
const countTheGone = async (world: World): Promise<void> => {
  for (const gone of await goneUncounted(world)) {
    const visit = await visitById(world, gone.visit, true)
    if (visit !== undefined && isOver(visit.state)) await countVisit(world, visit)
  }
}

/** One round over the county: desks and their talks, the line, those put aside and those just gone. */
export const sweep = async (world: World): Promise<void> => {
  const desks = await allDesks(world)
  for (const desk of desks) {
    await askDesk(world, desk)
    for (const { visit } of await seatedNow(world, desk)) await talkOf(world, desk, visit)
  }
  const { head, aside, at } = await lineNow(world)
  await Promise.all([...head, ...aside].map((visit) => askYouth(world, visit)))
  const outOfTime = [
    ...head.filter((visit) => isGone(visit, at)),
    ...aside.filter((visit) => at - (visit.asideAt ?? at) > times.grace),
  ]
  for (const { visit } of outOfTime) {
    const known = await visitById(world, visit, true)
    if (known === undefined) continue
    await lose(world, known, (now) =>
      now.state === 'aside'
        ? at - (now.asideAt ?? at) > times.grace
        : isGone({ ...now, order: '' }, at),
    )
  }
  await watchAlarms(world, { head, aside })
  await watchProcedures(world, desks)
  await countTheGone(world)
  await noteLateLetters(world)
  await tellLine(world)
}
