import type { EntityManager } from 'typeorm';
import { coordinatingRole, recordAudit } from '../../shared/audit.ts';
import { coordinates, requireCoordinator, type SignedIn, signedIn } from '../../shared/authorise.ts';
import { badField, conflictAt, notFound } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { deleteAnswerTemplate as deleteHeld, findAnswerTemplates, insertAnswerTemplate, lockAnswerTemplate, updateAnswerTemplate } from './answer-template.repository.ts';
import { type AnswerTemplate, type DeleteAnswerTemplateInput, type DeleteAnswerTemplatePayload, MOST_ANSWER_TEMPLATES, type SaveAnswerTemplateInput, type SaveAnswerTemplatePayload } from './answer-template.ts';

type Desk = Pick<OrganisationsContext, 'db' | 'networks' | 'now' | 'viewer'>;

async function audit(tx: EntityManager, person: SignedIn, { id, networkId }: Pick<AnswerTemplate, 'id' | 'networkId'>, action: string): Promise<void> {
  await recordAudit(tx, { networkId, actorId: person.id, actorRole: coordinatingRole(person, networkId), action, objectType: 'ANSWER_TEMPLATE', objectId: id });
}

/** An answer of a network that the person coordinates, held until the transaction ends. @throws NOT_FOUND */
async function held(tx: EntityManager, person: SignedIn, id: string): Promise<AnswerTemplate> {
  const template = isUuid(id) ? await lockAnswerTemplate(tx, id) : null;
  if (!template || !coordinates(person, template.networkId)) throw notFound('answer');
  return template;
}

const sameName = () => badField('input.name', 'NAME_TAKEN', 'is the name of another answer of this network.');

/** The answers of a network, by name, at most 50. @throws UNAUTHENTICATED, FORBIDDEN */
export async function answerTemplatesOf({ db, viewer }: Pick<Desk, 'db' | 'viewer'>, networkId: string): Promise<AnswerTemplate[]> {
  requireCoordinator(viewer, networkId);
  return findAnswerTemplates(db, networkId);
}

/** Writes an answer, or changes one. @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND; BAD_USER_INPUT on `input.german` (REQUIRED) or `input.name` (NAME_TAKEN); CONFLICT on `input.networkId` (TOO_MANY) */
export async function saveAnswerTemplate({ db, networks, now, viewer }: Desk, { id, networkId, ...given }: SaveAnswerTemplateInput): Promise<SaveAnswerTemplatePayload> {
  const person = requireCoordinator(viewer, networkId);
  if (!isUuid(networkId) || !(await networks.load(networkId))) throw notFound('network');
  const texts = { name: given.name.trim(), german: given.german.trim(), english: given.english.trim() };
  if (texts.german === '' && texts.english === '') throw badField('input.german', 'REQUIRED', 'is needed, or the text in English.');
  return db.transaction(async (tx) => {
    const before = id ? await held(tx, person, id) : null;
    if (before && before.networkId !== networkId) throw notFound('answer');
    if (!before && (await findAnswerTemplates(tx, networkId)).length >= MOST_ANSWER_TEMPLATES) throw conflictAt('input.networkId', 'TOO_MANY', `has ${MOST_ANSWER_TEMPLATES} answers already.`);
    if (before && !(await updateAnswerTemplate(tx, before.id, texts))) throw sameName();
    const template = before ? { ...before, ...texts } : await insertAnswerTemplate(tx, { networkId, createdAt: now(), ...texts });
    if (!template) throw sameName();
    await audit(tx, person, template, 'answer.saved');
    return { template };
  });
}

/** Lets go of an answer; what was decided with it stays. @throws UNAUTHENTICATED, NOT_FOUND */
export async function deleteAnswerTemplate({ db, viewer }: Desk, { id }: DeleteAnswerTemplateInput): Promise<DeleteAnswerTemplatePayload> {
  const person = signedIn(viewer);
  return db.transaction(async (tx) => {
    const template = await held(tx, person, id);
    await deleteHeld(tx, id);
    await audit(tx, person, template, 'answer.deleted');
    return { id };
  });
}
