/** A policy of Trusted Types, as far as we use one. */
interface Policy {
  readonly createScriptURL: (url: string) => string;
}

interface Factory {
  readonly createPolicy: (name: string, rules: object) => Policy;
}

let policy: Policy | undefined;

/**
 * The one policy of a script, which a page allows by the name `csw`. Lit takes it for its templates (see
 * src/build/adapt-lit.ts), and the second script's address goes through it. A page may refuse it: then Lit cannot render,
 * and the fallback stays.
 *
 * @param rules Lit's own
 */
export const makePolicy = (rules: object): Policy | undefined => {
  try {
    policy = (window as {trustedTypes?: Factory}).trustedTypes?.createPolicy('csw', {
      ...rules,
      createScriptURL: (url: string) => url,
    });
  } catch {
    // Refused: `policy` stays away.
  }
  return policy;
};

/** An address that may become a script's, under a page's Trusted Types too. */
export const trustedScriptUrl = (url: string): string => policy?.createScriptURL(url) ?? url;
