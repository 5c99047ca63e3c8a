import { badField, badUserInput } from '../../shared/errors.ts';
import { isUuid } from '../../shared/ids.ts';
import type { OrganisationsContext } from '../context.ts';
import { recordArticle } from '../news/news-audit.ts';
import type { NewsArticle } from '../news/news-article.ts';
import { ArticleKind } from '../news/news.codes.ts';
import { heldArticle, writeArticle } from '../news/news-writing.service.ts';
import type { NewsArticlePayload } from '../news/news.payloads.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { publicOrganisation, visibleOrganisation } from '../organisation/organisation.service.ts';
import type { SavePartnersInput } from './partner.inputs.ts';
import { partnerProblems } from './partner-rules.ts';
import { replacePartners } from './partner.repository.ts';
import type { ProjectPartner } from './project-partner.ts';

/** The organisation that a partner is; null for somebody else, and where the viewer does not see it. */
export async function organisationOf({ organisations, viewer }: OrganisationsContext, { organisationId }: ProjectPartner): Promise<Organisation | null> {
  return organisationId === null ? null : visibleOrganisation(viewer, await organisations.load(organisationId));
}

/** The partners of a project in their order, without organisations that the viewer does not see, e.g. since they are suspended. */
export async function partnersOf(context: OrganisationsContext, { id }: NewsArticle): Promise<ProjectPartner[]> {
  const partners = await context.projectPartners.load(id);
  const shown = await Promise.all(partners.map(async (partner) => partner.organisationId === null || (await organisationOf(context, partner)) !== null));
  return partners.filter((_, at) => shown[at]);
}

/** What a partner is called. */
export async function nameOf(context: OrganisationsContext, partner: ProjectPartner): Promise<string> {
  return partner.ownName ?? (await organisationOf(context, partner))?.name ?? '';
}

/**
 * Writes the partners of a project in the place of those before.
 * @throws what `heldArticle` does; BAD_USER_INPUT on `input.id` (NOT_A_PROJECT) and by partner (EITHER_OR, REPEATED, REQUIRED; UNKNOWN for an organisation that is neither public nor a partner already)
 */
export async function savePartners(context: OrganisationsContext, input: SavePartnersInput): Promise<NewsArticlePayload> {
  const problems = partnerProblems(input.partners);
  if (problems.length > 0) throw badUserInput(problems);
  return heldArticle(context, input, async (hold) => {
    if (hold.before.kind !== ArticleKind.PROJECT) throw badField('input.id', 'NOT_A_PROJECT', 'must be that of a project.');
    const before = new Set((await context.projectPartners.load(input.id)).map(({ organisationId }) => organisationId));
    const mayBe = async (id: string | null | undefined) => !id || before.has(id) || (isUuid(id) && publicOrganisation(await context.organisations.load(id)) !== null);
    const known = await Promise.all(input.partners.map(({ organisationId }) => mayBe(organisationId)));
    const unknown = known.flatMap((isKnown, at) => (isKnown ? [] : [{ path: `input.partners.${at}.organisationId`, code: 'UNKNOWN', message: 'is no verified organisation.' }]));
    if (unknown.length > 0) throw badUserInput(unknown);
    await replacePartners(hold.tx, input.id, input.partners.map(({ organisationId, name, url }) => ({ organisationId: organisationId || null, ownName: name?.trim() || null, url: url ? String(url) : null })));
    const newsArticle = await writeArticle(context, hold, {});
    await recordArticle(hold.tx, hold.person, newsArticle, 'partners-changed');
    context.projectPartners.clear(input.id);
    return { newsArticle };
  });
}
