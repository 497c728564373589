import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out to the public (RFC 4291, section 2.4). */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/** Whether an IP address is one of the public internet, and of no network of somebody's own. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address may be written as one of IPv6.
  const sound = ipaddr.process(address);
  return sound.range() === 'unicast' && (sound.kind() === 'ipv4' || sound.match(globalUnicast));
};
