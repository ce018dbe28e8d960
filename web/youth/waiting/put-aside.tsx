/** The youth did not answer: put aside, not away, and one tap from being first. */
import type { YouthVisit } from '../../../shared/contract/visit/youth-visit.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { locale, words } from '../language.ts'
import { Offline } from '../offline.tsx'
import { Page } from '../shell.tsx'
import { act, api } from '../visit/visit-store.ts'
import { Leave } from './waiting-room.tsx'

type Now = Extract<YouthVisit, { state: 'aside' }>

export const Aside = ({ now }: { now: Now }) => {
  const { aside } = words().visit
  return (
    <Page title={aside.title} name="aside">
      <Offline />
      <p class="lead">{aside.lead(timeOfDay(now.keptUntil, locale()))}</p>
      <div class="stack tight">
        <button type="button" class="button full start" onClick={() => void act(api.stay)}>
          {aside.stay}
        </button>
        <p class="quiet">{aside.after}</p>
      </div>
      <Leave />
    </Page>
  )
}
