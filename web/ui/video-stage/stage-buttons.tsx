/** What can be done in a talk with sound: an icon always beside its words, and less always one press away. */
import type { RefObject } from 'preact'
import type { Channel } from '../../../shared/ids.ts'
import type { CallText } from '../../text/call/sv.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icons.tsx'
import type { Stage } from './stage-types.ts'

interface Props {
  text: CallText
  stage: Stage
  medium: Exclude<Channel, 'chat'>
  video: RefObject<HTMLVideoElement | null>
  canBeSmall: boolean
  /** False for a guest, who has no chat to go back to. */
  hasChat: boolean
  onCamera: () => void
  onLess: (to: Channel) => void
}

interface ActProps {
  icon: IconName
  /** Short, and part of the words: what is read aloud says what a press does. */
  short: string
  words: string
  onPress: () => void
}

const Act = ({ icon, short, words, onPress }: ActProps) => (
  <button
    type="button"
    class="button quiet small stage-act"
    aria-label={words}
    title={words}
    onClick={onPress}
  >
    <Icon name={icon} />
    {short}
  </button>
)

/** A phone has a camera on each side; a desk seldom has two. */
const hasTwoCameras = (): boolean => matchMedia('(pointer: coarse)').matches

export const StageActs = (props: Props) => {
  const { stage, medium, video, canBeSmall, hasChat, onCamera, onLess } = props
  const text = props.text.stage
  const { own } = stage
  const muted = own.muted.value
  const showing = stage.showing.value
  const smallWindow = canBeSmall && !hasTwoCameras() && document.pictureInPictureEnabled === true
  return (
    <div class="stage-acts">
      <Act
        icon={muted ? 'voiceOff' : 'voice'}
        short={text.short.microphone}
        words={muted ? text.unmute : text.mute}
        onPress={() => own.mute(!muted)}
      />
      {medium === 'video' && (
        <Act
          icon={showing ? 'videoOff' : 'video'}
          short={text.short.camera}
          words={showing ? text.cameraOff : text.cameraOn}
          onPress={() => (showing ? stage.show(false) : onCamera())}
        />
      )}
      {showing && hasTwoCameras() && (
        <Act
          icon="flip"
          short={text.short.flip}
          words={text.flip}
          onPress={() => void own.flip()}
        />
      )}
      {smallWindow && (
        <Act
          icon="window"
          short={text.short.window}
          words={text.small}
          onPress={() => void video.current?.requestPictureInPicture().catch(() => undefined)}
        />
      )}
      {medium === 'video' && (
        <Act
          icon="phone"
          short={text.short.voice}
          words={text.onlyVoice}
          onPress={() => onLess('voice')}
        />
      )}
      {hasChat && (
        <Act
          icon="chat"
          short={text.short.chat}
          words={text.hangUp}
          onPress={() => onLess('chat')}
        />
      )}
    </div>
  )
}
