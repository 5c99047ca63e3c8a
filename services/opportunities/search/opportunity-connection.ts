import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../shared/connection.ts';
import { Interest } from '../interest/interest.ts';
import type { Match as MatchResult, MatchReason as MatchReasonResult } from '../matching/match.ts';
import { AttendanceMode, Commitment, MatchReasonKind, OpportunityKind, RelaxableFilter } from '../opportunity/opportunity.codes.ts';
import { Opportunity } from '../opportunity/opportunity.ts';

@ObjectType({ description: 'One part of the score: why a posting matches.' })
export class MatchReason implements MatchReasonResult {
  @Field(() => MatchReasonKind)
  kind: MatchReasonKind;

  @Field(() => Float, { description: '0..1.' })
  score: number;

  @Field(() => Float, { description: 'How much this part counts; the score is the weighted mean of the parts.' })
  weight: number;

  @Field(() => [String], {
    description:
      'What to tell the volunteer. INTERESTS: ids that overlap. TEXT: the words found. AVAILABILITY: the TimeSlots that fit, none for "by arrangement". DISTANCE: kilometres with one decimal, or "REMOTE". SKILLS: ids that fit. COMMITMENT: its value. RESPONSIVENESS: per cent answered and median hours to the answer; nothing when unknown.',
  })
  details: string[];
}

@ObjectType({ description: 'How well a posting fits what was asked.' })
export class Match implements MatchResult {
  @Field(() => Float, { description: '0..1: sum(weight * score) / sum(weight) over the reasons.' })
  score: number;

  @Field(() => Float, { nullable: true, description: 'Kilometres as the crow flies; null without `near` and for remote work.' })
  distanceKm: number | null;

  @Field(() => [MatchReason])
  reasons: MatchReason[];
}

@ObjectType()
export class OpportunityEdge {
  @Field({ description: 'Opaque; give it as `after` to go on from here, with the same filter and order.' })
  cursor: string;

  @Field(() => Opportunity)
  node: Opportunity;

  @Field(() => Match)
  match: Match;
}

@ObjectType()
export class InterestCount {
  @Field(() => Interest)
  interest: Interest;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class KindCount {
  @Field(() => OpportunityKind)
  kind: OpportunityKind;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class CommitmentCount {
  @Field(() => Commitment)
  commitment: Commitment;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class AttendanceCount {
  @Field(() => AttendanceMode)
  attendance: AttendanceMode;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How many postings each choice has, as if its own filter were not set; choices with none are left out.' })
export class OpportunityFacets {
  @Field(() => [InterestCount], { description: 'Fields and sub-interests; a posting counts once for each.' })
  interests: InterestCount[];

  @Field(() => [KindCount])
  kinds: KindCount[];

  @Field(() => [CommitmentCount])
  commitment: CommitmentCount[];

  @Field(() => [AttendanceCount])
  attendance: AttendanceCount[];
}

@ObjectType({ description: 'What dropping one filter, or looking in a wider area, would give.' })
export class Relaxation {
  @Field(() => RelaxableFilter)
  filter: RelaxableFilter;

  @Field(() => Int, { description: 'How many match without it, or within `radiusKm`.' })
  totalCount: number;

  @Field(() => Float, { nullable: true, description: 'Kilometres, for NEAR: the next wider radius that gives more; null when the filter is to be dropped.' })
  radiusKm?: number | null;
}

@ObjectType()
export class OpportunityConnection {
  @Field(() => [OpportunityEdge])
  edges: OpportunityEdge[];

  @Field(() => [Opportunity])
  nodes: Opportunity[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;

  @Field({ description: 'False when words were found in so many postings that only the best were looked at; totalCount then means "at least".' })
  totalCountIsExact: boolean;

  @Field(() => OpportunityFacets)
  facets: OpportunityFacets;

  @Field(() => [Relaxation], { description: 'Only when fewer than 5 match: which filter to drop, the most helpful first; before them how far to look where that gives more.' })
  relaxations: Relaxation[];

  @Field(() => String, { nullable: true, description: 'What was searched for instead of `filter.text`, because that has unknown words, and known ones that look like them find more; null otherwise.' })
  correctedText: string | null;

  @Field(() => [Interest], { description: 'What was searched for instead of `filter.text`, because no offer has its words and they name these interests: offers that are mostly about one of them; empty otherwise.' })
  insteadInterests: Interest[];
}
