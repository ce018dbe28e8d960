export declare const partsAsked: (words: readonly string[]) => {
  parts: ('static' | 'unit' | 'simulation' | 'journeys')[]
  shard?: string
}
