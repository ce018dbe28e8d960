/** What the chat needs to know of talking and being seen, in Somali. */
import type { AskText } from './sv.ts'

export const text: AskText = {
  ask: {
    voice: 'Taa beddelkeeda hadal',
    video: 'Ku hadal muuqaal',
    voiceShort: 'Hadal',
    videoShort: 'Muuqaal',
    wanted: {
      voice: (name) => `Codsi ka yimid ${name}: ma rabtaa inaad cod ku wada hadashaan?`,
      video: (name) => `Codsi ka yimid ${name}: ma rabtaa inaad muuqaal ku wada hadashaan?`,
    },
    about: {
      voice: 'Waad is maqlaysaan. Chat-ku wuu sii jiraa.',
      video: 'Kaamiradaadu way dansan tahay ilaa aad adigu daarto. Chat-ku wuu sii jiraa.',
    },
    yes: 'Haa',
    no: 'Maya, hadda maya',
    waiting: {
      voice: (name) => `Waxaan ${name} weydiinaynaa inaad cod ku wada hadashaan …`,
      video: (name) => `Waxaan ${name} weydiinaynaa inaad muuqaal ku wada hadashaan …`,
    },
    takeBack: 'Ka noqo',
    less: {
      chosen: {
        voice: 'Muuqaalku wuu dansan yahay. Waad is maqlaysaan.',
        chat: 'Hadda waxaad ku jirtaan chat-ka.',
      },
      poor: {
        voice: 'Internetku waa daciif. Muuqaalku wuu dansan yahay, codku wuu shaqaynayaa.',
        chat: 'Internetku codka uma filna. Waxaad ku sii socotaan chat-ka.',
      },
      'no-device': {
        voice: 'Kaamirada lama isticmaali karin. Waad is maqlaysaan.',
        chat: 'Makarafoonka lama isticmaali karin. Waxaad ku sii socotaan chat-ka.',
      },
      down: {
        voice: 'Muuqaalku hadda ma shaqaynayo. Waad is maqlaysaan.',
        chat: 'Codka iyo muuqaalku hadda ma shaqaynayaan. Waxaad ku sii socotaan chat-ka.',
      },
    },
    again: { voice: 'Mar kale isku day codka', video: 'Mar kale isku day muuqaalka' },
  },
  paused: (name) =>
    `Hadda ${name} iyo qof kale ayaa wada hadlaya. Wax qor haddii aad rabto. Jawaabta ${name} waxaad heli doontaa marka hadalkaasi dhammaado.`,
  channels: { chat: 'Chat', voice: 'Wac muuqaal la’aan', video: 'Wicitaan muuqaal ah' },
  channelTitle: 'Sidee baad u rabtaa inaad u hadasho?',
  channelAbout:
    'Waad beddeli kartaa inta aad hadlaysaan. Kaamiradu way dansan tahay ilaa aad adigu daarto.',
  channelClosed: 'Hadda cidna sidaas kuma jawaabayso. Waad sugi kartaa, ama chat samee.',
  channelShut: 'Jidkaas hadda waa xiran yahay. Dooro si kale oo aad u hadasho.',
  opening: 'Waan diyaarinaynaa …',
  checkOpen: 'Tijaabi codka iyo muuqaalka',
  checkTitle: 'Tijaabi codka iyo muuqaalka',
  checkClose: 'Xir',
}
