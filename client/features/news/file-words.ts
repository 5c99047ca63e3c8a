import type { I18n } from '@lingui/core';
import type { DocumentFormat } from '../../generated/graphql.ts';

/** What people call a format. */
const formats: Readonly<Record<DocumentFormat, string>> = { PDF: 'PDF', DOCX: 'Word (DOCX)', XLSX: 'Excel (XLSX)', PPTX: 'PowerPoint (PPTX)', ODT: 'OpenDocument (ODT)', ODS: 'OpenDocument (ODS)', ODP: 'OpenDocument (ODP)', TEXT: 'TXT' };

/** Kind and size of a file: "PDF, 240 kB", "Word (DOCX), 1,2 MB". `size` is in bytes; a file is never nothing. */
export function fileInWords({ format, size }: { readonly format: DocumentFormat; readonly size: number }, i18n: I18n): string {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  const amount = kilobytes < 1000 ? `${i18n.number(kilobytes)} kB` : `${i18n.number(size / 1_000_000, { maximumFractionDigits: 1 })} MB`;
  return `${formats[format]}, ${amount}`;
}
