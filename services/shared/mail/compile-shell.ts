import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Translates `shell.mjml` into the text of `shell.ts`. Done by hand when the shell changes (`node ops/build/mail-shell.ts`),
 * since loading mjml costs more than a second and 20 MB that no running service should pay; a spec compares the two.
 */
export async function compileShell(directory: string): Promise<string> {
  const { default: mjml } = await import('mjml');
  const source = await readFile(join(directory, 'shell.mjml'), 'utf8');
  const { html } = await mjml(source, { validationLevel: 'strict' });
  const lines = html
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const quoted = lines.join('\n').replaceAll(/[\\`$]/g, (character) => `\\${character}`);
  return [
    '/** The frame of every mail, made from shell.mjml by ops/build/mail-shell.ts. Slots: LANGUAGE TITLE PREVIEW CONTENT FOOTER. */',
    `export const MAIL_SHELL = \`${quoted}\n\`;\n`,
  ].join('\n');
}
