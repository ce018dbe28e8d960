/**
 * In a kept room the service tells only that nothing comes of somebody. Whether something of theirs went
 * away, and was not turned off, each page tells the others: two words from page to page, kept nowhere.
 */
import type { AudioVideoFacade } from 'amazon-chime-sdk-js'
import type { OtherSide, OwnTracks } from './call.ts'

const topic = 'away'
type Away = Required<Pick<OtherSide, 'isWithoutMicrophone' | 'isWithoutCamera'>>

const nothing = 'nothing'
/** What is away, by name: an older or newer page may name more. */
const inWords = ({ microphone, isCameraLost }: OwnTracks): string =>
  [
    ...(microphone === undefined ? ['microphone'] : []),
    ...(isCameraLost === true ? ['camera'] : []),
  ].join(' ') || nothing

export interface DevicesAway {
  readonly of: (own: OwnTracks) => void
  /** To whoever comes, and after an interruption. */
  readonly again: () => void
  readonly stop: () => void
}

export const tellDevicesAway = (
  audioVideo: AudioVideoFacade,
  onTold: (seat: string, away: Away) => void,
): DevicesAway => {
  let away = nothing
  let hasTold = false
  const again = (): void => {
    if (hasTold) audioVideo.realtimeSendDataMessage(topic, away)
  }
  audioVideo.realtimeSubscribeToReceiveDataMessage(topic, (said) => {
    const words = said.text().split(' ')
    onTold(said.senderExternalUserId, {
      isWithoutMicrophone: words.includes('microphone'),
      isWithoutCamera: words.includes('camera'),
    })
  })
  return {
    of: (own) => {
      const now = inWords(own)
      if (now === away) return
      away = now
      hasTold = true
      again()
    },
    again,
    stop: () => audioVideo.realtimeUnsubscribeFromReceiveDataMessage(topic),
  }
}
