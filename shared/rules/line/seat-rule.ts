/** How many talks somebody may hold at once: what a county can choose, and what holds until it has. */
export const usualTalks = 6
export const mostTalks = 8

export const talksSigned: { source: string; confirmedBy: string | null } = {
  source:
    'own proposal: no law and no guideline that we know of gives a number; below it everybody chooses their own',
  confirmedBy: null,
}

/** A seat as it is told: pages of 0.1.0 know six, and read the sixth for one beyond. */
export interface ToldSeat {
  seat: number
  seatNow?: number | undefined
}
export const seatsBefore = 6
export const toldSeat = (seat: number): ToldSeat =>
  seat > seatsBefore ? { seat: seatsBefore, seatNow: seat } : { seat }
export const seatOf = ({ seat, seatNow }: ToldSeat): number => seatNow ?? seat
