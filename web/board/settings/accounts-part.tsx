/** The accounts of one's own unit: who there is, somebody new, and what has happened. */
import { useState } from 'preact/hooks'
import { unitById } from '../../../shared/county/dalarna.ts'
import type { Reply } from '../../../shared/contract/endpoint.ts'
import type { AccountChange, accountsApi } from '../../../shared/contract/settings/accounts.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { Asking } from '../../staff/loading.tsx'
import { tell } from '../../staff/notices/notices.ts'
import { staffQueryOf } from '../../staff/use-staff-query.ts'
import { accountText as text } from '../../text/settings/sv.ts'
import { AccountForm, type Filled } from './account-form.tsx'
import { AccountRow, withPhone } from './account-card.tsx'
import type { AccountsSeen, AccountsStore } from './accounts-store.ts'
import { InvitationLink } from './invitation-link.tsx'

const nobody: Filled = {
  email: '',
  firstName: '',
  profession: 'kurator',
  languages: ['sv'],
  roles: ['counsellor'],
  phone: '',
}

type Invited = Extract<Reply<typeof accountsApi.invite>, { outcome: 'invited' }>

const Invite = ({ store, seen }: { store: AccountsStore; seen: AccountsSeen }) => {
  const [isOpen, setOpen] = useState(false)
  const [invited, setInvited] = useState<Invited>()
  // Used, ended or followed by a newer one, it leads nowhere.
  const holds = seen.accounts.some(
    ({ staff, state, until }) =>
      staff === invited?.staff && state === 'invited' && until === invited.until,
  )
  const invite = async (filled: Filled) => {
    const { email } = filled
    const told = await store.act(() => store.api.invite({ email, ...withPhone(filled) }))
    if (told === undefined) return false
    if (told.outcome !== 'invited') {
      tell('waiting', text.against[told.outcome])
      return false
    }
    tell('good', text.invited(filled.firstName, shortDayAndTime(told.until, 'sv-SE')))
    setInvited(told)
    setOpen(false)
    return true
  }
  if (!isOpen)
    return (
      <>
        <InvitationLink link={holds ? invited?.link : undefined} />
        <p>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {text.invite}
          </button>
        </p>
      </>
    )
  return (
    <section class="stack tight" aria-labelledby="account-invite">
      <h3 id="account-invite">{text.inviteTitle}</h3>
      <AccountForm
        of="new-account"
        begin={nobody}
        isNew
        mayGive={seen.mayGive}
        mayChangeRoles
        press={text.send}
        onDone={invite}
        onCancel={() => setOpen(false)}
      />
    </section>
  )
}

const wordsOf = (roles: AccountChange['gave']) => roles.map((role) => text.roles[role]).join(', ')

const Change = ({ one }: { one: AccountChange }) => (
  <li class="small">
    <span class="quiet">{shortDayAndTime(one.at, 'sv-SE')}</span> {one.by} {text.what[one.what]}{' '}
    {one.whom}
    {one.gave.length > 0 && `, ${text.gave(wordsOf(one.gave))}`}
    {one.took.length > 0 && one.what !== 'ended' && `, ${text.took(wordsOf(one.took))}`}
  </li>
)

export const AccountsPart = ({ store }: { store: AccountsStore }) => {
  const seen = store.seen.value
  return (
    <section class="card stack" aria-labelledby="accounts">
      <h2 id="accounts">{text.title}</h2>
      <Asking of={staffQueryOf({ ...store, data: store.seen })} words={text} />
      {seen !== undefined && (
        <>
          <p class="small quiet">
            {seen.mayInvite ? text.about(unitById(seen.unit)?.name ?? seen.unit) : text.inDirectory}
          </p>
          {seen.mayInvite && <Invite store={store} seen={seen} />}
          <ul class="plain-list accounts">
            {seen.accounts.map((account) => (
              <AccountRow key={account.staff} store={store} seen={seen} account={account} />
            ))}
          </ul>
          <details>
            <summary>{text.historyTitle}</summary>
            {seen.history.length === 0 && <p class="small">{text.noHistory}</p>}
            <ul class="plain-list stack tight">
              {seen.history.map((one) => (
                <Change key={`${one.at} ${one.whom}`} one={one} />
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  )
}
