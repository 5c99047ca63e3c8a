import { ValidateBy } from 'class-validator';
import { rule } from '../../shared/text-rules.ts';
import { isInterest } from '../interest/known-interests.ts';

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return value === '';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '' && url.password === '';
}

/** An address of the web with a host name and no password in it, or empty; else WEB_ADDRESS. */
export function WebAddress(): PropertyDecorator {
  return rule('webAddress', 'must be an address like https://example.org', isWebAddress);
}

/** A number that goes with another one of the same object, which must be there too; else PAIR. */
export function PairedWith(other: string): PropertyDecorator {
  const holds = (object: object) => typeof (object as Record<string, unknown>)[other] === 'number';
  return ValidateBy({ name: 'pair', validator: { validate: (_, details) => holds(details?.object ?? {}), defaultMessage: () => `goes together with ${other} only` } });
}

/** Ids of the tree of interests; else UNKNOWN_INTEREST. */
export function KnownInterests(): PropertyDecorator {
  return rule('unknownInterest', 'must be ids of interests', (value) => Array.isArray(value) && value.every((id) => typeof id === 'string' && isInterest(id)));
}
