/** The one open dialog of the desk: what cannot be undone is asked about once, in plain words. */
import { useState } from 'preact/hooks'
import { TakeReason } from '../../shared/rules/line/take-reason.ts'
import type * as z from 'zod/mini'
import { Choices } from '../ui/choice/choice.tsx'
import { Panel } from '../ui/panel.tsx'
import { staffText } from '../text/staff/sv.ts'
import type { DeskState } from './desk-state.ts'
import { EndInDanger, needsOf } from './safety/end-in-danger.tsx'
import { HandoverDialog } from './handover/handover-dialog.tsx'
import { KeysSheet } from './keyboard/keyboard-help.tsx'
import { signOutOfDesk, talksHeld } from './leave-desk.ts'
import { masking } from './masking/lazy-masking.ts'
import { ReplyPalette } from './replies/reply-palette.tsx'
import { nameOf } from './talk/open-talks.ts'
import { useDeskStore } from './desk-store.ts'

interface ConfirmProps {
  title: string
  why: string
  yes: string
  no: string
  onYes: () => void
  /** Another way to say yes. */
  also?: { label: string; about: string; onYes: () => void }
}

const Confirm = ({ title, why, yes, no, onYes, also }: ConfirmProps) => {
  const { dialog } = useDeskStore()
  const close = () => (dialog.value = undefined)
  return (
    <Panel title={title} close={no} onClose={close}>
      <p>{why}</p>
      <button
        type="button"
        class="button"
        autofocus
        onClick={() => {
          close()
          onYes()
        }}
      >
        {yes}
      </button>
      {also !== undefined && (
        <div class="stack tight">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              close()
              also.onYes()
            }}
          >
            {also.label}
          </button>
          <p class="small quiet">{also.about}</p>
        </div>
      )}
    </Panel>
  )
}

const TakeThis = ({ visit }: { visit: string }) => {
  const { actions, dialog } = useDeskStore()
  const [reason, setReason] = useState<z.infer<typeof TakeReason>>('knows-the-topic')
  const close = () => (dialog.value = undefined)
  const take = () => {
    close()
    void actions.take({ visit, reason })
  }
  return (
    <Panel title={staffText.line.takeThis} close={staffText.know.cancel} onClose={close}>
      <form
        class="stack dense"
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <Choices
          legend={staffText.line.why}
          options={TakeReason.options.map((value) => ({
            value,
            label: staffText.takeReason[value],
          }))}
          chosen={[reason]}
          onChoose={([chosen]) => chosen !== undefined && setReason(chosen)}
        />
        <button type="submit" class="button">
          {staffText.line.takeThis}
        </button>
      </form>
    </Panel>
  )
}

const Masking = () => {
  const { dialog } = useDeskStore()
  const Part = masking.part.value?.MaskingDialog
  return Part === undefined ? null : <Part onClose={() => (dialog.value = undefined)} />
}

export const Dialogs = ({ state }: { state: DeskState }) => {
  const { dialog, actions, desk, safety, talks } = useDeskStore()
  const { end, release, duty, know } = staffText
  const open = dialog.value
  if (open === undefined) return null
  if (open.name === 'keys') return <KeysSheet />
  if (open.name === 'masking') return <Masking />
  if (open.name === 'take-this') return <TakeThis visit={open.visit} />
  if (open.name === 'go-home' || open.name === 'sign-out') {
    const goes = open.name === 'go-home'
    const words = {
      title: duty.goHomeTitle,
      why: duty.goHomeWhy(talksHeld(desk)),
      yes: goes ? duty.goHomeNow : duty.signOutNow,
    }
    const leave = () => void (goes ? actions.goHome() : signOutOfDesk(desk, actions))
    return <Confirm {...words} no={duty.stay} onYes={leave} />
  }
  const visit = state.visits.find((one) => one.visit === open.visit)
  if (visit === undefined || visit.state === 'over') return null
  if (open.name === 'hand-over') return <HandoverDialog visit={visit} />
  if (open.name === 'replies') return <ReplyPalette visit={visit} />
  const id = visit.visit
  if (open.name === 'end') {
    if (needsOf(safety, visit).length > 0) return <EndInDanger visit={visit} />
    const { cool, coolAbout, writes, begun, ...words } = end
    const { talk } = talks.of(visit)
    const other = (talk.typing.value ? writes : begun)(nameOf(visit))
    const why = talk.begun.value ? `${other} ${end.why}` : end.why
    const also = { label: cool, about: coolAbout, onYes: () => void actions.endAndCool(id) }
    return (
      <Confirm
        {...words}
        why={why}
        no={know.cancel}
        onYes={() => void actions.end(id)}
        also={also}
      />
    )
  }
  return <Confirm {...release} no={know.cancel} onYes={() => void actions.release(id)} />
}
