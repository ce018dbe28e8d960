/** What the chat needs to know of talking and being seen: asking, answering, and how it stands. In Swedish. */
import type { LessWhy } from '../../../shared/rules/call/medium.ts'
import type { Channel } from '../../../shared/ids.ts'

type Name = (name: string) => string

export interface AskText {
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
  channels: Record<Channel, string>
  channelTitle: string
  channelAbout: string
  channelClosed: string
  channelShut: string
  /** While what comes with voice is on its way. */
  opening: string
  checkOpen: string
  checkTitle: string
  checkClose: string
}

export const text: AskText = {
  ask: {
    voice: 'Prata i stället',
    video: 'Prata med bild',
    voiceShort: 'Prata',
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
  channels: { chat: 'Chatta', voice: 'Ring utan bild', video: 'Videosamtal' },
  channelTitle: 'Hur vill du prata?',
  channelAbout: 'Du kan byta under samtalet. Kameran är av tills du själv sätter på den.',
  channelClosed: 'Just nu svarar ingen på det sättet. Du kan vänta, eller chatta.',
  channelShut: 'Det sättet är stängt just nu. Välj ett annat sätt att prata.',
  opening: 'Förbereder samtalet …',
  checkOpen: 'Testa ljud och bild',
  checkTitle: 'Testa ljud och bild',
  checkClose: 'Stäng',
}
