/**
 * What can be found: postings of `known_organisations k` that are published and have not run out, of a verified organisation.
 *
 * @param now the parameter with the time, e.g. `$2`
 * @param posting the alias of `opportunities`
 */
export const live = (now: string, posting = 'o'): string => `${posting}.status = 'PUBLISHED' AND ${posting}.expires_at > ${now} AND k.status = 'VERIFIED'`;
