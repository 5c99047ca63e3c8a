interface Messages {
  readonly messageDe?: string | null;
  readonly messageEn?: string | null;
}

/** What a crisis says in the language of the page, or in the other one, whose code is given along then. */
export function messageFor({ messageDe, messageEn }: Messages, locale: string): { readonly text: string; readonly lang: 'de' | 'en' | undefined } {
  const [own, other] = locale === 'de' ? [messageDe, messageEn] : [messageEn, messageDe];
  if (own) return { text: own, lang: undefined };
  return { text: other ?? '', lang: locale === 'de' ? 'en' : 'de' };
}
