/** "3" does not stand at the end of a line and "december" on the next. */
export const dayOnOneLine = (written: string): string => written.replace(/(\d) (?=\D)/g, '$1\u00a0')
