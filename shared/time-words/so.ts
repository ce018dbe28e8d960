/** Days and waits in Somali. */
import type { TimeWords } from './type.ts'

export const text: TimeWords = {
  days: {
    today: 'maanta',
    tomorrow: 'berri',
    weekdays: ['Axad', 'Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimce', 'Sabti'],
    months: [
      'Jannaayo',
      'Febraayo',
      'Maarso',
      'Abriil',
      'Maajo',
      'Juun',
      'Luuliyo',
      'Ogost',
      'Sebtembar',
      'Oktoobar',
      'Nofembar',
      'Disembar',
    ],
  },
  minutes: 'daqiiqo',
  hours: 'saacadood',
  to: 'ilaa',
  orMore: 'ama ka badan',
  comes: 'Weli cidna ma joogto, qofka ugu horreeya wuxuu imanayaa saacadda',
}
