import { rule } from '../../shared/text-rules.ts';

function isJoiningAddress(value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '') return value === null || typeof value === 'string';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '' && url.password === '';
}

/** An address of the web with a host name and no password in it, or nothing; else WEB_ADDRESS. */
export function JoiningAddress(): PropertyDecorator {
  return rule('webAddress', 'must be an address like https://example.org', isJoiningAddress);
}
