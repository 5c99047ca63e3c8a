import { type ListAsked, ListRefused, type ReadList } from '../../../services/organisations/list-import/list-port.ts';
import { type ApartLimits, TooCostly, workApart } from '../../../services/shared/apart.ts';
import type { ListRefusal } from '../../../services/organisations/list-import/list-import.codes.ts';

const THREAD = new URL(import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.js', import.meta.url);

/** Reads an uploaded list in a thread of its own, with a limit of time and memory. @throws ListRefused */
export async function readListApart(bytes: Buffer, asked: ListAsked, limits?: ApartLimits): Promise<ReadList> {
  const answer = await workApart<ReadList | { readonly refused: ListRefusal }>(THREAD, { bytes, asked }, limits).catch((error: unknown) => {
    throw error instanceof TooCostly ? new ListRefused('TOO_COSTLY') : error;
  });
  if ('refused' in answer) throw new ListRefused(answer.refused);
  return answer;
}
