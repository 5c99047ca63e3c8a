import type { TypeAccess } from './rules.ts';

/** The part of the table (see access-table.ts) about what coordinators look at and decide. */
export const MODERATION_ACCESS: Readonly<Record<string, TypeAccess>> = {
  ModerationCase: { coordinator: 'id kind since objectType flags deeds organisation opportunity event report check decision isMine claimedByName claimedUntil' },
  ModerationCaseConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  ModerationCaseEdge: { coordinator: 'cursor node' },
  ModerationCount: { coordinator: 'kind count' },
  ModerationDecision: {
    'member or coordinator': 'id caseKind objectType deed reason decidedAt title slug objection objectedAt answeredAt takenBackAt canBeObjectedTo',
    coordinator: 'decidedByName',
  },
  ModerationDecisionConnection: { 'member or coordinator': 'edges nodes pageInfo totalCount' },
  ModerationDecisionEdge: { 'member or coordinator': 'cursor node' },
  AnswerTemplate: { coordinator: 'id name german english createdAt' },
  SaveAnswerTemplatePayload: { coordinator: 'template' },
  DeleteAnswerTemplatePayload: { coordinator: 'id' },
  ModerationCasePayload: { coordinator: 'case' },
  ModerationDecisionPayload: { 'member or coordinator': 'decision' },
};
