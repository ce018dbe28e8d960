/** An answer in a programme that says acute danger is heard by people at once, whatever its youth presses next (R1, R3, R8). */
import { treatmentOf } from '../../programme/index.ts'
import type { Owner, RecordsWorld } from '../../records/index.ts'
import { noteDangerousAnswer } from '../../safety/index.ts'
import { tellSafety } from '../tell.ts'

/** Whoever is on call is called, every desk hears, and two people look at it. Safe to repeat: once for each answer. */
export const dangerAnswered = async (
  world: RecordsWorld,
  owner: Owner,
  answer: { id: string; at: number },
): Promise<void> => {
  const { unit } = (await treatmentOf(world, owner)).therapist
  if (await noteDangerousAnswer(world, { ...answer, unit })) await tellSafety(world)
}
