/** The one recurring picture: a door, ajar with the lamp lit when open, closed with a lit window when not. */

/** Inline SVG; which state shows is decided by the style sheet from the page's door. */
export const doorPicture = (label: string): string =>
  `<svg class="door-picture" viewBox="0 0 240 150" role="img" aria-label="${label}">
<path class="hill" d="M0 118c34-22 62-26 96-14 40 14 92-14 144 2v44H0z"/>
<path class="wood" d="M18 118l9-30 9 30zM36 122l8-24 8 24zM196 116l10-36 10 36zM214 120l8-24 8 24z"/>
<path class="curve" d="M70 40c-18-4-26 8-20 18 4 7 14 5 13-3M63 55c-12 6-14 22-2 30M170 40c18-4 26 8 20 18-4 7-14 5-13-3M177 55c12 6 14 22 2 30M120 14c-8 0-12 6-8 11M120 14c8 0 12 6 8 11"/>
<path class="frame" d="M84 132V50a36 36 0 0 1 72 0v82z"/>
<path class="inside" d="M92 132V52a28 28 0 0 1 56 0v80z"/>
<path class="leaf ajar" d="M92 132V52c0-14 8-25 19-27l9 12v99z"/>
<path class="leaf shut" d="M92 132V52a28 28 0 0 1 56 0v80z"/>
<path class="window" d="M104 82V58a16 16 0 0 1 32 0v24zM120 43v39M104 64h32"/>
<path class="glow" d="M120 136l-2-30 30 26 26 12z"/>
<circle class="halo" cx="170" cy="76" r="17"/><path class="lamp" d="M170 57v5M162 67l8-5 8 5zM164 67h12l-2 17h-8z"/>
<circle class="knob" cx="114" cy="96" r="2.4"/><path class="step" d="M76 132h88v6H76z"/>
</svg>`
