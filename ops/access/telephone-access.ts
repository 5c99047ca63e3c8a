import type { TypeAccess } from './rules.ts';

/** Who may see what was taken by telephone: part of the table in access-table.ts. */
export const TELEPHONE_ACCESS: Readonly<Record<string, TypeAccess>> = {
  HelpContact: { person: 'personName street phone note' },
  HelpRequest: { coordinator: 'id personName street phone note takenAt endedAt erasedAt isRenewable opportunity volunteers' },
  HelpRequestConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  HelpRequestEdge: { coordinator: 'cursor node' },
  HelpVolunteer: { coordinator: 'inquiryId name status askedAt' },
  TakeHelpRequestPayload: { coordinator: 'helpRequest' },
  RenewHelpRequestPayload: { coordinator: 'helpRequest' },
  EraseHelpRequestPayload: { coordinator: 'id' },
};
