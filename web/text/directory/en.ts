/** The directory in English; names of services stay Swedish, for that is what stands on the door. */
import type { DirectoryText } from './type.ts'

export const text: DirectoryText = {
  lang: 'en',
  title: 'Who can help with what?',
  lead: 'There are lots of people who can help. Here you can see who does what, and where to start.',
  about:
    'This is a map. It does not judge you. If you end up in the wrong place, the people there should help you find the right one.',
  urgent: 'Urgent help',
  leave: 'Leave this page now',
  toStart: 'Talk to us',
  ages: { under18: 'Under 18', over18: '18 or older' },
  nearTitle: 'Are you a parent or a friend?',
  near: [
    'Here we talk with young people themselves, and we cannot tell anyone who has been in touch.',
    'Ask straight out how they are, and whether they have thoughts of not wanting to live. Asking does not make those thoughts more dangerous. Listen, and never leave somebody in danger alone.',
    'You can get advice for yourself from 1177, bris.se and mind.se.',
    'If you are under 13, contact Bris. If you are over 24, contact 1177 or the suicide line.',
  ],
  adults: {
    link: 'For adults close to somebody who is doing Ångesthjälpen ung',
    print: 'Print',
    unreviewed: 'No licensed therapist has checked this sheet yet.',
  },
  needsTitle: 'What is it about?',
  asBuilt: {
    about:
      'The list is shown as it was when the page was made. Some may have stopped, changed number or been added.',
    words: 'What has changed, as text (in Swedish)',
  },
  needs: {
    worry: 'Worry, fear or stress',
    low: 'Feeling sad, down or empty',
    'not-live': 'Thoughts of not wanting to live',
    'self-harm': 'Hurting yourself',
    violence: 'Violence, threats or abuse',
    honour: 'Family or relatives who control you',
    eating: 'Food, body and eating',
    substances: 'Alcohol or drugs',
    family: 'Rows or problems at home',
    school: 'School, studies or work',
    'sexual-health': 'Sex, contraception and pregnancy',
    body: 'Your body and physical health',
    focus: 'Hard to concentrate or get started',
    disability: 'Support if you have a disability',
    identity: 'Who I am, gender and love',
    money: 'Money and debt',
    'somebody-to-talk-to': 'Somebody to talk to',
  },
  services: {
    '112': {
      name: '112',
      about: 'When somebody is in danger right now. Police, ambulance and fire brigade.',
    },
    sjalvmordslinjen: {
      name: 'Minds Självmordslinje',
      about:
        'The suicide line, if you have thoughts of not wanting to live. Open day and night, anonymous.',
    },
    socialjour: {
      name: 'Socialjouren',
      about:
        'Social services when it is urgent and the office is closed. Call 112 and ask for Socialjouren.',
    },
    elevhalsa: {
      name: 'Elevhälsan (school health)',
      about:
        'Counsellor, nurse, psychologist and doctor at your school. You can go there yourself.',
    },
    ungdomsmottagning: {
      name: 'Ungdomsmottagningen (youth clinic)',
      about: 'Midwife and counsellor for young people. It’s free, and you can go there yourself.',
    },
    vardcentral: {
      name: 'Vårdcentralen (health centre)',
      about:
        'The first place to go for health care, also when it’s your feelings that hurt. You can go there yourself.',
    },
    socialtjanst: {
      name: 'Socialtjänsten (social services)',
      about:
        'Support and protection from your municipality. You can call and ask without saying who you are.',
    },
    bup: {
      name: 'BUP (psychiatry under 18)',
      about: 'If you are under 18 and the first support was not enough.',
    },
    vuxenpsykiatri: {
      name: 'Vuxenpsykiatrin (adult psychiatry)',
      about: 'If you are 18 or older and the first support was not enough.',
    },
    'psykiatrisk-akut': {
      name: 'Psykiatrisk akuthjälp',
      about: 'When it cannot wait. 1177 tells you where to go, day or night.',
    },
    bum: {
      name: 'Barn- och ungdomsmedicin',
      about: 'Doctors for under-18s, when your body needs to be examined.',
    },
    habilitering: {
      name: 'Habiliteringen',
      about: 'Support in everyday life if you have a disability.',
    },
    'oppenvard-beroende': {
      name: 'Öppenvård (alcohol and drugs)',
      about:
        'Support from the municipality, often together with the region. You can contact them yourself.',
    },
    kvinnofridslinjen: {
      name: 'Kvinnofridslinjen',
      about:
        'If you have been hurt or threatened. Open day and night, free, and it does not show on the phone bill.',
    },
    tjejjouren: {
      name: 'Tjejjouren',
      about: 'Chat and support for girls, and for anyone who is non-binary or trans.',
    },
    bris: {
      name: 'Bris',
      about: 'Call, chat or write about anything if you are under 18. Open day and night.',
    },
    budgetradgivning: {
      name: 'Budget- och skuldrådgivningen',
      about: 'Free help from the municipality with money and debt.',
    },
    familjeradgivning: {
      name: 'Familjerådgivningen',
      about: 'Talks about relationships, for couples and families.',
    },
    aktivitetsansvar: {
      name: 'Kommunens aktivitetsansvar',
      about:
        'If you are under 20 and not at upper secondary school. They help you get on to school or work.',
    },
    studievagledning: {
      name: 'Studie- och yrkesvägledning',
      about: 'Advice from the municipality about studies and work after school.',
    },
    umo: {
      name: 'UMO.se',
      about: 'Facts about your body, sex, relationships and feelings. Nobody asks who you are.',
    },
  },
  reasons: {
    'now-if-danger': 'If there is danger, or it cannot wait',
    'first-door': 'Start here: you can contact them yourself',
    'by-law': 'Start here: it is their job by law',
    'sent-on-to': 'If the first support is not enough: somebody refers you here',
    'may-go-oneself': 'If the first support is not enough: you can contact them yourself',
    beside: 'Extra support as well',
  },
  call: (number) => `Call ${number}`,
  ways: {
    '1177': 'Find them on 1177.se or by calling 1177.',
    school: 'They are at your school.',
    'municipal-switchboard': 'Call the municipality’s switchboard and ask for them.',
    web: 'They are online.',
    number: '',
  },
  clinics: {
    title: 'Youth clinics to visit',
    about: 'Address, opening hours and telephone. Each clinic writes its own.',
    words: 'Addresses and opening hours as text',
  },
  municipalTitle: 'Your municipality',
  municipalAbout: 'You will find the switchboard’s number on the municipality’s website.',
  checked: (day) =>
    `We last checked this list on ${day}. None of the services has confirmed it yet.`,
}
