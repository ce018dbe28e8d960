/** The words about the guest's seat, in easy Swedish. */
import { text as guestSv, type GuestText } from './sv.ts'

export const text: GuestText = {
  seat: {
    ...guestSv.seat,
    about: 'Du får en länk. Skicka den till en person. Du kan ta bort personen när du vill.',
    see: (name) =>
      `Personen hör dig och ${name}. Personen ser er om kameran är på. Personen ser inte chatten. En vuxen kan berätta för andra. ${name} får inte berätta.`,
    linkAbout: (until) =>
      `Skicka länken till en person. Den fungerar en gång. Den slutar klockan ${until}.`,
  },
  page: {
    ...guestSv.page,
    invitedAbout: 'Någon vill ha med dig i ett samtal. Länken fungerar en gång.',
    see: 'De två i samtalet hör dig. Ingen spelar in. Din kamera är av. Du sätter på den själv om du vill. Du ser inte chatten.',
    nothingAbout: 'Länken är gammal eller använd. Be om en ny länk.',
    waiting: 'De skriver nu. Vänta här. Du kommer med när de pratar.',
  },
}
