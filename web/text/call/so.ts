/** The words about talking and being seen, in Somali. */
import { text as askSo } from '../medium/so.ts'
import type { CallText } from './sv.ts'

export const text: CallText = {
  ...askSo,
  stage: {
    title: {
      voice: (name) => `Waxaad la hadlaysaa ${name}`,
      video: (name) => `Wicitaan muuqaal ah oo aad la leedahay ${name}`,
    },
    connecting: (name) => `Waxaa laguu xirayaa ${name} …`,
    up: 'Hadda waad is maqlaysaan.',
    lost: 'Xiriirku wuu go’ay. Mar kale ayaan isku dayaynaa.',
    chatWorks: 'Chat-ku wuu shaqaynayaa.',
    replaced: 'Wicitaanku wuxuu ka socdaa daaqad kale.',
    takeBack: 'Wicitaanka halkan keen',
    heard: (name) => `Kaamirada ${name} way dansan tahay`,
    notSeen: (name) => `${name} hadda lama arki karo: kaamiradu ma jirto.`,
    muted: (name) => `Makarafoonka ${name} wuu dansan yahay`,
    notHeard: (name) => `Codka ${name} hadda lama maqlayo: makarafoonku ma shaqaynayo.`,
    isHere: (name) => `Waxaa sidoo kale lagu soo daray ${name}.`,
    weakThird: (name) =>
      `Waxaa sidoo kale lagu soo daray ${name}, laakiin internetka halkaas waa daciif.`,
    you: 'Adiga',
    youMuted: 'Makarafoonkaagu wuu dansan yahay',
    microphoneAway: {
      busy: 'Wax kale ayaa isticmaalaya makarafoonka, markaa hadda lagu maqli maayo. Iskiis ayuu u soo noqonayaa.',
      none: 'Makarafoonku ma jiro, markaa hadda lagu maqli maayo. Mar kale ku xir, markaas wuu soo noqonayaa.',
      refused:
        'Makarafoonka halkan looma oggola hadda, markaa lagu maqli maayo. Waad ka oggolaan kartaa dejinta browser-ka.',
    },
    soundOn: 'Codka daar',
    microphone: { on: 'Makarafoonku wuu daaran yahay', off: 'Makarafoonku wuu dansan yahay' },
    camera: { on: 'Kaamiradu way daaran tahay', off: 'Kaamiradu way dansan tahay' },
    flip: 'Kaamirada kale',
    small: 'Daaqad yar',
    short: { flip: 'Kale', window: 'Daaqad' },
    onlyVoice: 'Cod kaliya',
    hangUp: 'Chat kaliya',
    preview: 'Sidan ayaad u muuqataa',
    previewAbout: (name) => `Waxba lama tusayo ${name} ilaa aad riixdo I tus.`,
    show: 'I tus',
    cancel: 'Maya, ha dansanaato',
    blur: { background: 'Qari waxa gadaashayda ah', all: 'Qari sawirka oo dhan' },
    weak: 'Internetku hadda waa daciif.',
  },
  trouble: {
    refused:
      'Makarafoonka halkan looma oggola. Dhib malaha, chat-ka ayaad ku sii socotaan. Waad ka beddeli kartaa dejinta browser-ka.',
    none: 'Makarafoon ma helin. Dhib malaha, chat-ka ayaad ku sii socotaan.',
    busy: 'Wax kale ayaa isticmaalaya makarafoonka. Hadda chat-ka ayaad ku sii socotaan.',
  },
  camera: {
    refused:
      'Kaamirada halkan looma oggola. Waad ka oggolaan kartaa dejinta browser-ka, dabadeedna isku day mar kale.',
    none: 'Kaamiro ma helin. Mid ku xir oo isku day mar kale, ama sii wad sawir la’aan.',
    busy: 'Wax kale ayaa isticmaalaya kaamirada. Xir oo isku day mar kale, ama sii wad sawir la’aan.',
    revoked:
      'Kaamirada halkan looma oggola hadda, markaa lagu arki maayo. Waad ka oggolaan kartaa dejinta browser-ka oo mar kale daar.',
    unplugged: 'Kaamiradu ma jirto, markaa hadda lagu arki maayo. Ku xir oo mar kale daar.',
    taken:
      'Wax kale ayaa isticmaalaya kaamirada, markaa hadda lagu arki maayo. Xir oo kaamirada mar kale daar.',
    paused:
      'Wax baa kaamirada hakiyay, markaa hadda lagu arki maayo. Iskeed ayay u soo noqonaysaa.',
    failed:
      'Sawirkaagu ma gaarin, markaa hadda lagu arki maayo. Waad mar kale daari kartaa kaamirada.',
  },
  check: {
    about:
      'Haddii aad rabto. Halkan cid kale kuma maqlayso kumana arkayso, waxna iskood uma bilaabmayaan.',
    microphone: 'Makarafoon',
    start: 'Bilow',
    stop: 'Jooji',
    level: 'Inta codkaagu le’eg yahay',
    hears: 'Makarafoonku wuu ku maqlayaa.',
    silent: 'Wax dheh si aad u aragto in makarafoonku ku maqlayo.',
    camera: 'Kaamiro',
    speaker: 'Sameecad',
    play: 'Daar cod',
    playing: 'Saddex cod ma maqlaysaa? Markaas way shaqaynaysaa.',
    network: 'Internetka',
    test: 'Tijaabi internetka',
    quality: {
      good: 'Internetku muuqaal wuu qaadi karaa.',
      poor: 'Internetku cod wuu qaadi karaa. Muuqaalku wuu go’go’i karaa.',
      bad: 'Internetku waa daciif. Chat-ka ayaa sida ugu fiican u shaqaynaya.',
    },
  },
}
