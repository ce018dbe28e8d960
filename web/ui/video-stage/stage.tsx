/** The other person heard and seen, one's own picture small beside, and every choice in words. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Channel } from '../../../shared/ids.ts'
import type { CallText } from '../../text/call/sv.ts'
import type { Call, Person } from './call/call.ts'
import { Preview } from './preview.tsx'
import { Picture } from './own-picture.tsx'
import { StageActs } from './stage-buttons.tsx'
import { openStage } from './stage-store.ts'
import { stageWords, thirdWords, unseenWords } from './stage-words.ts'
import type { Stage, StagePorts } from './stage-types.ts'
import './stage.css'

interface Props {
  text: CallText
  medium: Exclude<Channel, 'chat'>
  other: string
  /** What the third person is called, when there may be one. */
  third?: string
  /** Another room is another stage. */
  room: number | undefined
  ports: StagePorts
  hasChat?: boolean
  /** What else belongs to this talk, below everything. */
  children?: ComponentChildren
}

/** Opens with the part and closes with it: nothing sounds or shows without being on the page. */
const useStage = (ports: StagePorts, room: number | undefined): Stage | undefined => {
  const [stage, setStage] = useState<Stage | undefined>(undefined)
  useEffect(() => {
    const opened = openStage(ports, room)
    setStage(opened)
    return () => opened.close()
  }, [room])
  return stage
}

export const VideoStage = (props: Props) => {
  const stage = useStage(props.ports, props.room)
  if (stage === undefined) return null
  return <OpenStage {...props} stage={stage} />
}

const Nobody = ({ name, words: told }: { name: string; words: string }) => (
  <p class="stage-nobody">
    <span aria-hidden="true">{name.slice(0, 1)}</span>
    {told}
  </p>
)

interface ThirdProps extends Pick<Props, 'text'> {
  name: string
  person: Person
}

/** Heard wherever pictures are hidden too, because sound needs no place on the page. */
const Third = ({ text, name, person }: ThirdProps) => {
  const audio = useRef<HTMLAudioElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (audio.current !== null && video.current !== null)
      person.attach(audio.current, video.current)
  }, [person])
  const isUp = person.state.value === 'up'
  const shows = isUp && person.other.value.camera
  return (
    <div class="stage-third">
      <audio ref={audio} autoplay />
      <video ref={video} class="stage-other" autoplay playsInline muted hidden={!shows} />
      {!shows && (
        <Nobody
          name={name}
          words={isUp ? unseenWords(text, name, person.other.value) : text.stage.connecting(name)}
        />
      )}
    </div>
  )
}

const OpenStage = (props: Props & { stage: Stage }) => {
  const { text, medium, other, ports, stage } = props
  const audio = useRef<HTMLAudioElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const [previewing, setPreviewing] = useState(false)
  const [soundOff, setSoundOff] = useState(false)
  const call: Call | undefined = stage.call.value
  const their = call?.other.value
  const isVideo = medium === 'video'
  useEffect(() => {
    if (audio.current !== null && video.current !== null) call?.attach(audio.current, video.current)
  }, [call])
  useEffect(() => {
    if (isVideo) return
    stage.show(false)
    setPreviewing(false)
  }, [isVideo])
  const play = () =>
    void audio.current?.play().then(
      () => setSoundOff(false),
      () => setSoundOff(audio.current?.srcObject !== null),
    )
  const place = useRef<HTMLElement>(null)
  /** A phone that has slept has paused them all, and the connection that is up again says nothing of it. */
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'hidden') return
      for (const one of place.current?.querySelectorAll<HTMLMediaElement>('audio, video') ?? [])
        if (one.paused && one.srcObject !== null) void one.play().catch(() => undefined)
    }
    document.addEventListener('visibilitychange', wake)
    return () => document.removeEventListener('visibilitychange', wake)
  }, [])
  const showsThem = isVideo && their?.camera === true
  const third = stage.third.value
  return (
    <section
      ref={place}
      class="stage"
      data-medium={medium}
      data-state={stage.state.value}
      aria-label={text.stage.title[medium](other)}
    >
      <audio ref={audio} autoplay onLoadedMetadata={play} />
      <div class="stage-pictures" hidden={!isVideo || previewing} data-three={third !== undefined}>
        <video ref={video} class="stage-other" autoplay playsInline muted hidden={!showsThem} />
        {!showsThem && (
          <Nobody name={other} words={their === undefined ? '' : unseenWords(text, other, their)} />
        )}
        {third !== undefined && props.third !== undefined && (
          <Third text={text} name={props.third} person={third} />
        )}
        {stage.showing.value && (
          <Picture class="stage-own" track={stage.own.camera.value} label={text.stage.you} />
        )}
      </div>
      <p class="stage-state small" role="status">
        {stageWords(text, other, stage)}
        {third?.state.value === 'up' && props.third !== undefined && (
          <span class="stage-with">
            {' '}
            {thirdWords(text, props.third, third.other.value, stage.weakThird.value)}
          </span>
        )}
      </p>
      {soundOff && (
        <button type="button" class="button small" onClick={play}>
          {text.stage.soundOn}
        </button>
      )}
      {stage.state.value === 'replaced' ? (
        <button type="button" class="button small" onClick={stage.takeBack}>
          {text.stage.takeBack}
        </button>
      ) : previewing && isVideo ? (
        <Preview text={text} other={other} stage={stage} onDone={() => setPreviewing(false)} />
      ) : (
        <StageActs
          text={text}
          stage={stage}
          medium={medium}
          video={video}
          canBeSmall={showsThem}
          hasChat={props.hasChat ?? true}
          onCamera={() => setPreviewing(true)}
          onLess={(to) => ports.less(to, 'chosen')}
        />
      )}
      {/* On a small phone there is no room for it beside one's own picture. */}
      {props.children !== undefined && <div hidden={previewing && isVideo}>{props.children}</div>}
    </section>
  )
}
