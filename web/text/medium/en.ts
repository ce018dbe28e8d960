/** What the chat needs to know of talking and being seen, in English. */
import type { AskText } from './sv.ts'

export const text: AskText = {
  ask: {
    voice: 'Talk instead',
    video: 'Talk with video',
    voiceShort: 'Talk',
    videoShort: 'Video',
    wanted: {
      voice: (name) => `${name} would like a voice call. Would you?`,
      video: (name) => `${name} would like a video call. Would you?`,
    },
    about: {
      voice: 'You can hear each other. The chat stays open.',
      video: 'Your camera is off until you turn it on yourself. The chat stays open.',
    },
    yes: 'Yes',
    no: 'No, not now',
    waiting: {
      voice: (name) => `Asking ${name} for a voice call …`,
      video: (name) => `Asking ${name} for a video call …`,
    },
    takeBack: 'Cancel',
    less: {
      chosen: {
        voice: 'Video is off. You can still hear each other.',
        chat: 'You are in the chat now.',
      },
      poor: {
        voice: 'Your connection is weak, so video is off. You can still hear each other.',
        chat: 'Your connection is too weak for a call. Carry on in the chat.',
      },
      'no-device': {
        voice: 'Your camera did not work. You can still hear each other.',
        chat: 'Your microphone did not work. Carry on in the chat.',
      },
      down: {
        voice: 'Video does not work right now. You can still hear each other.',
        chat: 'Calls do not work right now. Carry on in the chat.',
      },
    },
    again: { voice: 'Try the call again', video: 'Try video again' },
  },
  paused: (name) =>
    `${name} is talking with somebody else right now. Write anyway, and ${name} will answer after that talk.`,
  channels: { chat: 'Chat', voice: 'Voice call', video: 'Video call' },
  channelTitle: 'How would you like to talk?',
  channelAbout: 'You can change during the talk. Your camera is off until you turn it on yourself.',
  channelClosed: 'Nobody is taking calls like that right now. You can wait, or chat.',
  channelShut: 'That is closed right now. Choose another way to talk.',
  opening: 'Getting ready …',
  checkOpen: 'Test sound and picture',
  checkTitle: 'Test sound and picture',
  checkClose: 'Close',
}
