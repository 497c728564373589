import type {TestRunnerConfig} from '@web/test-runner';
import type {UpdatesSettings} from '../../src/packs/verify-updates.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

export interface UpdatesKeys {
  /** Who may sign corrections for the code under test. */
  readonly settings: UpdatesSettings;
  /** Gives the tests both private keys, as a list of JWK, at `/test-updates-keys.json`. */
  readonly middleware: Middleware;
}

/** Two keys that are made for one run of the tests, so that no private key lies in the code. */
export const updatesKeys = async (): Promise<UpdatesKeys> => {
  const newKey = async (): Promise<JsonWebKey> => {
    const {privateKey} = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, true, ['sign']);
    return crypto.subtle.exportKey('jwk', privateKey);
  };
  const keys = [await newKey(), await newKey()];
  return {
    settings: {area: 'kent', minimumSequence: 2, keys: keys.map(({x = '', y = ''}) => ({x, y}))},
    middleware: async (context, next) => {
      if (context.path === '/test-updates-keys.json') context.body = keys;
      else await next();
    },
  };
};
