/** The words about the guest's seat, in English. */
import type { GuestText } from './sv.ts'

export const text: GuestText = {
  seat: {
    kinds: { adult: 'Your adult', interpreter: 'The interpreter' },
    open: 'Bring somebody',
    title: 'Bring somebody into the talk',
    about: 'You get a link to send. It can be used once. You can close the seat whenever you like.',
    who: 'Who would you like to bring?',
    choices: { adult: 'An adult I trust', interpreter: 'An interpreter' },
    howLong: 'For how long?',
    minutes: (n) => `${n} minutes`,
    see: (name) =>
      `Whoever you invite hears you and ${name}, and sees you if the camera is on. They do not see what you write, and nothing about you that you do not tell yourself. An adult does not have the same duty of confidentiality as ${name}.`,
    make: 'Make a link',
    link: 'The link',
    linkAbout: (until) =>
      `Send the link only to the person you want here. It can be used once, until ${until}.`,
    linkGone: (until) =>
      `You have made a link that holds until ${until}. We cannot show it again. Close the seat if you want to make a new one.`,
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'It could not be copied. Select the link and copy it yourself.',
    share: 'Share the link',
    isIn: {
      adult: (until) => `Your adult is here until ${until}.`,
      interpreter: (until) => `The interpreter is here until ${until}.`,
    },
    away: {
      adult: (until) => `Your adult has lost the connection, and can come back until ${until}.`,
      interpreter: (until) =>
        `The interpreter has lost the connection, and can come back until ${until}.`,
    },
    close: 'Close the seat',
    asked: (name) => `${name} asks you to close the seat. You decide.`,
    failed: 'It did not work just now. Try again in a little while.',
    back: 'No, not now',
  },
  page: {
    title: 'Talk',
    invited: 'You are invited to a talk',
    invitedAbout:
      'Somebody would like you to join a talk with the youth clinic. The link can be used once. Open it where you will take part.',
    seeTitle: 'Who hears and sees me?',
    see: 'The two who are in the talk already. Nobody records. Your camera is off until you turn it on. You do not see what they write to each other.',
    law: {
      SoL: (employer) => `${employer} keeps no health record of the talk.`,
      HSL: (employer) => `${employer} may write a health record of the talk.`,
    },
    enter: 'Enter the talk',
    entering: 'Entering …',
    nothing: 'The link cannot be used',
    nothingAbout: 'It may be used, too old or closed. Ask whoever sent it for a new one.',
    with: (firstName, profession, employer) => `${firstName}, ${profession}, ${employer}`,
    until: (until) => `You can be here until ${until}.`,
    waiting:
      'They are writing to each other just now. You join when they talk. Leave the page open.',
    lost: 'The connection broke. We are trying again.',
    out: 'You are not in the talk just now',
    outAbout: 'We could not get the sound to work here. The talk goes on without you for now.',
    again: 'Try again',
    young: 'The young person',
    leave: 'Leave the talk',
    closed: 'The seat is closed',
    closedAbout: 'Thank you for being here. You can close the page.',
    offline: 'No contact just now. We are trying again.',
    languages: 'Languages',
  },
}
