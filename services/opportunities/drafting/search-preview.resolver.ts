import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { SearchPreview, SearchPreviewInput } from './search-preview.ts';
import { searchPreview } from './search-preview.service.ts';

@Resolver()
export class SearchPreviewResolver {
  @Query(() => SearchPreview, { nullable: true, description: 'Under what a posting will be found as it is being written. For members of its organisation.' })
  searchPreview(@Ctx() context: OpportunitiesContext, @Arg('input', () => SearchPreviewInput) input: SearchPreviewInput): Promise<SearchPreview> {
    return searchPreview(context, input);
  }
}
