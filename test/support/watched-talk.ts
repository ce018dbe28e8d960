/** Two people in a talk, with their media watched: what every journey of voice and picture begins with. */
import type { Page } from 'playwright-core'
import { watchMedia } from './call.ts'
import { comeOnDuty, holds, takeNext } from './counsellor.ts'
import type { OwnDevice } from './own-device.ts'
import type { Stage } from './stage.ts'
import { answerReady, standInLine } from './youth.ts'

export const watchedTalk = async (
  { clinic, enter }: Stage,
  device?: OwnDevice,
  deskDevice?: OwnDevice,
): Promise<{ desk: Page; phone: Page }> => {
  const { page: desk } = deskDevice ?? (await enter('desktop'))
  await watchMedia(desk)
  await comeOnDuty(desk, clinic.url, 'elin-mora')
  const { page: phone } = device ?? (await enter('phone'))
  await watchMedia(phone)
  await standInLine(phone, clinic.url, { nickname: 'Björk' })
  await takeNext(desk)
  await answerReady(phone)
  await holds(desk, 'Björk')
  return { desk, phone }
}
