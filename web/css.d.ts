/// <reference types="vite/types/importMeta.d.ts" />
/** Lets a part name its own style sheet; the bundler collects them. */
declare module '*.css'
