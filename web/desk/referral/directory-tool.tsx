/** Need, age and municipality give the right door with its reason; a map, never a judgement. */
import { useEffect } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import type { Municipality, Topic } from '../../../shared/ids.ts'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import { careChains } from '../../../shared/county/care-chains.ts'
import { municipalities } from '../../../shared/county/dalarna.ts'
import { municipalSites, needs, type Need } from '../../../shared/county/directory.ts'
import {
  rightDoors,
  type AgeGroup,
  type Suggestion,
} from '../../../shared/rules/safety/care-level.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { askSettings, chainNow, saidNow, servicesNow } from '../../staff/county-settings.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { text as text } from '../../text/directory/sv.ts'
import { handsText } from '../../text/desk-referral/sv.ts'

const ages: readonly AgeGroup[] = ['13-15', '16-17', '18-20', '21-24']

interface Asked {
  need: Need
  age: AgeGroup | ''
  municipality: Municipality | ''
}

/** A talk, or a letter, whose writer has told less. */
type About = Pick<DeskVisit, 'ageBand' | 'municipality' | 'newerTopics'> & {
  visit: string
  topics?: readonly Topic[]
}

const needOf = (about: About): Need =>
  topicsTold(about).flatMap((one) => careChains.filter(({ topics }) => topics.includes(one)))[0]
    ?.need ?? 'somebody-to-talk-to'

/** What the youth has told already is chosen to begin with. */
export const useDoors = (visit: About) => {
  useEffect(askSettings, [])
  const { form, write } = useFormDraft<Asked>(visit.visit, 'doors', () => ({
    need: needOf(visit),
    age: visit.ageBand ?? '',
    municipality: visit.municipality ?? '',
  }))
  const { need, age, municipality } = form
  const asked = { need, age: age || undefined, municipality: municipality || undefined }
  const doors = rightDoors(asked, servicesNow())
  const ask = (
    <>
      <SelectField
        label={text.needsTitle}
        value={need}
        options={needs.map((one) => ({ value: one, label: text.needs[one] }))}
        onChoose={(chosen) => write({ need: chosen })}
      />
      <SelectField
        label={handsText.age}
        class="assess-field"
        value={age}
        options={[
          { value: '', label: handsText.unknown },
          ...ages.map((one) => ({ value: one, label: `${one.replace('-', '–')} år` })),
        ]}
        onChoose={(chosen) => write({ age: chosen })}
      />
      <SelectField
        label={handsText.municipality}
        class="assess-field"
        value={municipality}
        options={[
          { value: '', label: handsText.unknown },
          ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChoose={(chosen) => write({ municipality: chosen })}
      />
    </>
  )
  return { doors, need, municipality, ask }
}

interface DoorProps {
  door: Suggestion
  site: string | undefined
}

const Door = ({ door: { service, reason, municipality }, site }: DoorProps) => {
  const { name, about } = saidNow(service.id)
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

/** What to ask in order: a sheet beside the talk, which nobody has to follow. */
const Chain = ({ need }: { need: Need }) => {
  const steps = chainNow(need)
  if (steps === undefined) return null
  return (
    <details class="stack tight">
      <summary>{handsText.chain}</summary>
      <p class="small quiet">{handsText.chainAbout}</p>
      <ol class="stack tight">
        {steps.map(({ ask, then }) => (
          <li key={ask}>
            {ask}
            {then !== '' && <p class="small">{handsText.then(then)}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}

export const DirectoryTool = ({ visit }: { visit: About }) => {
  const { doors, need, municipality, ask } = useDoors(visit)
  return (
    <div class="stack tight">
      <p class="small quiet">{text.about}</p>
      {ask}
      <Chain need={need} />
      <ul class="plain-list door-rows">
        {doors.map((door) => (
          <Door key={door.service.id} door={door} site={municipalSites[municipality]} />
        ))}
      </ul>
    </div>
  )
}
