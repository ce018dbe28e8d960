/** Firefox's path, or undefined when it is not here. */
export declare const findFirefox: () => string | undefined
/** The paths of WebKit's driver, its plain browser, and a screen that nobody sees; or undefined. */
export declare const findWebKit: () =>
  | { driver: string; browser: string; screen: string }
  | undefined
