export declare const quick: readonly string[]
export declare const long: readonly string[]
