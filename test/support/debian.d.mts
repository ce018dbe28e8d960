export declare const installFromDebian: (...names: string[]) => Promise<void>
