/** A text made comparable: composed, lower case, every run of blanks one blank, none at the ends. */
export const normalised = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** As `normalised`, with everything that is no letter or digit as a blank: "Kinder- und Jugendarbeit" becomes "kinder und jugendarbeit". */
export const wordsOf = (text: string): string => normalised(text.replace(/[^\p{L}\p{N}]+/gu, ' '));
