import { hashOfAddress } from '../kept-data.ts';

const ADDRESS = /[^\s<>"',;:()=]+@[^\s<>"',;:()]+/g;

/**
 * Whether a mail as it lies in a file is about somebody: it names one of the ids (a Message-ID does), or an address with this hash.
 *
 * @param mail the file's text, with its lines as they were folded
 */
export function mentions(mail: string, { ids, addressHash, key }: { readonly ids: readonly string[]; readonly addressHash: string; readonly key: string }): boolean {
  const text = mail.replaceAll('=\r\n', '').replaceAll(/\r\n[ \t]/g, ' ');
  if (ids.some((id) => text.includes(id))) return true;
  return [...new Set(text.match(ADDRESS))].some((address) => hashOfAddress(address, key) === addressHash);
}
