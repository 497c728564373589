import {constants} from './constants.js';

/** Answers to anything, and does nothing. Only a function of this kind can be called with `new`. */
const inert = (): unknown =>
  new Proxy(
    function () {
      return undefined;
    },
    {
      get: (_, name) => (name === Symbol.toPrimitive ? () => '' : inert()),
      set: () => true,
      apply: inert,
      construct: () => inert() as object,
    },
  );

/**
 * Lets the widgets be made where there is no page: what they ask of one does nothing. Has to run before they are imported.
 * Lit brings its own stand-ins for elements in Node.
 */
export const useInertPage = (): void => {
  const values = Object.entries(constants()).map(([name, source]) => [
    name,
    source === 'undefined' ? undefined : (JSON.parse(source) as unknown),
  ]);
  Object.assign(globalThis, Object.fromEntries(values), {
    document: inert(),
    window: globalThis,
    top: globalThis,
    location: new URL('https://page.example/'),
    MutationObserver: inert(),
  });
};
