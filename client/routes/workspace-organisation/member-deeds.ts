import { browserGraph } from '../../shared/graph/browser-graph.ts';
import type { GraphAnswer } from '../../shared/graph/graph.ts';
import { graphql } from '../../shared/graph/graphql.ts';

const ChangeMemberRole = graphql(`
  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      organisation {
        id
      }
    }
  }
`);

const RemoveMember = graphql(`
  mutation RemoveMember($input: MemberInput!) {
    removeMember(input: $input) {
      organisation {
        id
      }
    }
  }
`);

const HandOverOrganisation = graphql(`
  mutation HandOverOrganisation($input: MemberInput!) {
    handOverOrganisation(input: $input) {
      organisation {
        id
      }
    }
  }
`);

const LeaveOrganisation = graphql(`
  mutation LeaveOrganisation($input: LeaveOrganisationInput!) {
    leaveOrganisation(input: $input) {
      organisation {
        id
      }
    }
  }
`);

/** What may be done to a member. */
export type Deed = 'promote' | 'demote' | 'remove' | 'handOver' | 'leave';

export type DeedProblem = 'last-owner' | 'failed';

function send(deed: Deed, organisationId: string, personId: string): Promise<GraphAnswer<unknown>> {
  const input = { organisationId, personId };
  switch (deed) {
    case 'promote':
      return browserGraph.mutate(ChangeMemberRole, { input: { ...input, role: 'OWNER' } });
    case 'demote':
      return browserGraph.mutate(ChangeMemberRole, { input: { ...input, role: 'EDITOR' } });
    case 'remove':
      return browserGraph.mutate(RemoveMember, { input });
    case 'handOver':
      return browserGraph.mutate(HandOverOrganisation, { input });
    case 'leave':
      return browserGraph.mutate(LeaveOrganisation, { input: { organisationId } });
  }
}

/** Does it; tells why when it could not be done. Never throws. */
export async function doTo(deed: Deed, organisationId: string, personId: string): Promise<DeedProblem | undefined> {
  const answer = await send(deed, organisationId, personId).catch(() => undefined);
  if (answer?.data) return undefined;
  return answer?.errors.some(({ fields }) => fields.some(({ code }) => code === 'LAST_OWNER')) ? 'last-owner' : 'failed';
}
