import type {Plugin} from 'rollup';

// lit-html 3, its production build: `e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0`.
const policy = /(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/;

/**
 * Gives Lit's Trusted Types policy the name `csw`, which a page's `trusted-types` list can allow without allowing every
 * copy of Lit, and lets the script live where the page refuses it: there the fallback stays.
 */
export const trustedTypesPolicy = (): Plugin => ({
  name: 'trusted-types-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if (!policy.test(code)) this.error('lit-html no longer makes its Trusted Types policy as src/build/trusted-types.ts expects');
    return {
      code: code.replace(policy, '(()=>{try{return $1?.createPolicy("csw",$2)}catch{}})()'),
      map: null,
    };
  },
});
