/** The one open dialog of the desk: what cannot be undone is asked about once, in plain words. */
import { useState } from 'preact/hooks'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { reasonInLine, TakeReason } from '../../shared/rules/line/take-reason.ts'
import { anyDraft } from '../data/draft-storage.ts'
import { Choices } from '../ui/choice/choice.tsx'
import { Panel } from '../ui/panel.tsx'
import { staffText } from '../text/staff/sv.ts'
import type { DeskState } from './desk-state.ts'
import { EndInDanger, needsOf } from './safety/end-in-danger.tsx'
import { HandoverDialog } from './handover/handover-dialog.tsx'
import { HelpSheet } from './help/help-sheet.tsx'
import { KeysSheet } from './keyboard/keyboard-help.tsx'
import { signOutOfDesk, talksHeld } from './leave-desk.ts'
import { masking } from './masking/lazy-masking.ts'
import { ReplyPalette } from './replies/reply-palette.tsx'
import { nameOf } from './talk/open-talks.ts'
import { useDeskStore } from './desk-store.ts'

interface Way {
  label: string
  about: string
  onYes: () => void
}

interface ConfirmProps {
  title: string
  why: string
  yes: string
  no: string
  onYes: () => void
  /** What else may be done instead, each with what it means. */
  also?: readonly Way[]
}

const Confirm = ({ title, why, yes, no, onYes, also = [] }: ConfirmProps) => {
  const { dialog } = useDeskStore()
  const close = () => (dialog.value = undefined)
  const chosen = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <Panel title={title} close={no} onClose={close}>
      <p>{why}</p>
      <button type="button" class="button" autofocus onClick={chosen(onYes)}>
        {yes}
      </button>
      {also.map((way) => (
        <div key={way.label} class="stack tight">
          <button type="button" class="button quiet" onClick={chosen(way.onYes)}>
            {way.label}
          </button>
          <p class="small quiet">{way.about}</p>
        </div>
      ))}
    </Panel>
  )
}

const TakeThis = ({ visit, state }: { visit: string; state: DeskState }) => {
  const { actions, dialog } = useDeskStore()
  const [reason, setReason] = useState<TakeReason | undefined>(() => {
    const told = state.line.entries.find((entry) => entry.visit === visit)
    return told && reasonInLine(told, state.staff)
  })
  const [isMissing, setMissing] = useState(false)
  const close = () => (dialog.value = undefined)
  const take = () => {
    if (reason === undefined) return setMissing(true)
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
          chosen={reason === undefined ? [] : [reason]}
          onChoose={([chosen]) => {
            setReason(chosen)
            setMissing(false)
          }}
        />
        <p class="error" role="alert">
          {isMissing ? staffText.line.whyMissing : ''}
        </p>
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

/** The way out of a talk: each is told before it is taken. */
const EndTalk = ({ visit }: { visit: DeskVisit }) => {
  const { actions, safety, talks } = useDeskStore()
  const { end, release, know } = staffText
  const id = visit.visit
  const putBack = () => void actions.release(id)
  const name = nameOf(visit)
  if (visit.state === 'called')
    return (
      <Confirm
        title={release.title(name)}
        why={release.why}
        yes={release.button}
        no={know.cancel}
        onYes={putBack}
      />
    )
  if (needsOf(safety, visit).length > 0) return <EndInDanger visit={visit} />
  const { cool, coolAbout, writes, begun, yes } = end
  const title = end.title(name)
  const { talk } = talks.of(visit)
  const other = (talk.typing.value ? writes : begun)(name)
  const why = talk.begun.value ? `${other} ${end.why}` : end.why
  const also = [
    { label: release.button, about: release.why, onYes: putBack },
    { label: cool, about: coolAbout, onYes: () => void actions.endAndCool(id) },
  ]
  const endNow = () => void actions.end(id)
  return <Confirm title={title} yes={yes} why={why} no={know.cancel} onYes={endNow} also={also} />
}

export const Dialogs = ({ state }: { state: DeskState }) => {
  const { dialog, actions, desk } = useDeskStore()
  const { duty } = staffText
  const open = dialog.value
  if (open === undefined) return null
  if (open.name === 'keys') return <KeysSheet />
  if (open.name === 'help') return <HelpSheet />
  if (open.name === 'masking') return <Masking />
  if (open.name === 'take-this') return <TakeThis visit={open.visit} state={state} />
  if (open.name === 'go-home' || open.name === 'sign-out') {
    const goes = open.name === 'go-home'
    const held = talksHeld(desk)
    const drafts = goes || !anyDraft.value ? [] : [duty.draftsGo]
    const words =
      held === 0
        ? { title: duty.draftsTitle, why: duty.draftsGo, yes: duty.signOutOnly }
        : {
            title: duty.goHomeTitle,
            why: [duty.goHomeWhy(held), ...drafts].join(' '),
            yes: goes ? duty.goHomeNow : duty.signOutNow,
          }
    const leave = () => void (goes ? actions.goHome() : signOutOfDesk(desk, actions))
    return <Confirm {...words} no={duty.stay} onYes={leave} />
  }
  const visit = state.visits.find((one) => one.visit === open.visit)
  if (visit === undefined || visit.state === 'over') return null
  if (open.name === 'hand-over') return <HandoverDialog visit={visit} />
  if (open.name === 'replies') return <ReplyPalette visit={visit} />
  return <EndTalk visit={visit} />
}
