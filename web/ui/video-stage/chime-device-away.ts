/**
 * In a kept room the service tells only that nothing comes of somebody. Whether something of theirs went
 * away, and was not turned off, each page tells the others: two words from page to page, kept nowhere.
 */
import type { AudioVideoFacade } from 'amazon-chime-sdk-js'
import { keptJson } from '../../data/read-json.ts'
import type { OtherSide, OwnTracks } from './call.ts'

const topic = 'losses'
type Losses = Required<Pick<OtherSide, 'isWithoutMicrophone' | 'isWithoutCamera'>>
const inWords = (losses: Losses): string => JSON.stringify(losses)

export interface ToldLosses {
  readonly of: (own: OwnTracks) => void
  /** To whoever comes, and after an interruption. */
  readonly again: () => void
  readonly stop: () => void
}

export const tellLosses = (
  audioVideo: AudioVideoFacade,
  onTold: (seat: string, losses: Losses) => void,
): ToldLosses => {
  let losses = inWords({ isWithoutMicrophone: false, isWithoutCamera: false })
  let hasLost = false
  const again = (): void => {
    if (hasLost) audioVideo.realtimeSendDataMessage(topic, losses)
  }
  audioVideo.realtimeSubscribeToReceiveDataMessage(topic, (said) => {
    const told = keptJson<Partial<Losses>>(said.text())
    if (told === undefined) return
    onTold(said.senderExternalUserId, {
      isWithoutMicrophone: told.isWithoutMicrophone === true,
      isWithoutCamera: told.isWithoutCamera === true,
    })
  })
  return {
    of: ({ microphone, isCameraLost }) => {
      const now = inWords({
        isWithoutMicrophone: microphone === undefined,
        isWithoutCamera: isCameraLost === true,
      })
      if (now === losses) return
      losses = now
      hasLost = true
      again()
    },
    again,
    stop: () => audioVideo.realtimeUnsubscribeFromReceiveDataMessage(topic),
  }
}
