/** The clock everything in the county goes by. Kept alone: the youth's own pages read it. */
export const timeZone = 'Europe/Stockholm'
