import { createHash } from 'node:crypto';
import type { ImportedOpportunity, ImportedOrganisation } from './imported-rows.ts';

/**
 * A hash of everything that an import says about a row: equal hashes mean "unchanged". An expiry that counts from the day of the import is left out.
 * @returns 64 hexadecimal digits (SHA-256 of the JSON with sorted keys)
 */
export function fingerprint(row: ImportedOrganisation | ImportedOpportunity): string {
  const content: Record<string, unknown> = { ...row };
  if ('expiryIsRelative' in row && row.expiryIsRelative) delete content['expiresAt'];
  return createHash('sha256').update(JSON.stringify(content, sorted)).digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
