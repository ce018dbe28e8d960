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
    up: 'You can hear each other now.',
    lost: 'The connection dropped. We are trying again.',
    chatWorks: 'The chat still works.',
    replaced: 'The call is open in another window.',
    takeBack: 'Move the call here',
    heard: (name) => `${name}’s camera is off`,
    notSeen: (name) => `${name} cannot be seen right now: the camera is gone.`,
    muted: (name) => `${name}’s microphone is off`,
    notHeard: (name) => `You cannot hear ${name} right now: their microphone is gone.`,
    isHere: (name) => `${name} is here too.`,
    weakThird: (name) => `${name} is here too, on a weak connection.`,
    you: 'You',
    youMuted: 'Your microphone is off',
    microphoneAway: {
      busy: 'Something else is using your microphone, so nobody can hear you right now. It comes back by itself.',
      none: 'Your microphone is gone, so nobody can hear you right now. Plug it in again and it comes back.',
      refused:
        'Your microphone is no longer allowed here, so nobody can hear you right now. You can allow it in your browser’s settings.',
    },
    soundOn: 'Turn the sound on',
    microphone: { on: 'Microphone on', off: 'Microphone off' },
    camera: { on: 'Camera on', off: 'Camera off' },
    flip: 'Other camera',
    small: 'Small window',
    short: { flip: 'Other', window: 'Window' },
    onlyVoice: 'Sound only',
    hangUp: 'Chat only',
    preview: 'This is what you look like',
    previewAbout: (name) => `${name} cannot see you until you press Show me.`,
    show: 'Show me',
    cancel: 'No, leave it off',
    blur: { background: 'Blur the background', all: 'Blur the whole picture' },
    weak: 'The connection is weak right now.',
  },
  trouble: {
    refused:
      'Your microphone is not allowed here. That’s fine, carry on in the chat. You can change it in your browser’s settings.',
    none: 'We cannot find a microphone. That’s fine, carry on in the chat.',
    busy: 'Something else is using your microphone. Carry on in the chat for now.',
  },
  camera: {
    refused:
      'Your camera is not allowed here. You can allow it in your browser’s settings and try again.',
    none: 'We cannot find a camera. Plug one in and try again, or carry on without a picture.',
    busy: 'Something else is using your camera. Close it and try again, or carry on without a picture.',
    revoked:
      'Your camera is no longer allowed here, so nobody can see you right now. You can allow it in your browser’s settings and turn it on again.',
    unplugged:
      'Your camera is gone, so nobody can see you right now. Plug it in and turn it on again.',
    taken:
      'Something else is using your camera, so nobody can see you right now. Close it and turn the camera on again.',
    paused:
      'Something has paused your camera, so nobody can see you right now. It comes back by itself.',
    failed:
      'Your picture did not get through, so nobody can see you right now. You can turn the camera on again.',
  },
  check: {
    about:
      'Only if you want to. Nobody else can hear or see you here, and nothing starts by itself.',
    microphone: 'Microphone',
    start: 'Start',
    stop: 'Stop',
    level: 'How loud you are',
    hears: 'The microphone can hear you.',
    silent: 'Say something to check that the microphone can hear you.',
    camera: 'Camera',
    speaker: 'Speaker',
    play: 'Play a sound',
    playing: 'Can you hear three notes? Then it works.',
    network: 'Connection',
    test: 'Test the connection',
    quality: {
      good: 'Your connection is good enough for video.',
      poor: 'Your connection is good enough for sound. Video may freeze.',
      bad: 'Your connection is weak. The chat works best.',
    },
  },
}
