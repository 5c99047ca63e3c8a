const LINKS = ['s', 'es', 'n', 'en', 'er', 'e'] as const;

/** What many compounds end or begin with but few postings say: such a part is too common, or stands for something else ("Grundschule", "Hauptamt"). Folded. */
const NEVER_PARTS = new Set(['ung', 'heit', 'keit', 'schaft', 'lich', 'isch', 'sam', 'bar', 'los', 'voll', 'ein', 'aus', 'auf', 'vor', 'mit', 'bei', 'nach', 'unter', 'uber', 'wieder', 'beim', 'zum', 'zur', 'ihr', 'sie', 'wir', 'man', 'wer', 'was', 'wie', 'jede', 'jeder', 'jeden', 'alle', 'erst', 'ers', 'ehr', 'ehre', 'ver', 'ent', 'zer', 'grund', 'haupt', 'neben', 'sonder', 'gesamt', 'einzel', 'doppel', 'fach']);

/** Such a word begins no compound without an "s": "Ausbildungspate" is no "Spat". Folded. */
const ALWAYS_LINKED = /^.{4,}(ung|heit|keit|schaft|itat)$/;

/** A word in lower case without accents, as the forms are kept. */
export function foldedWord(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}

/** Whether a word as it was written may be part of a compound: a noun that stands alone, 3 to 20 letters long. */
export function isPart(written: string): boolean {
  return /^[A-ZÄÖÜ][a-zäöüß]{2,19}$/.test(written) && !NEVER_PARTS.has(foldedWord(written));
}

/**
 * The forms in which a word begins a compound, folded: as it is, with a linking element ("Arbeit-s-kreis", "Kind-er-garten"), without its last
 * vowel ("Schul-fest"), the ending of a verb ("Fahr-dienst") or both ("Hilf-s-verein"), 3 letters and more, each once; with "s" only where German always links.
 */
export function firstForms(written: string): string[] {
  const word = foldedWord(written);
  const linked = word.length > 3 ? LINKS.map((link) => word + link) : [];
  const shortened = [/e$/, /en$/, /n$/].filter((ending) => ending.test(word)).map((ending) => word.replace(ending, ''));
  const both = shortened.filter((form) => form.length > 3 && !form.endsWith('s')).map((form) => `${form}s`);
  return [...new Set([word, ...linked, ...shortened, ...both])].filter((form) => form.length > 2 && !NEVER_PARTS.has(form) && !ALWAYS_LINKED.test(form));
}
