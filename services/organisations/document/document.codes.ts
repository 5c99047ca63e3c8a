/** The formats that documents may have. None with macros, and none of the old binary ones, which cannot be looked through. */
export const DocumentFormat = { PDF: 'PDF', DOCX: 'DOCX', XLSX: 'XLSX', PPTX: 'PPTX', ODT: 'ODT', ODS: 'ODS', ODP: 'ODP', TEXT: 'TEXT' } as const;
export type DocumentFormat = (typeof DocumentFormat)[keyof typeof DocumentFormat];

/** Why a file is not taken. */
export type DocumentProblem = 'NOT_A_DOCUMENT' | 'ACTIVE_CONTENT' | 'ENCRYPTED' | 'UNPACKS_TOO_LARGE';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** As what each is served. */
export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  PDF: 'application/pdf',
  DOCX: `${OPEN_XML}.wordprocessingml.document`,
  XLSX: `${OPEN_XML}.spreadsheetml.sheet`,
  PPTX: `${OPEN_XML}.presentationml.presentation`,
  ODT: `${OPEN_DOCUMENT}.text`,
  ODS: `${OPEN_DOCUMENT}.spreadsheet`,
  ODP: `${OPEN_DOCUMENT}.presentation`,
  TEXT: 'text/plain',
};

/** How the name of a file of each ends, without the dot. */
export const endingOf = (format: DocumentFormat): string => (format === DocumentFormat.TEXT ? 'txt' : format.toLowerCase());

/** Documents that one article may have. */
export const MOST_DOCUMENTS = 12;

/** Bytes of a file that is taken; in base64 it still fits into a request. */
export const MOST_BYTES = 1_400_000;
