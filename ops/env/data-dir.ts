import { access, constants, mkdir } from 'node:fs/promises';
import { errorCode } from '../error-code.ts';

/**
 * Makes a folder for data that only its owner may enter, unless it is there, and looks whether it can be used.
 *
 * @throws Error with advice when this account may not write there or a file is in the way
 */
export async function openDataFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = errorCode(cause) ?? '';
    if (['EACCES', 'EPERM', 'EROFS'].includes(code))
      throw new Error(`${path} cannot be written. Start as the account that it belongs to, or set DATA_DIR to another folder.`, { cause });
    if (['ENOTDIR', 'EEXIST'].includes(code)) throw new Error(`${path} is not a folder. Set DATA_DIR to another one.`, { cause });
    throw cause;
  }
}
