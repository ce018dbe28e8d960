/** How a day and a time are written, wherever staff fill one in. */
const example = { day: '2026-11-30', time: '17:30' }

const ofDay = {
  shape: 'åååå-mm-dd',
  unread: `Skriv år, månad och dag som finns i almanackan: ${example.day}.`,
  missing: `Skriv dagen: ${example.day}.`,
}
const ofTime = {
  shape: 'tt:mm',
  unread: `Skriv timme och minut: ${example.time}.`,
  missing: `Skriv tiden: ${example.time}.`,
}

export const timeFieldsText = {
  day: 'Dag',
  time: 'Klockan',
  calendar: (field: string) => `Välj i kalender: ${field}`,
  earliest: (day: string) => `Tidigast ${day}.`,
  latest: (day: string) => `Senast ${day}.`,
  ofDay,
  ofTime,
}
