/** What a picture is for. */
export const PicturePurpose = { LOGO: 'LOGO', PICTURE: 'PICTURE' } as const;
export type PicturePurpose = (typeof PicturePurpose)[keyof typeof PicturePurpose];

/** Pictures that an organisation may have beside its logo. */
export const MOST_PICTURES = 8;

/** Bytes of a file that is taken; in base64 it still fits into a request. */
export const MOST_BYTES_IN = 1_400_000;

/** Bytes of what is kept. */
export const MOST_BYTES_KEPT = 200_000;
