/** What to give to whom. */
export type Grant = { readonly role: 'operator'; readonly email: string } | { readonly role: 'coordinator'; readonly email: string; readonly network: string };

export const USAGE = 'npm run grant -- operator EMAIL | npm run grant -- coordinator EMAIL NETWORK-SLUG';

/** Reads the command line. @throws Error with one sentence and the usage for anything missing, unknown or too much */
export function readGrant(args: readonly string[]): Grant {
  const [role, email = '', network = '', ...more] = args;
  if (role !== 'operator' && role !== 'coordinator') throw new Error(`Which role, operator or coordinator? ${USAGE}`);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`Whose e-mail address? ${USAGE}`);
  if (more.length > 0 || (role === 'operator' && network !== '')) throw new Error(`That is more than it takes. ${USAGE}`);
  if (role === 'operator') return { role, email };
  if (network === '') throw new Error(`Which network? It takes the network's slug, such as bitburg. ${USAGE}`);
  return { role, email, network };
}
