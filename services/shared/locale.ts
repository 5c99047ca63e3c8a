import { registerEnumType } from 'type-graphql';

/** The languages that the site speaks. */
export const Locale = { DE: 'DE', EN: 'EN' } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

registerEnumType(Locale, { name: 'Locale', description: 'A language that the site speaks: German or English.' });
