import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileShell } from '../../services/shared/mail/compile-shell.ts';

/** Writes services/shared/mail/shell.ts anew from shell.mjml. Run it after a change there: `node ops/build/mail-shell.ts`. */
const directory = join(import.meta.dirname, '../../services/shared/mail');
await writeFile(join(directory, 'shell.ts'), await compileShell(directory));
