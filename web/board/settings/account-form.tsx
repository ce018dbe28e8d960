/** Somebody's account, to be made or changed: only what whoever fills it in may give can be ticked. */
import { useState } from 'preact/hooks'
import { type StaffRole, staffRoles } from '../../../shared/contract/endpoint.ts'
import type { AccountDetails } from '../../../shared/contract/settings/accounts.ts'
import { accountRule } from '../../../shared/rules/settings/account-rule.ts'
import { Language, Phone, Profession } from '../../../shared/ids.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { languageName, professionName } from '../../staff/names-of-terms.ts'
import { LimitedLine } from '../../staff/text-field-limits.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { Tick } from '../../ui/field/tick.tsx'
import { accountText as text } from '../../text/settings/sv.ts'

export interface Filled extends Omit<AccountDetails, 'phone'> {
  email: string
  phone: string
}

interface Props {
  /** Whose draft it is: an account, or a new one. */
  of: string
  begin: Filled
  /** The address is a name to sign in by, and stays. */
  isNew: boolean
  mayGive: readonly StaffRole[]
  /** False for one's own. */
  mayChangeRoles: boolean
  press: string
  /** True when it is done, and the draft may go. */
  onDone: (filled: Filled) => Promise<boolean>
  onCancel: () => void
}

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]

const RoleTicks = ({
  roles,
  mayGive,
  mayChange,
  write,
}: {
  roles: readonly StaffRole[]
  mayGive: readonly StaffRole[]
  mayChange: boolean
  write: (roles: StaffRole[]) => void
}) => (
  <fieldset class="stack tight">
    <legend class="small">{text.rolesTitle}</legend>
    {staffRoles.map((role) => (
      <Tick
        key={role}
        class="small account-tick"
        checked={roles.includes(role)}
        disabled={!mayChange || !mayGive.includes(role)}
        onTick={() => write(toggled(roles, role))}
      >
        {text.roles[role]}
      </Tick>
    ))}
    {!mayChange && <p class="small quiet">{text.against['own-rights']}</p>}
    {mayChange && staffRoles.some((role) => !mayGive.includes(role)) && (
      <p class="small quiet">{text.notYours}</p>
    )}
  </fieldset>
)

export const AccountForm = (props: Props) => {
  const { of, begin, isNew, mayGive, mayChangeRoles, press, onDone, onCancel } = props
  const { form, write, drop } = useFormDraft<Filled>(of, 'account', () => begin)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const phone = form.phone.trim()
  const isPhoneOdd = phone !== '' && !Phone.safeParse(phone).success
  const done = async () => {
    const isWhole =
      (!isNew || /^\S+@\S+\.\S+$/.test(form.email.trim())) &&
      form.firstName.trim() !== '' &&
      form.languages.length > 0
    setProblem(isWhole ? '' : text.incomplete)
    if (!isWhole || isPhoneOdd || form.firstName.length > accountRule.longestName) return
    setBusy(true)
    if (await onDone({ ...form, email: form.email.trim(), phone })) drop()
    setBusy(false)
  }
  return (
    <form
      class="stack account-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void done()
      }}
    >
      <div class="account-fields">
        {isNew && (
          <TextField
            label={text.email}
            inputMode="email"
            autocapitalize="off"
            spellcheck={false}
            value={form.email}
            onInput={(email) => write({ email })}
          />
        )}
        <LimitedLine
          label={text.firstName}
          longest={accountRule.longestName}
          value={form.firstName}
          onInput={(firstName) => write({ firstName })}
        />
        <SelectField
          label={text.profession}
          value={form.profession}
          options={Profession.options.map((one) => ({ value: one, label: professionName(one) }))}
          onChoose={(profession) => write({ profession })}
        />
        <TextField
          label={text.phone}
          hint={text.phoneHint}
          inputMode="tel"
          value={form.phone}
          error={isPhoneOdd ? text.phoneOdd : undefined}
          onInput={(value) => write({ phone: value })}
        />
      </div>
      <fieldset class="row">
        <legend class="small">{text.languages}</legend>
        {Language.options.map((one) => (
          <Tick
            key={one}
            class="small account-tick"
            checked={form.languages.includes(one)}
            onTick={() => write({ languages: toggled(form.languages, one) })}
          >
            {languageName(one)}
          </Tick>
        ))}
      </fieldset>
      <RoleTicks
        roles={form.roles}
        mayGive={mayGive}
        mayChange={mayChangeRoles}
        write={(roles) => write({ roles })}
      />
      <p class="field-error" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="button small" aria-disabled={isBusy}>
          {press}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            drop()
            onCancel()
          }}
        >
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
