import type { DataSource } from 'typeorm';
import { signedIn } from '../../shared/authorise.ts';
import { unauthenticated } from '../../shared/errors.ts';
import type { Viewer as Claims } from '../../shared/viewer.ts';
import { viewerSelf } from '../viewer/viewer.service.ts';
import type { UpdateViewerInput } from './person.inputs.ts';
import type { UpdateViewerPayload } from './person.payloads.ts';
import { updatePerson } from './person.repository.ts';

/** Changes what the viewer says about themselves. @throws UNAUTHENTICATED, also when the account has gone meanwhile */
export async function updateViewer(db: DataSource, claims: Claims, { name, locale }: UpdateViewerInput): Promise<UpdateViewerPayload> {
  const { id } = signedIn(claims);
  const person = await updatePerson(db, id, { name: name === undefined ? undefined : name?.trim() || null, locale: locale ?? undefined });
  const viewer = person && viewerSelf({ ...claims, name: person.name, locale: person.locale });
  if (!viewer) throw unauthenticated();
  return { viewer };
}
