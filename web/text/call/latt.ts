/** The words about talking and being seen, in easy Swedish. */
import { text as askLatt } from '../medium/latt.ts'
import { text as callSv, type CallText } from './sv.ts'

export const text: CallText = {
  ...callSv,
  ...askLatt,
  trouble: {
    ...callSv.trouble,
    refused:
      'Mikrofonen är avstängd på den här sidan. Det är okej. Ni skriver i chatten. Du kan ändra det i webbläsaren.',
  },
  camera: {
    ...callSv.camera,
    refused:
      'Kameran är avstängd på den här sidan. Du kan ändra det i webbläsaren. Försök sedan igen.',
    revoked:
      'Kameran är avstängd på den här sidan. Du syns inte nu. Du kan ändra det i webbläsaren. Slå sedan på kameran igen.',
    unplugged: 'Kameran är borta. Du syns inte nu. Koppla in kameran och slå på den igen.',
    taken: 'Något annat använder kameran. Du syns inte nu. Stäng det och slå på kameran igen.',
  },
  check: {
    ...callSv.check,
    about: 'Du kan testa om du vill. Ingen hör dig. Ingen ser dig.',
    quality: {
      good: 'Internet fungerar bra. Bild fungerar.',
      poor: 'Ljud fungerar. Bilden kan bli dålig.',
      bad: 'Internet är långsamt. Det är bäst att skriva.',
    },
  },
}
