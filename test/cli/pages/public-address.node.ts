import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {isPublicAddress} from '../../../src/cli/pages/public-address.js';

describe('a public address', () => {
  for (const address of ['8.8.8.8', '172.15.255.255', '172.32.0.1', '193.0.14.129', '2606:4700::1111', '2a00:1450::1'])
    test(`is ${address}`, () => {
      assert.equal(isPublicAddress(address), true);
    });

  const others = {
    'an IPv4 loopback': '127.8.9.1',
    'any address': '0.0.0.0',
    'this network': '0.1.2.3',
    'a private network of 10': '10.1.2.3',
    'the first private network of 172': '172.16.0.1',
    'the last private network of 172': '172.31.255.254',
    'a private network of 192': '192.168.1.1',
    'an IPv4 link-local address, where clouds have their metadata': '169.254.169.254',
    'a carrier’s own network': '100.64.0.1',
    'a benchmark’s network': '198.18.0.1',
    multicast: '224.0.0.1',
    broadcast: '255.255.255.255',
    'the IPv6 loopback': '::1',
    'any IPv6 address': '::',
    'a unique local address': 'fd12:3456::1',
    'an IPv6 link-local address': 'fe80::1',
    'a link-local address with its zone': 'fe80::1%eth0',
    'a site-local address of old': 'fec0::1',
    'IPv6 multicast': 'ff02::1',
    'IPv4 loopback written as IPv6': '::ffff:127.0.0.1',
    'a private IPv4 address in hexadecimal IPv6': '::ffff:a00:1',
    'IPv4 within IPv6 as of old': '::127.0.0.1',
    'a private IPv4 address behind NAT64': '64:ff9b::a00:1',
    'a private IPv4 address by 6to4': '2002:a00:1::1',
    'a text that is none': 'example.org',
    nothing: '',
  };
  for (const [what, address] of Object.entries(others))
    test(`is not ${what}`, () => {
      assert.equal(isPublicAddress(address), false);
    });
});
