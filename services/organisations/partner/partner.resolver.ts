import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { NewsArticle } from '../news/news-article.ts';
import { NewsArticlePayload } from '../news/news.payloads.ts';
import { Organisation } from '../organisation/organisation.ts';
import { SavePartnersInput } from './partner.inputs.ts';
import { nameOf, organisationOf, partnersOf, savePartners } from './partner.service.ts';
import { ProjectPartner } from './project-partner.ts';

@Resolver(() => ProjectPartner)
export class ProjectPartnerResolver {
  @Mutation(() => NewsArticlePayload, { description: 'Writes the partners of a project; for coordinators. A stale version is CONFLICT, and nothing is written.' })
  savePartners(@Ctx() context: OrganisationsContext, @Arg('input', () => SavePartnersInput) input: SavePartnersInput): Promise<NewsArticlePayload> {
    return savePartners(context, input);
  }

  @FieldResolver(() => String, { description: 'That of the organisation, or the one that the coordination gave.' })
  name(@Root() partner: ProjectPartner, @Ctx() context: OrganisationsContext): Promise<string> {
    return nameOf(context, partner);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'Where it is an organisation of this site.' })
  organisation(@Root() partner: ProjectPartner, @Ctx() context: OrganisationsContext): Promise<Organisation | null> {
    return organisationOf(context, partner);
  }
}

@Resolver(() => NewsArticle)
export class ArticlePartnersResolver {
  @FieldResolver(() => [ProjectPartner], { description: 'Up to 30 with whom the network does a project, in the order that the coordination chose; organisations that are not public are left out.' })
  partners(@Root() article: NewsArticle, @Ctx() context: OrganisationsContext): Promise<ProjectPartner[]> {
    return partnersOf(context, article);
  }
}
