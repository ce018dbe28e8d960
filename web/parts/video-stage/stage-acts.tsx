/** What can be done in a talk with sound: an icon always beside its words, and less always one press away. */
import type { RefObject } from 'preact'
import type { Channel } from '../../../shared/words.ts'
import type { CallText } from '../../text/call/sv.ts'
import type { IconName } from '../icon-paths.ts'
import { Icon } from '../icons.tsx'
import type { Stage } from './stage.ts'

interface Props {
  text: CallText
  stage: Stage
  medium: Exclude<Channel, 'chat'>
  video: RefObject<HTMLVideoElement | null>
  canBeSmall: boolean
  onCamera: () => void
  onLess: (to: Channel) => void
}

interface ActProps {
  icon: IconName
  words: string
  onPress: () => void
}

const Act = ({ icon, words, onPress }: ActProps) => (
  <button type="button" class="button quiet small stage-act" onClick={onPress}>
    <Icon name={icon} />
    {words}
  </button>
)

/** A phone has a camera on each side; a desk seldom has two. */
const hasTwoCameras = (): boolean => matchMedia('(pointer: coarse)').matches

export const StageActs = (props: Props) => {
  const { stage, medium, video, canBeSmall, onCamera, onLess } = props
  const text = props.text.stage
  const { own } = stage
  const muted = own.muted.value
  const showing = stage.showing.value
  const smallWindow = canBeSmall && document.pictureInPictureEnabled === true
  return (
    <div class="stage-acts">
      <Act
        icon={muted ? 'voiceOff' : 'voice'}
        words={muted ? text.unmute : text.mute}
        onPress={() => own.mute(!muted)}
      />
      {medium === 'video' && (
        <Act
          icon={showing ? 'videoOff' : 'video'}
          words={showing ? text.cameraOff : text.cameraOn}
          onPress={() => (showing ? stage.show(false) : onCamera())}
        />
      )}
      {showing && hasTwoCameras() && (
        <Act icon="flip" words={text.flip} onPress={() => void own.flip()} />
      )}
      {smallWindow && (
        <Act
          icon="window"
          words={text.small}
          onPress={() => void video.current?.requestPictureInPicture().catch(() => undefined)}
        />
      )}
      {medium === 'video' && (
        <Act icon="phone" words={text.onlyVoice} onPress={() => onLess('voice')} />
      )}
      <Act icon="chat" words={text.hangUp} onPress={() => onLess('chat')} />
    </div>
  )
}
