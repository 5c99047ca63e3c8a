export type Language = 'de' | 'en';

/** The language of what is asked for by a path: English below `/en`. */
export function languageOf(path: string): Language {
  return path.startsWith('/en/') ? 'en' : 'de';
}

/** Address below which the pages of a language stand, without a slash at the end. */
export function pagesIn(publicUrl: string, language: Language): string {
  return language === 'en' ? `${publicUrl}/en` : publicUrl;
}
