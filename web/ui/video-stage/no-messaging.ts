/** Stands in for the library's own chat client, which this clinic does not use and nobody should load. */
export const ChimeSDKMessagingClient = undefined
