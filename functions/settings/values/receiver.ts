/** Somebody whom something is sent on to, or talked with: a service of the code's, or one that the county has added. */
import { Refusal } from '../../../shared/contract/refusals.ts'
import { type AddedService, addedId } from '../../../shared/county/added.ts'
import { serviceById } from '../../../shared/county/directory.ts'
import { held, type Known } from './settings-list.ts'

/** What the county calls it; undefined for one that it has not added. */
export const addedName = async (world: Known, id: string): Promise<string | undefined> => {
  if (!addedId.test(id)) return undefined
  const [[, all] = []] = await held(world, 'added.services')
  return ((all ?? []) as AddedService[]).find((one) => one.id === id)?.name
}

/** The name goes along with what is added: it may be taken away while what was sent to it holds. Refuses a receiver nobody knows. */
export const receiverNamed = async (
  world: Known,
  receiver: string,
): Promise<{ receiverName?: string }> => {
  if (serviceById(receiver) !== undefined) return {}
  const receiverName = await addedName(world, receiver)
  if (receiverName === undefined) throw new Refusal('bad-input', ['receiver'])
  return { receiverName }
}
