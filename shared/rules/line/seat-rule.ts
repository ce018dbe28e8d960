/** How many talks somebody may hold at once: what a county can choose, and what holds until it has. */
export const usualTalks = 6
export const mostTalks = 8

export const talksSigned: { source: string; confirmedBy: string | null } = {
  source:
    'own proposal: no law and no guideline that we know of gives a number; below it everybody chooses their own',
  confirmedBy: null,
}
