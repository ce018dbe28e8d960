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
  words: string
  /** What is read aloud where there is more to say than fits; it holds the words. */
  more?: string
  /** Of what is on or off: words and icon say how it is, never what a press does. */
  isOn?: boolean
  onPress: () => void
}

const Act = ({ icon, words, more, isOn, onPress }: ActProps) => (
  <button
    type="button"
    class="button quiet small stage-act"
    aria-label={more}
    aria-pressed={isOn}
    onClick={onPress}
  >
    <Icon name={icon} />
    {words}
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
        words={text.microphone[muted ? 'off' : 'on']}
        isOn={!muted}
        onPress={() => own.mute(!muted)}
      />
      {medium === 'video' && (
        <Act
          icon={showing ? 'video' : 'videoOff'}
          words={text.camera[showing ? 'on' : 'off']}
          isOn={showing}
          onPress={() => (showing ? stage.show(false) : onCamera())}
        />
      )}
      {showing && hasTwoCameras() && (
        <Act icon="flip" words={text.short.flip} more={text.flip} onPress={() => void own.flip()} />
      )}
      {smallWindow && (
        <Act
          icon="window"
          words={text.short.window}
          more={text.small}
          onPress={() => void video.current?.requestPictureInPicture().catch(() => undefined)}
        />
      )}
      {medium === 'video' && (
        <Act icon="phone" words={text.onlyVoice} onPress={() => onLess('voice')} />
      )}
      {hasChat && <Act icon="chat" words={text.hangUp} onPress={() => onLess('chat')} />}
    </div>
  )
}
