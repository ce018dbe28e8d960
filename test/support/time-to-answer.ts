/** Signed by hand, in milliseconds: how long whoever is called has to answer, as the server gives it and as pages, texts and notices say it. */
export const toAnswer = { chat: 45_000, voice: 45_000, video: 45_000 } as const
