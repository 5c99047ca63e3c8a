import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import type { OpportunitiesContext } from '../context.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { changeSavedSearch, confirmSavedSearch, deleteSavedSearch, savedSearchByLink } from './saved-search.changes.ts';
import { ownSavedSearches, saveSearch } from './saved-search.service.ts';
import { SavedSearch } from './saved-search.ts';
import {
  ChangeSavedSearchInput, ConfirmSavedSearchInput, ConfirmSavedSearchPayload, DeleteSavedSearchInput, DeleteSavedSearchPayload, SavedSearchPayload, SaveSearchInput, SaveSearchPayload,
} from './saved-search.types.ts';

@Resolver(() => Viewer)
export class SavedSearchResolver {
  @FieldResolver(() => [SavedSearch], { nullable: true, description: 'What they want to hear of, the latest first; at most 50.' })
  savedSearches(@Ctx() context: OpportunitiesContext): Promise<SavedSearch[]> {
    return ownSavedSearches(context);
  }

  @Query(() => SavedSearch, { nullable: true, description: 'A saved search by the token of a link in one of its mails; null for a token that leads nowhere (any more).' })
  savedSearch(@Ctx() context: OpportunitiesContext, @Arg('token', () => String) token: string): Promise<SavedSearch | null> {
    return savedSearchByLink(context, token);
  }

  @Mutation(() => SaveSearchPayload, { description: 'Keeps a search, to hear of new offers that fit. Without an account a mail asks for confirmation first. The same search of the same account is changed, not kept twice. May answer RATE_LIMITED, CONFLICT at 50.' })
  saveSearch(@Ctx() context: OpportunitiesContext, @Arg('input', () => SaveSearchInput) input: SaveSearchInput): Promise<SaveSearchPayload> {
    return saveSearch(context, input);
  }

  @Mutation(() => ConfirmSavedSearchPayload, { description: 'Looks at a search from now on. A token works once; then it is CONFLICT with TOKEN_USED.' })
  confirmSavedSearch(@Ctx() context: OpportunitiesContext, @Arg('input', () => ConfirmSavedSearchInput) input: ConfirmSavedSearchInput): Promise<ConfirmSavedSearchPayload> {
    return confirmSavedSearch(context, input);
  }

  @Mutation(() => SavedSearchPayload, { description: 'Renames it, changes how often and until when, lets it rest or go on.' })
  async changeSavedSearch(@Ctx() context: OpportunitiesContext, @Arg('input', () => ChangeSavedSearchInput) input: ChangeSavedSearchInput): Promise<SavedSearchPayload> {
    return { savedSearch: await changeSavedSearch(context, input) };
  }

  @Mutation(() => DeleteSavedSearchPayload, { description: 'Ends it and forgets it.' })
  deleteSavedSearch(@Ctx() context: OpportunitiesContext, @Arg('input', () => DeleteSavedSearchInput) input: DeleteSavedSearchInput): Promise<DeleteSavedSearchPayload> {
    return deleteSavedSearch(context, input);
  }
}
