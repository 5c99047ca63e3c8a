import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import { fields, Interest, interestById, interestsById } from './interest.ts';

@Resolver(() => Interest)
export class InterestResolver {
  @Query(() => [Interest], { description: 'The tree of interests: its 14 fields, the rest in `children`.' })
  interests(): Interest[] {
    return [...fields];
  }

  @FieldResolver(() => String)
  label(@Root() { labels }: Interest, @Arg('locale', () => Locale, { defaultValue: Locale.DE }) locale: Locale): string {
    return locale === Locale.EN ? labels.en : labels.de;
  }

  @FieldResolver(() => Interest, { nullable: true, description: 'Its field; null for a field.' })
  parent(@Root() { fieldId }: Interest): Interest | null {
    return fieldId === null ? null : (interestById(fieldId) ?? null);
  }

  @FieldResolver(() => [Interest], { description: 'The 3 to 8 sub-interests of a field; empty for a sub-interest.' })
  children(@Root() { childIds }: Interest): Interest[] {
    return interestsById(childIds);
  }
}
