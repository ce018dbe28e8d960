/** What there is to do in the waiting room, none of it needed: something calm, the own plan, and another device. */
import { Calm } from '../../ui/calm/calm.tsx'
import { TurnNotice } from '../notice/lazy-notice.ts'
import { OtherDevice } from '../waiting/other-device.tsx'
import { ToShelf } from '../shelf/to-shelf.tsx'
import { visit } from '../visit/visit-store.ts'
import { TryDevices } from '../waiting/try-devices.tsx'
import { PlanButton } from './plan-page.tsx'
import { safetyWords } from './safety-words.ts'

export const WhileWaiting = () => {
  const text = safetyWords()?.calm
  const now = visit.value
  const isToBeHeard = now?.state === 'waiting' && now.channel !== 'chat'
  return (
    <>
      <TurnNotice />
      {isToBeHeard && <TryDevices />}
      {text !== undefined && <Calm text={text} />}
      <PlanButton />
      <ToShelf />
      <OtherDevice />
    </>
  )
}
