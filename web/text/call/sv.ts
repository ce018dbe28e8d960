/** Every word about talking and being seen, in Swedish: what comes with the stage, and with it the rest. */
import { text as askSv, type AskText } from '../medium/sv.ts'

type Name = (name: string) => string

export interface CallText extends AskText {
  stage: {
    title: Record<'voice' | 'video', Name>
    connecting: Name
    up: string
    lost: string
    chatWorks: string
    replaced: string
    takeBack: string
    heard: Name
    notSeen: Name
    muted: Name
    notHeard: Name
    isHere: Name
    weakThird: Name
    you: string
    youMuted: string
    microphoneAway: Record<'refused' | 'none' | 'busy', string>
    soundOn: string
    /** How it is, and not what a press does. */
    microphone: Record<'on' | 'off', string>
    camera: Record<'on' | 'off', string>
    flip: string
    small: string
    /** Part of the words that are read aloud. */
    short: Record<'flip' | 'window', string>
    onlyVoice: string
    hangUp: string
    preview: string
    previewAbout: Name
    show: string
    cancel: string
    blur: Record<'background' | 'all', string>
    weak: string
  }
  trouble: Record<'refused' | 'none' | 'busy', string>
  /** The first three before it has been seen, the others of one that was. */
  camera: Record<
    'refused' | 'none' | 'busy' | 'revoked' | 'unplugged' | 'taken' | 'paused' | 'failed',
    string
  >
  check: {
    about: string
    microphone: string
    start: string
    stop: string
    level: string
    hears: string
    silent: string
    camera: string
    speaker: string
    play: string
    playing: string
    network: string
    test: string
    quality: Record<'good' | 'poor' | 'bad', string>
  }
}

export const text: CallText = {
  ...askSv,
  stage: {
    title: {
      voice: (name) => `Du pratar med ${name}`,
      video: (name) => `Videosamtal med ${name}`,
    },
    connecting: (name) => `Ansluter till ${name} …`,
    up: 'Ni hör varandra nu.',
    lost: 'Kontakten bröts. Vi försöker igen.',
    chatWorks: 'Chatten fungerar.',
    replaced: 'Samtalet fortsätter i ett annat fönster.',
    takeBack: 'Ta samtalet hit',
    heard: (name) => `${name} har kameran av`,
    notSeen: (name) => `${name} syns inte just nu: kameran är borta.`,
    muted: (name) => `${name} har mikrofonen av`,
    notHeard: (name) => `${name} hörs inte just nu: mikrofonen är borta.`,
    isHere: (name) => `${name} är med.`,
    weakThird: (name) => `${name} är med, men har ett svagt nät.`,
    you: 'Du',
    youMuted: 'Din mikrofon är av',
    microphoneAway: {
      busy: 'Något annat använder mikrofonen, så du hörs inte just nu. Den kommer tillbaka av sig själv.',
      none: 'Mikrofonen är borta, så du hörs inte just nu. Koppla in den igen, så kommer den tillbaka.',
      refused:
        'Mikrofonen är inte längre tillåten här, så du hörs inte just nu. Du kan tillåta den i webbläsarens inställningar.',
    },
    soundOn: 'Sätt på ljudet',
    microphone: { on: 'Mikrofon på', off: 'Mikrofon av' },
    camera: { on: 'Kamera på', off: 'Kamera av' },
    flip: 'Vänd kameran',
    small: 'Litet fönster',
    short: { flip: 'Vänd', window: 'Fönster' },
    onlyVoice: 'Bara ljud',
    hangUp: 'Bara chatta',
    preview: 'Så här ser du ut',
    previewAbout: (name) => `${name} ser inget förrän du trycker på Visa mig.`,
    show: 'Visa mig',
    cancel: 'Nej, låt den vara av',
    blur: { background: 'Sudda bakgrunden', all: 'Sudda hela bilden' },
    weak: 'Nätet är svagt just nu.',
  },
  trouble: {
    refused:
      'Mikrofonen är inte tillåten här. Det gör inget, ni fortsätter i chatten. Du kan ändra det i webbläsarens inställningar.',
    none: 'Vi hittar ingen mikrofon. Det gör inget, ni fortsätter i chatten.',
    busy: 'Något annat använder mikrofonen. Ni fortsätter i chatten så länge.',
  },
  camera: {
    refused:
      'Kameran är inte tillåten här. Du kan tillåta den i webbläsarens inställningar och försöka igen.',
    none: 'Vi hittar ingen kamera. Koppla in en och försök igen, eller fortsätt utan bild.',
    busy: 'Något annat använder kameran. Stäng det och försök igen, eller fortsätt utan bild.',
    revoked:
      'Kameran är inte längre tillåten här, så du syns inte just nu. Du kan tillåta den i webbläsarens inställningar och slå på den igen.',
    unplugged: 'Kameran är borta, så du syns inte just nu. Koppla in den och slå på den igen.',
    taken:
      'Något annat använder kameran, så du syns inte just nu. Stäng det och slå på kameran igen.',
    paused: 'Något har pausat kameran, så du syns inte just nu. Den kommer tillbaka av sig själv.',
    failed: 'Bilden kom inte fram, så du syns inte just nu. Du kan slå på kameran igen.',
  },
  check: {
    about: 'Om du vill. Ingen annan hör eller ser dig här, och inget startar av sig själv.',
    microphone: 'Mikrofon',
    start: 'Starta',
    stop: 'Stoppa',
    level: 'Hur starkt du hörs',
    hears: 'Mikrofonen hör dig.',
    silent: 'Säg något, så ser du om mikrofonen hör dig.',
    camera: 'Kamera',
    speaker: 'Högtalare',
    play: 'Spela ett ljud',
    playing: 'Hör du tre toner? Då fungerar det.',
    network: 'Nätet',
    test: 'Testa nätet',
    quality: {
      good: 'Nätet räcker till bild.',
      poor: 'Nätet räcker till ljud. Bilden kan hacka.',
      bad: 'Nätet är svagt. Chatten fungerar bäst.',
    },
  },
}
