/** A plan is proposed to somebody one has met by name: the youth says yes or no on pages of their own. */
import { useState } from 'preact/hooks'
import { ownPatientsApi } from '../../../shared/contract/records/own-patients.ts'
import { sipRule } from '../../../shared/rules/sip/sip-rule.ts'
import { client } from '../../data/client.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { Asking } from '../../staff/loading.tsx'
import { tell } from '../../staff/notices/notices.ts'
import { bearer } from '../../staff/sign-in/sign-in.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { useStaffQuery } from '../../staff/use-staff-query.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { sipText } from '../../text/desk-sip/sv.ts'
import type { SipStore } from './sip-store.ts'

const { propose: text } = sipText
const patients = client(ownPatientsApi, { authorization: bearer })

export const ProposeSip = ({ store }: { store: SipStore }) => {
  const asked = useStaffQuery(() => patients.ownPatients({}), 'sip-patients')
  const { form, write, drop, once } = useFormDraft('sip', 'propose', () => ({
    patient: '',
    wish: '',
  }))
  const [problem, setProblem] = useState('')
  const { patient, wish } = form
  const save = async () => {
    if (tooMany(wish, sipRule.longestWords) > 0) return
    if (patient === '' || wish.trim() === '') return setProblem(text.needed)
    setProblem('')
    const asked = { patient, once: once(), wish, parties: [] }
    const done = await store.act(() => store.api.proposeSip(asked))
    if (done === undefined) return
    drop()
    tell('good', text.saved)
    await store.choose(done.sip)
  }
  const met = asked.data?.patients ?? []
  return (
    <form
      class="card stack"
      noValidate
      aria-labelledby="sip-propose"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 id="sip-propose">{text.title}</h2>
      <p class="small quiet">{text.about}</p>
      <Asking of={asked} />
      {asked.data !== undefined && met.length === 0 && <p>{text.nobody}</p>}
      {met.length > 0 && (
        <>
          <Choices
            legend={text.whom}
            options={met.map((one) => ({
              value: one.patient,
              label: `${one.firstName} ${one.lastName}`,
            }))}
            chosen={patient === '' ? [] : [patient]}
            onChoose={([chosen]) => write({ patient: chosen ?? '' })}
          />
          <TextFieldWithLimit
            label={text.wish}
            rows={3}
            longest={sipRule.longestWords}
            value={wish}
            onInput={(value) => write({ wish: value })}
          />
          <p role="status" class={problem === '' ? '' : 'error'}>
            {problem}
          </p>
          <p>
            <button type="submit" class="button">
              {text.save}
            </button>
          </p>
        </>
      )}
    </form>
  )
}
