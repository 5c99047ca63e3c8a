import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import { Locale } from '../../shared/locale.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { Picture } from '../picture/picture.ts';
import { type Revision, RevisionConnection } from '../revision/revision.ts';
import { NewsArticle, NewsConnection } from './news-article.ts';
import { ArticleKind, NewsStatus } from './news.codes.ts';
import { NewsFilter } from './news.inputs.ts';
import { newsPicture } from './news-picture.service.ts';
import { newsRevisions } from './news-history.service.ts';
import { newsArticleBy, newsDesk, publicArticles } from './news.service.ts';
import { GuideStarter } from './starters/guide-starter.ts';
import { guideStarters } from './starters/guide-starters.ts';
import { statusAt } from './publication.ts';

@Resolver(() => NewsArticle)
export class NewsResolver {
  @Query(() => NewsConnection, { description: 'What networks tell everybody: pinned ones first, then the newest. `first` from 1 to 100.' })
  news(
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('filter', () => NewsFilter, { nullable: true }) filter?: NewsFilter,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<NewsArticle>> {
    return publicArticles(context, { ...filter, kind: ArticleKind.NEWS }, { first, after });
  }

  @Query(() => NewsConnection, { description: 'What networks have published of one kind: pinned ones first, then the newest. `first` from 1 to 100.' })
  articles(
    @Ctx() context: OrganisationsContext,
    @Arg('kind', () => ArticleKind) kind: ArticleKind,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('filter', () => NewsFilter, { nullable: true }) filter?: NewsFilter,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<NewsArticle>> {
    return publicArticles(context, { ...filter, kind }, { first, after });
  }

  @Query(() => [GuideStarter], { description: 'Guides to begin with, as the installation brings them along; a coordinator takes one as a draft and makes it fit the town.' })
  guideStarters(@Arg('language', () => Locale) language: Locale): readonly GuideStarter[] {
    return guideStarters(language);
  }

  @Query(() => NewsArticle, { nullable: true, description: 'One article of any kind by id or by slug; null when there is none, and for who may not read it yet.' })
  newsArticle(
    @Ctx() context: OrganisationsContext,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('slug', () => String, { nullable: true }) slug?: string,
  ): Promise<NewsArticle | null> {
    return newsArticleBy(context, { id, slug });
  }

  @FieldResolver(() => NewsStatus)
  status(@Root() { publishedAt }: NewsArticle, @Ctx() { now }: OrganisationsContext): NewsStatus {
    return statusAt(publishedAt, now());
  }

  @FieldResolver(() => Network, { nullable: true, description: 'Whose news it is.' })
  network(@Root() { networkId }: NewsArticle, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }

  @FieldResolver(() => Picture, { nullable: true })
  picture(@Root() article: NewsArticle, @Ctx() context: OrganisationsContext): Promise<Picture | null> {
    return newsPicture(context, article);
  }

  @FieldResolver(() => RevisionConnection, { nullable: true, description: 'What its texts said and who saved them, newest first. For coordinators of its network. `first` from 1 to 100.' })
  revisions(
    @Root() article: NewsArticle,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Revision>> {
    return newsRevisions(context, article, { first, after });
  }
}

@Resolver(() => Network)
export class NetworkNewsResolver {
  @FieldResolver(() => NewsConnection, { nullable: true, description: 'All its news, or its guides or projects, drafts and what is scheduled too, what was changed last first. For its coordinators. `first` from 1 to 100.' })
  newsDesk(
    @Root() network: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('kind', () => ArticleKind, { defaultValue: ArticleKind.NEWS }) kind: ArticleKind,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<NewsArticle>> {
    return newsDesk(context, network, kind, { first, after });
  }
}
