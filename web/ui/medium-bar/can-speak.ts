/** Browsers without devices, or pages without encryption, have nothing to ask with. */
export const canSpeak = (): boolean =>
  navigator.mediaDevices?.getUserMedia !== undefined && 'RTCPeerConnection' in globalThis
