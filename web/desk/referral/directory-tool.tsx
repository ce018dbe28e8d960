/** Need, age and municipality give the right door with its reason; a map, never a judgement. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/counsellor.ts'
import { municipalities } from '../../../shared/county/dalarna.ts'
import { municipalSites, needs, type Need } from '../../../shared/county/directory.ts'
import {
  rightDoors,
  type AgeGroup,
  type Suggestion,
} from '../../../shared/rules/safety/care-level.ts'
import { text as text } from '../../text/directory/sv.ts'
import { handsText } from '../../text/desk-referral/sv.ts'

const ages: readonly AgeGroup[] = ['13-15', '16-17', '18-20', '21-24']

/** What the youth has told already is chosen to begin with. */
export const useDoors = (visit: DeskVisit) => {
  const [need, setNeed] = useState<Need>('somebody-to-talk-to')
  const [age, setAge] = useState<AgeGroup>(visit.ageBand ?? '16-17')
  const [municipality, setMunicipality] = useState(visit.municipality ?? '')
  const doors = rightDoors({ need, age, municipality: municipality || undefined })
  const ask = (
    <>
      <label class="field">
        <span>{text.needsTitle}</span>
        <select
          value={need}
          onChange={({ currentTarget }) =>
            setNeed(needs.find((one) => one === currentTarget.value) ?? need)
          }
        >
          {needs.map((one) => (
            <option key={one} value={one}>
              {text.needs[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field assess-field">
        <span>{handsText.age}</span>
        <select
          value={age}
          onChange={({ currentTarget }) =>
            setAge(ages.find((one) => one === currentTarget.value) ?? age)
          }
        >
          {ages.map((one) => (
            <option key={one} value={one}>
              {one.replace('-', '–')} år
            </option>
          ))}
        </select>
      </label>
      <label class="field assess-field">
        <span>{handsText.municipality}</span>
        <select
          value={municipality}
          onChange={({ currentTarget }) => setMunicipality(currentTarget.value)}
        >
          <option value="">{handsText.unknown}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
  return { doors, municipality, ask }
}

interface DoorProps {
  door: Suggestion
  site: string | undefined
}

const Door = ({ door: { service, reason, municipality }, site }: DoorProps) => {
  const { name = service.id, about = '' } = text.services[service.id] ?? {}
  const web = service.web ?? (service.where === 'own-municipality' ? site : undefined)
  return (
    <li class="door-row">
      <p>
        <strong>{name}</strong>
        {municipality !== undefined && ` · ${municipality}`}
      </p>
      <p class="small">{text.reasons[reason]}</p>
      <p class="small quiet">
        {about} {service.call === undefined ? text.ways[service.way] : text.call(service.call)}
        {web !== undefined && ` · ${web}`}
      </p>
      <p class="small quiet">{handsText.checked(service.checked)}</p>
    </li>
  )
}

export const DirectoryTool = ({ visit }: { visit: DeskVisit }) => {
  const { doors, municipality, ask } = useDoors(visit)
  return (
    <div class="stack tight">
      <p class="small quiet">{text.about}</p>
      {ask}
      <ul class="plain-list door-rows">
        {doors.map((door) => (
          <Door key={door.service.id} door={door} site={municipalSites[municipality]} />
        ))}
      </ul>
    </div>
  )
}
