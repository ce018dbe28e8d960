/** Trying microphone, camera, speaker and network before the talk: nothing starts until it is pressed. */
import { useEffect, useState } from 'preact/hooks'
import type { Quality } from '../../../shared/rules/call/call-quality.ts'
import type { CallText } from '../../text/call/sv.ts'
import { soundLevel } from './sound-level.ts'
import { estimateNetwork } from './call/estimate-network.ts'
import { ownMedia, type Opened, type OwnMedia } from './own-media.ts'
import { Picture } from './own-picture.tsx'
import { threeTones } from './test-tones.ts'
import './stage.css'

interface Props {
  text: CallText
}

const useOwnMedia = (): OwnMedia => {
  const [own] = useState(ownMedia)
  useEffect(() => () => own.stop(), [own])
  return own
}

const Microphone = ({ text, own }: Props & { own: OwnMedia }) => {
  const { check, trouble } = text
  const [level, setLevel] = useState(0)
  const [heard, setHeard] = useState(false)
  const [opened, setOpened] = useState<Opened>('ok')
  const track = own.microphone.value
  useEffect(() => {
    if (track === undefined) return
    return soundLevel(track, (now) => {
      setLevel(now)
      if (now > 0.15) setHeard(true)
    })
  }, [track])
  return (
    <div class="stack tight">
      <h3 class="small">{check.microphone}</h3>
      {track === undefined ? (
        <button
          type="button"
          class="button quiet small"
          onClick={async () => setOpened(await own.openMicrophone())}
        >
          {check.start}
        </button>
      ) : (
        <>
          <progress class="level" max={1} value={level} aria-label={check.level} />
          <p class="small" role="status">
            {heard ? check.hears : check.silent}
          </p>
        </>
      )}
      {opened !== 'ok' && <p role="status">{trouble[opened]}</p>}
    </div>
  )
}

const Camera = ({ text, own }: Props & { own: OwnMedia }) => {
  const [opened, setOpened] = useState<Opened>('ok')
  const track = own.camera.value
  return (
    <div class="stack tight">
      <h3 class="small">{text.check.camera}</h3>
      {track !== undefined && (
        <Picture class="stage-mirror" track={track} label={text.stage.preview} />
      )}
      <button
        type="button"
        class="button quiet small"
        onClick={async () => {
          if (track === undefined) setOpened(await own.openCamera())
          else own.closeCamera()
        }}
      >
        {track === undefined ? text.check.start : text.check.stop}
      </button>
      {opened !== 'ok' && <p role="status">{text.camera[opened]}</p>}
    </div>
  )
}

const Speaker = ({ text: { check } }: Props) => {
  const [played, setPlayed] = useState(false)
  return (
    <div class="stack tight">
      <h3 class="small">{check.speaker}</h3>
      <button
        type="button"
        class="button quiet small"
        onClick={() => {
          setPlayed(true)
          void threeTones()
        }}
      >
        {check.play}
      </button>
      <p class="small" role="status">
        {played ? check.playing : ''}
      </p>
    </div>
  )
}

const Network = ({ text: { check } }: Props) => {
  const [quality, setQuality] = useState<Quality | undefined>(undefined)
  return (
    <div class="stack tight">
      <h3 class="small">{check.network}</h3>
      <button
        type="button"
        class="button quiet small"
        onClick={async () => setQuality(await estimateNetwork())}
      >
        {check.test}
      </button>
      <p class="small" role="status">
        {quality === undefined ? '' : check.quality[quality]}
      </p>
    </div>
  )
}

export const DeviceCheck = ({ text }: Props) => {
  const own = useOwnMedia()
  return (
    <div class="stack device-check">
      <p>{text.check.about}</p>
      <Microphone text={text} own={own} />
      <Speaker text={text} />
      <Camera text={text} own={own} />
      <Network text={text} />
    </div>
  )
}
