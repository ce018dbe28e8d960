/** The words about talking and being seen, in English. */
import { text as askEn } from '../medium/en.ts'
import type { CallText } from './sv.ts'

export const text: CallText = {
  ...askEn,
  stage: {
    title: {
      voice: (name) => `You are talking with ${name}`,
      video: (name) => `Video call with ${name}`,
    },
    connecting: (name) => `Connecting to ${name} …`,
    up: 'You hear each other now.',
    lost: 'The connection broke. We are trying again.',
    chatWorks: 'The chat works.',
    replaced: 'The call goes on in another window.',
    takeBack: 'Bring the call here',
    heard: (name) => `${name}’s camera is off`,
    muted: (name) => `${name}’s microphone is off`,
    notHeard: (name) => `${name} is not heard just now: the microphone is gone.`,
    isHere: (name) => `${name} is here too.`,
    weakThird: (name) => `${name} is here too, on a weak network.`,
    you: 'You',
    youMuted: 'Your microphone is off',
    microphoneAway: {
      busy: 'Something else is using the microphone, so you are not heard just now. It comes back by itself.',
      none: 'The microphone is gone, so you are not heard just now. Plug it in again and it comes back.',
      refused:
        'The microphone is no longer allowed here, so you are not heard just now. You can allow it in the browser’s settings, or write in the chat.',
    },
    soundOn: 'Turn the sound on',
    microphone: { on: 'Microphone on', off: 'Microphone off' },
    camera: { on: 'Camera on', off: 'Camera off' },
    flip: 'Other camera',
    small: 'Small window',
    short: { flip: 'Other', window: 'Window' },
    onlyVoice: 'Sound only',
    hangUp: 'Chat only',
    preview: 'This is how you look',
    previewAbout: (name) => `${name} sees nothing until you press Show me.`,
    show: 'Show me',
    cancel: 'No, leave it off',
    blur: { background: 'Blur the background', all: 'Blur the whole picture' },
    weak: 'The network is weak just now.',
  },
  trouble: {
    refused:
      'The microphone is not allowed here. That is fine, you go on in the chat. You can change it in the browser’s settings.',
    none: 'We find no microphone. That is fine, you go on in the chat.',
    busy: 'Something else is using the microphone. You go on in the chat for now.',
    camera: 'The camera could not be used.',
  },
  check: {
    about: 'If you like. Nobody else hears or sees you here, and nothing starts by itself.',
    microphone: 'Microphone',
    start: 'Start',
    stop: 'Stop',
    level: 'How loud you are',
    hears: 'The microphone hears you.',
    silent: 'Say something to see whether the microphone hears you.',
    camera: 'Camera',
    speaker: 'Speaker',
    play: 'Play a sound',
    playing: 'Do you hear three tones? Then it works.',
    network: 'The network',
    test: 'Test the network',
    quality: {
      good: 'The network can carry video.',
      poor: 'The network can carry sound. Video may stutter.',
      bad: 'The network is weak. The chat works best.',
    },
  },
}
