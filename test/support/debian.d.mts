export declare const installFromDebian: (name: string) => Promise<void>
