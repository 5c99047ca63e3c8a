import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { openDataFolder } from './data-dir.ts';

/**
 * The secret of this installation, from which keys and passwords are derived: 256 random bits, made at the first call and kept in
 * `<dataDir>/secret`, readable for its owner only. Two first calls at once get the same one.
 *
 * @throws Error when the file is there and too short to be a secret
 */
export async function installationSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  const known = await read(path);
  if (known !== undefined) return known;
  await openDataFolder(dataDir);
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  // A link appears in one step and never replaces one that is there.
  await link(draft, path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  await rm(draft, { force: true });
  const made = await read(path);
  if (made === undefined) throw new Error(`The secret in ${path} could not be written.`);
  return made;
}

async function read(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw new Error(`The secret in ${path} cannot be read. Start as the account that owns it, or set SECRET.`);
  });
  if (text !== undefined && text.trim().length < 32) throw new Error(`The secret in ${path} is damaged. Restore it from a backup.`);
  return text?.trim();
}
