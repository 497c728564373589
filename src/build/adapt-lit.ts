import {fileURLToPath} from 'node:url';
import type {Plugin} from 'rollup';

const policy = fileURLToPath(new URL('../kit/trusted-types-policy.ts', import.meta.url));

/**
 * What is changed in Lit's production build, each with why. `npm ci` pins Lit's exact version; where a text is no longer
 * found the build fails.
 */
const changes: readonly (readonly [file: string, text: RegExp, replacement: string])[] = [
  [
    // Lit's Trusted Types policy is ours, called `csw`, which a page can allow without allowing every copy of Lit. The
    // script lives where the page refuses it: there the fallback stays.
    '/lit-html/lit-html.js',
    /^([^]*)(\w+)\?\2\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    `import{makePolicy}from${JSON.stringify(policy)};$1makePolicy($3)`,
  ],
  [
    // All of our browsers have constructable style sheets: the branch for those without is left out.
    '/@lit/reactive-element/css-tag.js',
    /(\w+)\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/,
    'true',
  ],
  // In an XHTML page a template of the page's own reads XML, which Lit's marks are not.
  [
    '/lit-html/lit-html.js',
    /(\w+)\.createElement\("template"\)/,
    '$1.implementation.createHTMLDocument("").createElement("template")',
  ],
  // What Lit keeps on `window`, for polyfills and decorators that we do not have: an element of the page whose id is one of
  // these names would stop the script. Without it, nothing is left on `window`.
  ['/lit-html/lit-html.js', /\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [
    '/lit-element/lit-element.js',
    /,\w+\.litElementHydrateSupport\?\.\(.*?\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(.*?\);/,
    ';',
  ],
  ['/lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, ''],
  [
    '/@lit/reactive-element/reactive-element.js',
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
    '',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    '/@lit/reactive-element/reactive-element.js',
    /const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=new Map)/,
    '',
  ],
];

/** Fits Lit to strangers' pages and to the browsers that the contract names. */
export const adaptLit = (): Plugin => {
  const done = new Set<string>();
  return {
    name: 'adapt-lit',
    transform(code, id) {
      let adapted = code;
      for (const [file, text, replacement] of changes) {
        if (!id.endsWith(file)) continue;
        if (!text.test(adapted)) this.error(`${id} no longer has what src/build/adapt-lit.ts changes: ${String(text)}`);
        adapted = adapted.replace(text, replacement);
        done.add(String(text));
      }
      return adapted === code ? null : {code: adapted, map: null};
    },
    buildEnd(error) {
      const missing = changes.find(([, text]) => !done.has(String(text)));
      if (!error && missing) this.error(`${missing[0]} is not in the bundle: see src/build/adapt-lit.ts`);
    },
  };
};
