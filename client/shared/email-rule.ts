import { msg } from '@lingui/core/macro';

/** The longest address that the service takes. */
export const MAX_EMAIL = 254;

/** Whether a text can be an e-mail address; the service has the last word. */
export const looksLikeEmail = (text: string): boolean => text.length <= MAX_EMAIL && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]{2,}$/.test(text);

/** What a form says of a text that cannot be one. */
export const incompleteEmail = msg`This e-mail address is not complete. It looks like name@example.org.`;
