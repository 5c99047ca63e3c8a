import { aMembership, aViewer } from '../../shared/testing/a-viewer.ts';
import type { Network } from '../network/network.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { aNetwork, anOrganisation, save } from '../testing/rows.ts';
import { type OrganisationsWorld, organisationsWorld } from '../testing/world.ts';

/** For tests: the subgraph with a network and whoever may have to do with the checking of its organisations. */
export interface VerificationWorld extends OrganisationsWorld {
  readonly network: Network;
  readonly coordinator: ReturnType<typeof aViewer>;
  /** A waiting organisation of the network, save what is overridden. */
  waiting(overrides?: Partial<Organisation>): Promise<Organisation>;
  /** How it stands now. */
  standing(id: string): Promise<{ status: string; version: number }>;
  /** The audit entries about it, oldest first. */
  auditOf(id: string): Promise<{ action: string; actor_role: string; actor_id: string; network_id: string; details: object }[]>;
}

export function ownerOf({ id, status, networkId }: Pick<Organisation, 'id' | 'status' | 'networkId'>): ReturnType<typeof aViewer> {
  return aViewer({ memberships: [aMembership(id, { role: 'OWNER', organisationStatus: status, networkId })] });
}

export async function verificationWorld(): Promise<VerificationWorld> {
  const world = await organisationsWorld();
  const network = aNetwork({ name: 'Koordination Musterstadt' });
  await save(world.db, { networks: [network] });
  return {
    ...world,
    network,
    coordinator: aViewer({ name: 'Toni Beispiel', coordinates: [network.id] }),
    async waiting(overrides = {}) {
      const organisation = anOrganisation({ status: 'PENDING', networkId: network.id, ...overrides });
      await save(world.db, { organisations: [organisation] });
      return organisation;
    },
    async standing(id) {
      const [row] = await world.db.query('SELECT status, version FROM organisations WHERE id = $1', [id]);
      return row;
    },
    auditOf: (id) => world.db.query('SELECT action, actor_role, actor_id, network_id, details FROM audit.entries WHERE object_id = $1 ORDER BY id', [id]),
  };
}

/** A check that counts, as a coordinator notes it. */
export const aCheck = { subject: 'REGISTER_ENTRY', how: 'REGISTER_EXTRACT', checkedOn: '2026-01-15', validUntil: null, note: 'VR 4711' };

/** The mutations of one step each, by name of their input type. */
export function stepMutation(name: string, inputType: string): string {
  return `mutation($input: ${inputType}!) { ${name}(input: $input) { case { id status version question decisions { step words } checks { subject how checkedBy } } } }`;
}

export const VERIFY = stepMutation('verifyOrganisation', 'VerifyOrganisationInput');
export const ASK_BACK = stepMutation('askBack', 'AskBackInput');
export const REJECT = stepMutation('rejectOrganisation', 'ReasonedStepInput');
export const SUSPEND = stepMutation('suspendOrganisation', 'ReasonedStepInput');
export const REINSTATE = stepMutation('reinstateOrganisation', 'ReasonedStepInput');
export const RESUBMIT = stepMutation('resubmitOrganisation', 'ResubmitOrganisationInput');
export const ANSWER = stepMutation('answerQuestion', 'AnswerQuestionInput');
