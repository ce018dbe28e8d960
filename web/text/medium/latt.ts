/** What the chat needs to know of talking and being seen, in easy Swedish. */
import { text as askSv, type AskText } from './sv.ts'

export const text: AskText = {
  ...askSv,
  ask: {
    ...askSv.ask,
    about: {
      voice: 'Ni hör varandra. Ni kan skriva också.',
      video: 'Din kamera är av. Du sätter på den själv om du vill. Ni kan skriva också.',
    },
    less: {
      chosen: { voice: 'Bilden är av. Ni hör varandra.', chat: 'Nu skriver ni i chatten.' },
      poor: {
        voice: 'Internet är långsamt nu. Bilden är av. Ni hör varandra.',
        chat: 'Internet är för långsamt för ljud. Ni skriver i chatten.',
      },
      'no-device': {
        voice: 'Kameran fungerar inte. Ni hör varandra.',
        chat: 'Mikrofonen fungerar inte. Ni skriver i chatten.',
      },
      down: {
        voice: 'Bilden fungerar inte nu. Ni hör varandra.',
        chat: 'Ljud och bild fungerar inte nu. Ni skriver i chatten.',
      },
    },
  },
  paused: (name) => `${name} pratar med någon annan nu. Du kan skriva. ${name} svarar sedan.`,
  channelAbout: 'Du kan ändra dig sedan. Kameran är av. Du sätter på den själv.',
  channelShut: 'Det går inte att prata så nu. Välj något annat.',
}
