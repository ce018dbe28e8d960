/** One account: who it is and what they may, and what can be done about it. */
import { useState } from 'preact/hooks'
import type { Account } from '../../../shared/contract/settings/accounts.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { languageName, professionName } from '../../staff/names-of-terms.ts'
import { tell } from '../../staff/notices/notices.ts'
import { accountText as text } from '../../text/settings/sv.ts'
import { AccountForm, type Filled } from './account-form.tsx'
import type { AccountsSeen, AccountsStore } from './accounts-store.ts'
import { InvitationLink } from './invitation-link.tsx'

interface Props {
  store: AccountsStore
  seen: AccountsSeen
  account: Account
}

/** Told, and shown as it is now; false when there is something against it. */
export const settledWith = async (
  store: AccountsStore,
  call: () => Promise<{ outcome: string }>,
  words: string,
): Promise<boolean> => {
  const told = await store.act(call)
  if (told === undefined) return false
  const isDone = told.outcome === 'done'
  const against = text.against[told.outcome as keyof typeof text.against]
  tell(isDone ? 'good' : 'waiting', isDone ? words : against)
  return isDone
}

export const withPhone = ({ phone, email: _, ...rest }: Filled) => ({
  ...rest,
  ...(phone === '' ? {} : { phone }),
})

const EndAccount = ({ store, account, onEnded }: Omit<Props, 'seen'> & { onEnded: () => void }) => {
  const [isSure, setSure] = useState(false)
  const { firstName, staff } = account
  const mayGive = store.seen.value?.mayGive ?? []
  const above = account.roles
    .filter((role) => !mayGive.includes(role))
    .map((role) => text.roles[role])
  if (!isSure)
    return (
      <p>
        <button type="button" class="button quiet small" onClick={() => setSure(true)}>
          {text.end}
        </button>
      </p>
    )
  const end = async () => {
    const call = () => store.api.endAccount({ staff })
    if (await settledWith(store, call, text.ended(firstName))) onEnded()
  }
  return (
    <div class="notice stack tight" data-kind="waiting" role="alert">
      <p>
        {text.endAbout(firstName)}{' '}
        {above.length === 0 ? text.endUndo : text.endAbove(above.join(', '))}
      </p>
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => void end()}>
          {text.endSure}
        </button>
        <button type="button" class="button quiet small" onClick={() => setSure(false)}>
          {text.endKeep}
        </button>
      </div>
    </div>
  )
}

const Facts = ({ account, isMe }: { account: Account; isMe: boolean }) => {
  const { firstName, state, until, profession, languages, roles, phone, email } = account
  const said = text.states[state]
  return (
    <div>
      <p>
        <strong>{firstName}</strong>
        {isMe && <span class="quiet"> ({text.you})</span>}, {professionName(profession)}{' '}
        {said !== '' && <span class="tag">{said}</span>}
      </p>
      <p class="small">
        {roles.length === 0 ? text.noRoles : roles.map((role) => text.roles[role]).join(' · ')}
      </p>
      <p class="small quiet">
        {[languages.map(languageName).join(', '), phone, email]
          .filter((one) => one !== undefined)
          .join(' · ')}
      </p>
      {state === 'invited' && until !== undefined && (
        <p class="small quiet">{text.until(shortDayAndTime(until, 'sv-SE'))}</p>
      )}
    </div>
  )
}

export const AccountRow = ({ store, seen, account }: Props) => {
  const [isChanging, setChanging] = useState(false)
  const [link, setLink] = useState<string>()
  const { staff, state, firstName, profession, languages, roles, phone = '' } = account
  const isMe = staff === seen.me
  const isOpen = state === 'invited' || state === 'invitation-over'
  const mayChange = state !== 'ended' && state !== 'directory'
  const inviteAgain = async () => {
    const told = await store.act(() => store.api.inviteAgain({ staff }))
    if (told === undefined) return
    if (told.outcome === 'invited') {
      tell('good', text.invited(firstName, shortDayAndTime(told.until, 'sv-SE')))
      setLink(told.link)
    } else tell('waiting', text.against[told.outcome])
  }
  const change = async (filled: Filled) => {
    const call = () => store.api.changeAccount({ staff, mark: account.mark, ...withPhone(filled) })
    const isDone = await settledWith(store, call, text.saved)
    if (isDone) setChanging(false)
    return isDone
  }
  return (
    <li class="account stack tight">
      <div class="account-head">
        <Facts account={account} isMe={isMe} />
        <div class="account-acts">
          {isOpen && (
            <button
              type="button"
              class="button quiet small"
              aria-label={text.againWho(firstName)}
              onClick={() => void inviteAgain()}
            >
              {text.again}
            </button>
          )}
          {state === 'ended' && (
            <button
              type="button"
              class="button quiet small"
              aria-label={text.openAgainWho(firstName)}
              onClick={() =>
                void settledWith(
                  store,
                  () => store.api.openAgain({ staff }),
                  text.opened(firstName),
                )
              }
            >
              {text.openAgain}
            </button>
          )}
          {mayChange && (
            <button
              type="button"
              class="button quiet small"
              aria-label={text.changeWho(firstName)}
              aria-expanded={isChanging}
              onClick={() => setChanging(!isChanging)}
            >
              {text.change}
            </button>
          )}
        </div>
      </div>
      <InvitationLink link={isOpen ? link : undefined} />
      {isChanging && mayChange && (
        <>
          <AccountForm
            of={staff}
            begin={{ firstName, profession, languages, roles, phone, email: '' }}
            isNew={false}
            mayGive={seen.mayGive}
            mayChangeRoles={!isMe}
            press={text.save}
            onDone={change}
            onCancel={() => setChanging(false)}
          />
          <EndAccount store={store} account={account} onEnded={() => setChanging(false)} />
        </>
      )}
    </li>
  )
}
