/** Every word about talking and being seen, in Swedish. */
import type { Channel } from '../../../shared/words.ts'
import type { LessWhy } from '../../../shared/rules/medium.ts'

type Name = (name: string) => string

export interface CallText {
  /** What to ask for, and what is asked. */
  ask: {
    voice: string
    video: string
    voiceShort: string
    videoShort: string
    wanted: Record<'voice' | 'video', Name>
    about: Record<'voice' | 'video', string>
    yes: string
    no: string
    waiting: Record<'voice' | 'video', Name>
    takeBack: string
    less: Record<LessWhy, Record<'voice' | 'chat', string>>
    again: Record<'voice' | 'video', string>
  }
  paused: Name
  stage: {
    title: Record<'voice' | 'video', Name>
    opening: string
    connecting: Name
    up: string
    lost: string
    replaced: string
    heard: Name
    muted: Name
    isHere: Name
    you: string
    youMuted: string
    microphoneAway: string
    soundOn: string
    mute: string
    unmute: string
    cameraOn: string
    cameraOff: string
    flip: string
    small: string
    short: Record<'microphone' | 'camera' | 'flip' | 'window' | 'voice' | 'chat', string>
    onlyVoice: string
    hangUp: string
    preview: string
    previewAbout: Name
    show: string
    cancel: string
    blur: Record<'background' | 'all', string>
    weak: string
  }
  trouble: { refused: string; none: string; busy: string; camera: string }
  check: {
    open: string
    title: string
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
    close: string
  }
  channels: Record<Channel, string>
  channelTitle: string
  channelAbout: string
  channelClosed: string
}

export const callSv: CallText = {
  ask: {
    voice: 'Prata i stället',
    video: 'Prata med bild',
    voiceShort: 'Ring',
    videoShort: 'Bild',
    wanted: {
      voice: (name) => `${name} vill prata med röst. Vill du det?`,
      video: (name) => `${name} vill prata med bild. Vill du det?`,
    },
    about: {
      voice: 'Ni hör varandra. Chatten är kvar bredvid.',
      video: 'Din kamera är av tills du själv sätter på den. Chatten är kvar bredvid.',
    },
    yes: 'Ja',
    no: 'Nej, inte nu',
    waiting: {
      voice: (name) => `Vi frågar ${name} om att prata med röst …`,
      video: (name) => `Vi frågar ${name} om att prata med bild …`,
    },
    takeBack: 'Ta tillbaka',
    less: {
      chosen: { voice: 'Bilden är avstängd. Ni hör varandra.', chat: 'Nu är ni i chatten.' },
      poor: {
        voice: 'Nätet är svagt just nu. Bilden är avstängd, ljudet är kvar.',
        chat: 'Nätet räckte inte till ljud. Ni fortsätter i chatten.',
      },
      'no-device': {
        voice: 'Kameran gick inte att använda. Ni hör varandra.',
        chat: 'Mikrofonen gick inte att använda. Ni fortsätter i chatten.',
      },
      down: {
        voice: 'Bild fungerar inte just nu. Ni hör varandra.',
        chat: 'Ljud och bild fungerar inte just nu. Ni fortsätter i chatten.',
      },
    },
    again: { voice: 'Försök med ljud igen', video: 'Försök med bild igen' },
  },
  paused: (name) =>
    `${name} pratar med någon annan just nu. Skriv gärna. ${name} svarar när det samtalet är klart.`,
  stage: {
    title: {
      voice: (name) => `Du pratar med ${name}`,
      video: (name) => `Videosamtal med ${name}`,
    },
    opening: 'Förbereder samtalet …',
    connecting: (name) => `Ansluter till ${name} …`,
    up: 'Ni hör varandra nu.',
    lost: 'Kontakten bröts. Vi försöker igen. Chatten fungerar.',
    replaced: 'Samtalet fortsätter i ett annat fönster.',
    heard: (name) => `${name} har kameran av`,
    muted: (name) => `${name} har mikrofonen av`,
    isHere: (name) => `${name} är med.`,
    you: 'Du',
    youMuted: 'Din mikrofon är av',
    microphoneAway:
      'Något annat använder mikrofonen, så du hörs inte just nu. Den kommer tillbaka av sig själv.',
    soundOn: 'Sätt på ljudet',
    mute: 'Stäng av mikrofonen',
    unmute: 'Sätt på mikrofonen',
    cameraOn: 'Sätt på kameran',
    cameraOff: 'Stäng av kameran',
    flip: 'Vänd kameran',
    small: 'Litet fönster',
    short: {
      microphone: 'Mikrofon',
      camera: 'Kamera',
      flip: 'Vänd',
      window: 'Fönster',
      voice: 'Bara ljud',
      chat: 'Chatta',
    },
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
    camera: 'Kameran gick inte att använda. Det gör inget, ni hör varandra ändå.',
  },
  check: {
    open: 'Testa ljud och bild',
    title: 'Testa ljud och bild',
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
    close: 'Stäng',
  },
  channels: { chat: 'Chatta', voice: 'Ring utan bild', video: 'Videosamtal' },
  channelTitle: 'Hur vill du prata?',
  channelAbout: 'Du kan byta under samtalet. Kameran är av tills du själv sätter på den.',
  channelClosed: 'Just nu svarar ingen på det sättet. Du kan vänta, eller chatta.',
}
