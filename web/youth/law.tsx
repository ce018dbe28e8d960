/** The border between the laws, as one file to fetch: what may cross it, and becoming known. */
export { HandoverMoves } from './handover-moves.tsx'
export { KnownDoor } from './known-door.tsx'
export { MineKnown } from './mine-known.tsx'
