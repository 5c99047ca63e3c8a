/** A key by which what is sent twice arrives once; `randomUUID` is missing on pages that came over an unprotected connection. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
