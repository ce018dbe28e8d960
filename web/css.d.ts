/** Lets a part name its own style sheet; the bundler collects them. */
declare module '*.css'
