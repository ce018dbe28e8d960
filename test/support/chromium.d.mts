/** Types of chromium.mjs, which runs before anything is compiled. */
export declare const findChromium: () => string | undefined
export declare const ensureChromium: () => Promise<string>
export declare const ensureHeadless: () => Promise<string>
