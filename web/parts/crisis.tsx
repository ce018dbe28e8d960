/** Who to reach outside this service when something is urgent (R2): one tap from every page. */
import { crisisContacts, type CrisisContact } from '../../shared/crisis-contacts.ts'
import { Icon } from './icons.tsx'
import './crisis.css'

export interface CrisisText {
  title: string
  intro: string
  call: (number: string) => string
  hours: Record<CrisisContact['hours'], string>
  about: Record<CrisisContact['for'], string>
  /** Names that differ between languages; others are shown as they are. */
  names: Partial<Record<string, string>>
  viaDanger: string
  close: string
}

export const CrisisList = ({ text }: { text: CrisisText }) => (
  <ul class="crisis plain-list">
    {crisisContacts.map((contact) => (
      <li key={contact.id}>
        <p>
          <strong>{text.names[contact.id] ?? contact.name}</strong> {text.about[contact.for]}{' '}
          <span class="quiet">{text.hours[contact.hours]}</span>
        </p>
        {contact.call !== undefined && (
          <a
            class={contact.for === 'danger' ? 'button urgent' : 'button quiet'}
            href={`tel:${contact.call.replaceAll(/[^\d+]/g, '')}`}
          >
            <Icon name="phone" />
            {text.call(contact.call)}
          </a>
        )}
      </li>
    ))}
  </ul>
)
