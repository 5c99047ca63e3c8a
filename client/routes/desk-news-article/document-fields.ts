import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Locale } from '../../generated/graphql.ts';
import type { FieldRefusal } from '../../shared/graph/graph.ts';

/** What is missing before a document can be sent, or too much of it. */
export type DocumentTrouble = 'file' | 'title' | 'large' | 'many';

/** A file with what is said about it, or what is missing. `megabytes` is what the service takes. */
export function chosenDocument(values: FormData, megabytes: number): { readonly file: File; readonly title: string; readonly language: Locale } | DocumentTrouble {
  const [file, title, language] = [values.get('file'), values.get('title'), values.get('language')];
  if (!(file instanceof File) || file.size === 0) return 'file';
  if (file.size > megabytes * 1_000_000) return 'large';
  const words = typeof title === 'string' ? title.trim() : '';
  return words.length < 3 ? 'title' : { file, title: words, language: language === 'EN' ? 'EN' : 'DE' };
}

const many = msg`There are 12 documents already. Please remove one first.`;
const refused: Readonly<Record<string, MessageDescriptor>> = {
  NOT_A_DOCUMENT: msg`This file cannot be used: it is none of these kinds, or it is damaged. Exporting it anew as PDF helps.`,
  ACTIVE_CONTENT: msg`This file contains macros, scripts, other files or contents from elsewhere, and would not be safe for visitors. Exporting it anew as PDF helps.`,
  ENCRYPTED: msg`This file is protected by a password. Please save it without one.`,
  UNPACKS_TOO_LARGE: msg`This file contains more than can be looked through. Smaller pictures in it help most, or exporting it anew as PDF.`,
  UNKNOWN_UPLOAD: msg`The file did not stay here long enough. Please upload it once more.`,
};

/** What is wrong, in words and by field; `path` of a refusal is that of the input, or `body` for the file on its way. `megabytes` is what the service takes. */
export function documentErrors(trouble: DocumentTrouble | undefined, refusals: readonly FieldRefusal[], { i18n, megabytes }: { readonly i18n: I18n; readonly megabytes: number }): { readonly file?: string; readonly title?: string } {
  const title = i18n._(msg`Please say in 3 to 120 characters what it is.`);
  const large = msg`This file is too large: up to ${megabytes} MB are possible. Smaller pictures in it help most.`;
  if (trouble) return trouble === 'title' ? { title } : { file: i18n._({ large, many, file: msg`Please choose a file.` }[trouble]) };
  const codeAt = (path: string) => refusals.find((one) => one.path === path)?.code;
  const [data, id] = [codeAt('body') ?? codeAt('input.upload'), codeAt('input.id')];
  const file = data === 'TOO_LARGE' ? large : data ? (refused[data] ?? refused['NOT_A_DOCUMENT']) : id === 'TOO_MANY' ? many : undefined;
  return { ...(file && { file: i18n._(file) }), ...(codeAt('input.title') && { title }) };
}
