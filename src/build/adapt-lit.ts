import type {Plugin} from 'rollup';

/**
 * What is changed in Lit's production build, each with why. `npm ci` pins Lit's exact version; where a text is no longer
 * found the build fails.
 */
const changes: readonly (readonly [file: string, text: RegExp, replacement: string])[] = [
  [
    // Lit's Trusted Types policy gets the name `csw`, which a page can allow without allowing every copy of Lit, and the
    // script lives where the page refuses it: there the fallback stays.
    '/lit-html/lit-html.js',
    /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    '(()=>{try{return $1?.createPolicy("csw",$2)}catch{}})()',
  ],
  [
    // All of our browsers have constructable style sheets: the branch for those without is left out.
    '/@lit/reactive-element/css-tag.js',
    /(\w+)\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/,
    'true',
  ],
];

/** Fits Lit to strangers' pages and to the browsers that the contract names. */
export const adaptLit = (): Plugin => ({
  name: 'adapt-lit',
  transform(code, id) {
    const mine = changes.filter(([file]) => id.endsWith(file));
    if (mine.length === 0) return null;
    let adapted = code;
    for (const [, text, replacement] of mine) {
      if (!text.test(adapted)) this.error(`${id} no longer has what src/build/adapt-lit.ts changes: ${String(text)}`);
      adapted = adapted.replace(text, replacement);
    }
    return {code: adapted, map: null};
  },
});
