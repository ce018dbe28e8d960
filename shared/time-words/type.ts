/** How one language says days and waits: plain data, so that the start page can carry its own and no other's. */

export interface OwnDays {
  today: string
  tomorrow: string
  /** Sunday first. */
  weekdays: readonly string[]
  months: readonly string[]
  /** After a year. */
  year?: string
}

/**
 * A BCP 47 tag where every platform truly has the language. Else its own words: a browser without
 * Somali or Tigrinya says English months and no error, and for Dari it counts by another calendar.
 */
export type Days = string | OwnDays

/** What the start page says by itself. */
export interface WaitWords {
  days: Days
  minutes: string
  hours: string
  /** Where three to ten are counted in another form. */
  few?: { minutes: string; hours: string }
  to: string
  /** Nobody counts how many more stand ahead. */
  orMore: string
}

export interface TimeWords extends WaitWords {
  /** Somebody comes at … */
  comes: string
}
