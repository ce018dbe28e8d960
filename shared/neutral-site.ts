/** Where the quick exit leads: a weather page, unremarkable to whoever looks over a shoulder. */
export const neutralSite = 'https://www.svt.se/vader'
