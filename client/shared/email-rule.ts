/** The longest address that the service takes. */
export const MAX_EMAIL = 254;

/** Whether a text can be an e-mail address; the service has the last word. */
export const looksLikeEmail = (text: string): boolean => text.length <= MAX_EMAIL && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/.test(text);
