/** The youth did not answer: put aside, not away, and one tap from being first. */
import { timeOfDay } from '../../data/format-times.ts'
import { FirstHelp } from '../../ui/crisis/urgent-help.tsx'
import { answers } from '../join/join-answers.ts'
import { locale, words } from '../language.ts'
import { Offline } from '../offline.tsx'
import { Onward, Page } from '../shell.tsx'
import type { VisitAside } from '../visit/visit-states.ts'
import { act, api } from '../visit/visit-store.ts'
import { Leave } from './waiting-room.tsx'

export const Aside = ({ now }: { now: VisitAside }) => {
  const { aside } = words().visit
  return (
    <Page title={aside.title} name="aside">
      <Offline />
      {now.level <= 2 && <FirstHelp text={words().crisis} age={answers.value.ageBand} />}
      <p class="lead">{aside.lead(timeOfDay(now.keptUntil, locale()))}</p>
      <p class="quiet">{aside.after}</p>
      <Leave />
      <Onward onPress={() => void act(api.stay)}>{aside.stay}</Onward>
    </Page>
  )
}
