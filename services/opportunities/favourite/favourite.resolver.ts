import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OpportunitiesContext } from '../context.ts';
import { Opportunity } from '../opportunity/opportunity.ts';
import { Viewer } from '../viewer/viewer.reference.ts';
import { addFavourite, ownFavourites, removeFavourite } from './favourite.service.ts';
import { FavouriteConnection, FavouriteInput, FavouritePayload } from './favourite.types.ts';

@Resolver(() => Opportunity)
export class FavouriteResolver {
  @Mutation(() => FavouritePayload, { description: 'Keeps an opportunity, so that the viewer finds it again; at most 500.' })
  addFavourite(@Ctx() context: OpportunitiesContext, @Arg('input', () => FavouriteInput) input: FavouriteInput): Promise<FavouritePayload> {
    return addFavourite(context, input);
  }

  @Mutation(() => FavouritePayload, { description: 'Keeps it no longer.' })
  removeFavourite(@Ctx() context: OpportunitiesContext, @Arg('input', () => FavouriteInput) input: FavouriteInput): Promise<FavouritePayload> {
    return removeFavourite(context, input);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the viewer keeps it; null when nobody is signed in.' })
  isFavourite(@Root() { id }: Opportunity, @Ctx() { favourites, viewer }: OpportunitiesContext): Promise<boolean | null> | null {
    return viewer.id === null ? null : favourites.load(id);
  }
}

@Resolver(() => Viewer)
export class FavouriteViewerResolver {
  @FieldResolver(() => FavouriteConnection, { nullable: true, description: 'What they keep, the latest first, also when it has run out (see `status` and `expiresAt`). `first` from 1 to 100.' })
  favourites(
    @Ctx() context: OpportunitiesContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<Opportunity>> {
    return ownFavourites(context, { first, after });
  }
}
