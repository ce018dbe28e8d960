/** Acute danger and the safety plan in English. */
import type { SafetyText } from '../../youth/safety-text.ts'

export const safetyEn: SafetyText = {
  reviewedByPerson: false,
  danger: {
    title: 'Are you in danger right now?',
    raised: 'We have alerted everybody who works now. Somebody comes as fast as possible.',
    taken: (name) => `${name} has seen the alarm and is coming to you.`,
    escalated:
      'Nobody has been able to answer yet. We are alerting more people. Do not wait for us if you are in danger.',
    nobody:
      'Nobody is in the chat now, and we do not know whether anybody will come. Call one of these instead.',
    nobodyBackup:
      'Nobody is in the chat now. We have alerted the person on call, but it may take a while. Do not wait for us if you are in danger.',
    call: 'These answer now:',
    placeTitle: 'Where are you?',
    placeAbout:
      'You do not have to answer. We cannot see where you are. If you tell us, we can help somebody find you.',
    placeSee:
      'Only the person who takes the alarm or talks with you sees it. It is erased with the talk. If your life is in danger we may tell 112.',
    placeLabel: 'A street, a place, or something you can see',
    placeSend: 'Tell where I am',
    placeTold: 'Thank you. Whoever comes to you sees where you are.',
    placeChange: 'Change',
    placeFailed: 'It could not be sent. What you wrote is still here. Try again.',
  },
  plan: {
    title: 'My safety plan',
    lead: 'When it gets hard it is easier to follow something you have already decided. Write a few words in each box. You can skip any.',
    kept: 'The plan is only in this tab and is sent to nobody. It disappears when you close the tab or leave the page fast. Print or save it if you want to keep it.',
    parts: {
      signs: { title: 'Signs', hint: 'How do you notice that it is getting hard?' },
      soothes: {
        title: 'What soothes',
        hint: 'Things you can do yourself: music, a shower, breathing, going out.',
      },
      people: { title: 'People', hint: 'Who can you be with or get in touch with?' },
      places: { title: 'Places', hint: 'Where do you feel calmer or safer?' },
      safer: {
        title: 'Making it safer around me',
        hint: 'What can you put away, or ask somebody to take care of?',
      },
      numbers: { title: 'Numbers', hint: 'Who can you call or text?' },
    },
    always: 'Answer at any hour',
    print: 'Print',
    save: 'Save as a file',
    saved:
      'The file is saved on this device. It opens without internet. Everybody who uses the device can see it.',
    file: 'notes',
    hide: 'Hide the plan',
    show: 'Show again',
    hidden: 'The page is hidden.',
    clear: 'Remove the plan',
    clearAsk: 'Remove everything you have written here?',
    clearYes: 'Yes, remove',
    clearNo: 'No',
    done: 'Close',
    open: 'Safety plan',
  },
}
