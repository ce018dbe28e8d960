/** What the chat needs to know of talking and being seen, in English. */
import type { AskText } from './sv.ts'

export const text: AskText = {
  ask: {
    voice: 'Talk instead',
    video: 'Talk with video',
    voiceShort: 'Talk',
    videoShort: 'Video',
    wanted: {
      voice: (name) => `${name} would like to talk aloud. Would you?`,
      video: (name) => `${name} would like to talk with video. Would you?`,
    },
    about: {
      voice: 'You hear each other. The chat stays open.',
      video: 'Your camera is off until you turn it on yourself. The chat stays open.',
    },
    yes: 'Yes',
    no: 'No, not now',
    waiting: {
      voice: (name) => `We are asking ${name} to talk aloud …`,
      video: (name) => `We are asking ${name} to talk with video …`,
    },
    takeBack: 'Take it back',
    less: {
      chosen: {
        voice: 'The picture is off. You hear each other.',
        chat: 'You are in the chat now.',
      },
      poor: {
        voice: 'The network is weak. The picture is off, the sound is still there.',
        chat: 'The network could not carry sound. You go on in the chat.',
      },
      'no-device': {
        voice: 'The camera could not be used. You hear each other.',
        chat: 'The microphone could not be used. You go on in the chat.',
      },
      down: {
        voice: 'Video does not work just now. You hear each other.',
        chat: 'Sound and video do not work just now. You go on in the chat.',
      },
    },
    again: { voice: 'Try sound again', video: 'Try video again' },
  },
  paused: (name) =>
    `${name} is talking with somebody else just now. Write anyway: ${name} answers when that talk is over.`,
  channels: { chat: 'Chat', voice: 'Call without picture', video: 'Video call' },
  channelTitle: 'How would you like to talk?',
  channelAbout: 'You can change during the talk. The camera is off until you turn it on yourself.',
  channelClosed: 'Nobody answers that way just now. You can wait, or chat.',
  channelShut: 'That way is closed just now. Choose another way to talk.',
  opening: 'Getting ready …',
  checkOpen: 'Test sound and picture',
  checkTitle: 'Test sound and picture',
  checkClose: 'Close',
}
