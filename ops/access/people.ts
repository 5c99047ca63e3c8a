import { aMembership, aViewer } from '../../services/shared/testing/a-viewer.ts';
import { nobody, type Viewer } from '../../services/shared/viewer.ts';
import type { Role } from './rules.ts';

/** Where somebody belongs. */
export interface Home {
  readonly organisationId: string;
  readonly networkId: string;
}

/** One viewer for each role, seen from what belongs to `here`. */
export function peopleOf(here: Home, elsewhere: Home): Readonly<Record<Role, Viewer>> {
  const member = ({ organisationId, networkId }: Home, role: 'OWNER' | 'EDITOR') => aViewer({ memberships: [aMembership(organisationId, { role, networkId })] });
  return {
    nobody: nobody('192.0.2.1'),
    volunteer: aViewer(),
    'editor elsewhere': member(elsewhere, 'OWNER'),
    editor: member(here, 'EDITOR'),
    owner: member(here, 'OWNER'),
    'coordinator elsewhere': aViewer({ coordinates: [elsewhere.networkId] }),
    coordinator: aViewer({ coordinates: [here.networkId] }),
    operator: aViewer({ isOperator: true }),
  };
}
