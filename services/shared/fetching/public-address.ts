import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks of IPv4 that are not the public internet (IANA's registry of special purposes), with their lengths. */
const NOT_PUBLIC_4 = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const;

/** Of IPv6 only this is given out, and in it are tunnels that carry addresses of IPv4, and examples. */
const GIVEN_OUT_6 = ['2000::', 3] as const;
const NOT_PUBLIC_6 = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const;

const notPublic = new BlockList();
for (const [network, length] of NOT_PUBLIC_4) notPublic.addSubnet(network, length, 'ipv4');
for (const [network, length] of NOT_PUBLIC_6) notPublic.addSubnet(network, length, 'ipv6');
const givenOut = new BlockList();
givenOut.addSubnet(...GIVEN_OUT_6, 'ipv6');

/** Whether an IP address is one of the public internet: not private, loopback, link-local, multicast, reserved, nor one of IPv4 inside of IPv6. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, 'ipv4');
  return isIPv6(address) && !address.includes('%') && givenOut.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}
