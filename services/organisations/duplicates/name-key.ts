/** Words that say what an organisation is before the law, not what it is called. */
const LEGAL_FORMS = new Set(['ev', 'gemeinnuetzig', 'gemeinnuetzige', 'gemeinnuetziger', 'ggmbh', 'gmbh', 'gug', 'ug', 'haftungsbeschraenkt', 'eg', 'ag', 'kdoer', 'mbh', 'gesellschaft']);

/** Words that tie others together. */
const SMALL_WORDS = new Set(['der', 'die', 'das', 'des', 'dem', 'den', 'und', 'u', 'fuer', 'von', 'vom', 'zu', 'zum', 'zur', 'in', 'im', 'am', 'an', 'bei', 'beim', 'auf', 'aus', 'mit', 'the', 'of', 'and', 'for']);

/** Short forms that clubs write in full elsewhere. Each stands for one run of words without spaces. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  fc: 'fussballclub', sv: 'sportverein', tv: 'turnverein', tsv: 'turnundsportverein', tus: 'turnundsportverein', sc: 'sportclub', mgv: 'maennergesangverein', ff: 'freiwilligefeuerwehr',
  ffw: 'freiwilligefeuerwehr', drk: 'deutschesroteskreuz', thw: 'technischeshilfswerk', dlrg: 'deutschelebensrettungsgesellschaft', awo: 'arbeiterwohlfahrt', st: 'sankt',
  ov: 'ortsverein', kv: 'kreisverband', klub: 'club', kath: 'katholische', evang: 'evangelische', jgd: 'jugend',
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '&': ' und ', '+': ' und ' };

/** Lower case, umlauts and other letters written plainly, one space between words; what joins parts of a word is dropped, so that "Sport-Verein" is one word. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\beingetragener verein\b/g, ' ')
    .replaceAll(/[äöüß&+]/g, (sign) => UMLAUTS[sign] ?? sign)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\b(?:[a-z]\.\s?){2,}/g, (letters) => `${letters.replaceAll(/[.\s]/g, '')} `)
    .replaceAll(/[-‐‑–'’"„“”«».]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * The words by which a name is told apart: without legal form ("e.V.", "gGmbH"), small words and the town's own name, short forms written out.
 * A name of nothing else keeps all of its words.
 *
 * @param towns plain words of the towns that may be named in it
 */
export function nameKey(name: string, towns: readonly string[] = []): string[] {
  const words = plainWords(name);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !SMALL_WORDS.has(word));
  const withoutTown = telling.filter((word) => !towns.includes(word) && !towns.some((town) => word === `${town}er` || word === `${town}s`));
  const chosen = [withoutTown, telling, words].find((candidate) => candidate.length > 0) ?? [];
  return chosen.map((word) => SHORT_FORMS[word] ?? word);
}
