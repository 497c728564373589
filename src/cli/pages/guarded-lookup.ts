import type {LookupAddress} from 'node:dns';
import {lookup} from 'node:dns/promises';
import {isIP, type LookupFunction} from 'node:net';
import {PageProblem} from './page-problem.js';

/** Where requests may go. */
export interface Reach {
  /** Whether an IP address may be asked. */
  readonly isAllowed: (address: string) => boolean;
  /** What a name stands for. */
  readonly resolve?: (hostname: string) => Promise<readonly LookupAddress[]>;
}

const refuse = (hostname: string, address: string): PageProblem =>
  new PageProblem(
    'private-address',
    `${hostname === address ? address : `${hostname} is at ${address}, which`} is no address of the public internet. ` +
      'If you mean a server of your own network, add --private.',
  );

const ofSystem = (hostname: string): Promise<readonly LookupAddress[]> => lookup(hostname, {all: true});

/** @throws where the host of an address is written as an IP address that may not be asked: no name is looked up then */
export const checkLiteral = ({hostname}: URL, {isAllowed}: Reach): void => {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isAllowed(address)) throw refuse(address, address);
};

/**
 * Looks a name up for a connection, which then goes to what has been checked here: a second answer of the name server
 * cannot lead elsewhere.
 */
export const guardedLookup =
  ({isAllowed, resolve = ofSystem}: Reach): LookupFunction =>
  (hostname, {all}, callback) => {
    const find = async (): Promise<LookupAddress[]> => {
      const addresses = [...(await resolve(hostname))];
      const refused = addresses.find(({address}) => !isAllowed(address));
      if (refused) throw refuse(hostname, refused.address);
      if (addresses.length === 0) throw new Error(`${hostname} has no address`);
      return addresses;
    };
    find().then(
      (addresses) => {
        if (all === true) callback(null, addresses);
        else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
      },
      (thrown: unknown) => callback(thrown instanceof Error ? thrown : new Error(String(thrown)), '', 0),
    );
  };
