/** How an address is kept and compared: without space around it, in lower case, composed (NFC). */
export function emailKey(address: string): string {
  return address.trim().normalize('NFC').toLowerCase();
}
