/** A seat beside the two, which is the youth's alone: opened with a link, closed with one press. */
import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { GuestKind, GuestSeen } from '../../../shared/contract/visit/medium.ts'
import { serverNow } from '../../data/server-clock.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { Icon } from '../../ui/icons/icons.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { timeOfDay } from '../../data/format-times.ts'
import { newGuestLink } from './guest-link.ts'
import { WhoSees } from '../shell.tsx'
import { StandIn } from '../shown-instead.tsx'
import { stageWords } from './stage-words.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { guestCatalogue } from '../../text/guest/catalogue.ts'
import { daysIn } from '../language.ts'

export interface Opening {
  kind: GuestKind
  minutes: number
  link: string
}
interface Props {
  now: VisitInTalk
  open: (seat: Opening) => Promise<boolean>
  close: () => Promise<boolean>
}

/** In memory only: it is shown once, and gone with the page. */
const link = signal<string | undefined>(undefined)
const kinds: readonly GuestKind[] = ['adult', 'interpreter']
const lengths = ['30', '60'] as const

export const GuestSeat = ({ now, open, close }: Props) => {
  const [asking, setAsking] = useState(false)
  const text = stageWords().seat
  const { guest } = now
  useEffect(() => {
    if (guest === undefined) return
    // The seat ends by itself; whoever sees it first also takes it away where others keep the room.
    const timer = setTimeout(() => void close(), Math.max(0, guest.until - serverNow()))
    return () => clearTimeout(timer)
  }, [guest?.until])
  const shut = () => {
    link.value = undefined
    void close()
  }
  if (guest !== undefined)
    return (
      <StandIn topic={guestCatalogue}>
        <OpenSeat guest={guest} name={now.with.firstName} onClose={shut} />
      </StandIn>
    )
  return (
    <StandIn topic={guestCatalogue}>
      <div class="guest-seat">
        <button type="button" class="button plain" onClick={() => setAsking(true)}>
          <Icon name="link" />
          {text.open}
        </button>
        {asking && (
          <Panel title={text.title} close={text.back} onClose={() => setAsking(false)}>
            <Invite now={now} open={open} onDone={() => setAsking(false)} />
          </Panel>
        )}
      </div>
    </StandIn>
  )
}

const Invite = ({ now, open, onDone }: Pick<Props, 'now' | 'open'> & { onDone: () => void }) => {
  const text = stageWords().seat
  const [kind, setKind] = useState<GuestKind>('adult')
  const [minutes, setMinutes] = useState<(typeof lengths)[number]>('30')
  const [state, setState] = useState<'asked' | 'making' | 'failed'>('asked')
  const make = async () => {
    if (state === 'making') return
    setState('making')
    const made = await newGuestLink(now.visit)
    link.value = made.address
    if (await open({ kind, minutes: Number(minutes), link: made.hash })) return onDone()
    link.value = undefined
    setState('failed')
  }
  return (
    <>
      <p>{text.about}</p>
      <Choices
        legend={text.who}
        options={kinds.map((value) => ({ value, label: text.choices[value] }))}
        chosen={[kind]}
        onChoose={([one]) => one !== undefined && setKind(one)}
      />
      <Choices
        legend={text.howLong}
        options={lengths.map((value) => ({ value, label: text.minutes(Number(value)) }))}
        chosen={[minutes]}
        onChoose={([one]) => one !== undefined && setMinutes(one)}
      />
      <WhoSees>{text.see(now.with.firstName)}</WhoSees>
      {state === 'failed' && (
        <Notice kind="waiting" alert>
          <p>{text.failed}</p>
        </Notice>
      )}
      <button
        type="button"
        class="button full"
        aria-disabled={state === 'making'}
        onClick={() => void make()}
      >
        {text.make}
      </button>
    </>
  )
}

interface OpenSeatProps {
  guest: GuestSeen
  name: string
  onClose: () => void
}

const OpenSeat = ({ guest, name, onClose }: OpenSeatProps) => {
  const text = stageWords().seat
  const until = timeOfDay(guest.until, daysIn(guestCatalogue))
  return (
    <div class="guest-seat stack tight">
      {guest.askedToClose && (
        <Notice kind="calm" alert>
          <p>{text.asked(name)}</p>
        </Notice>
      )}
      {!guest.isIn && link.value !== undefined && <Link address={link.value} until={until} />}
      <div class="row small">
        <p role="status">
          {guest.isIn && (guest.awaySince === undefined ? text.isIn : text.away)[guest.kind](until)}
          {!guest.isIn && link.value === undefined && text.linkGone(until)}
        </p>
        <button type="button" class="button quiet small" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </div>
  )
}

const Link = ({ address, until }: { address: string; until: string }) => {
  const text = stageWords().seat
  const [copied, setCopied] = useState<boolean | undefined>(undefined)
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  const canShare = 'share' in navigator
  return (
    <>
      <p>{text.linkAbout(until)}</p>
      <input
        dir="auto"
        class="text small guest-link"
        readOnly
        value={address}
        aria-label={text.link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row">
        {canShare && (
          <button
            type="button"
            class="button small"
            onClick={() => void navigator.share({ url: address }).catch(() => undefined)}
          >
            {text.share}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={() => void copy()}>
          <Icon name="link" />
          {text.copy}
        </button>
      </div>
      <p role="status" class="small">
        {copied === true && text.copied}
        {copied === false && text.copyFailed}
      </p>
    </>
  )
}
