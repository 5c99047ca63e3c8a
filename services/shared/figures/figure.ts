import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Directive, Field, FieldResolver, Float, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';

/** By what a figure is taken apart. */
export const FigureGrouping = { FIELD: 'FIELD', PLACE: 'PLACE', ORGANISATION_KIND: 'ORGANISATION_KIND', OPPORTUNITY_KIND: 'OPPORTUNITY_KIND', EVENT_KIND: 'EVENT_KIND' } as const;
export type FigureGrouping = (typeof FigureGrouping)[keyof typeof FigureGrouping];

registerEnumType(FigureGrouping, {
  name: 'FigureGrouping',
  description: 'By what a figure is taken apart. FIELD: the field of the interest that is named first. PLACE: town or village. ORGANISATION_KIND: what sort of body. OPPORTUNITY_KIND, EVENT_KIND: what sort of posting, of event.',
});

@ObjectType({ description: 'A figure in one month.' })
@Directive('@shareable')
export class FigureMonth {
  @Field(() => GraphQLLocalDate, { description: 'First day of the month.' })
  month: string;

  @Field(() => Float, { nullable: true, description: 'null when it was not counted, or is withheld.' })
  value: number | null;
}

@ObjectType({ description: 'A figure for a part of what it counts.' })
@Directive('@shareable')
export class FigureGroup {
  @Field({ description: 'Id of the field of engagement, name of the place, `OrganisationKind`, `OpportunityKind`, `EventKind`; empty for what has none.' })
  key: string;

  @Field(() => Float, { nullable: true, description: 'Without the months that are withheld; null when nothing is left.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'The same in as many months before.' })
  before: number | null;

  @Field({ description: 'Whether a month of the period is withheld.' })
  isWithheld: boolean;
}

/** One thing that is counted, in a period and in the one before. */
@ObjectType({ description: 'Something that is counted, in a period of whole months and in as many months before. A month in which fewer than 5 people are behind a figure is withheld.' })
@Directive('@shareable')
export class Figure {
  @Field(() => Float, { nullable: true, description: 'Without the months that are withheld; null when nothing is left or nothing was counted.' })
  value: number | null;

  @Field(() => Float, { nullable: true, description: 'The same in as many months before.' })
  before: number | null;

  @Field({ description: 'Whether a month of the period is withheld.' })
  isWithheld: boolean;

  @Field(() => [FigureMonth], { description: 'Month by month, 24 at most.' })
  months: FigureMonth[];

  /** Not a field: the resolver below asks. */
  groupsBy: (by: FigureGrouping) => Promise<FigureGroup[]>;
}

@Resolver(() => Figure)
export class FigureResolver {
  @Directive('@shareable')
  @FieldResolver(() => [FigureGroup], { description: 'The largest first, 100 at most; empty where it is not counted by that.' })
  groups(@Root() figure: Figure, @Arg('by', () => FigureGrouping) by: FigureGrouping): Promise<FigureGroup[]> {
    return figure.groupsBy(by);
  }
}
