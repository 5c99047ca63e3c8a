import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../shared/connection.ts';
import { Commitment, LanguageCode, TimeSlot } from '../opportunity/opportunity.codes.ts';
import '../opportunity/opportunity.enums.ts';
import { Match } from '../search/opportunity-connection.ts';

/** What an organisation sees of a volunteer: nothing by which they could be reached past the site. */
@ObjectType({ description: 'What an organisation sees of a volunteer who may be found: neither address nor age, and of the place only the town.' })
export class FindableVolunteer {
  @Field({ description: 'A first name, or the name that they chose.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The town; null when they have not said.' })
  town: string | null;

  @Field(() => [LanguageCode])
  languages: LanguageCode[];

  @Field(() => [TimeSlot])
  availability: TimeSlot[];

  @Field(() => [Commitment])
  commitment: Commitment[];

  /** Resolved to the interests by the resolver. */
  interestIds: string[];

  /** Resolved to the skills by the resolver. */
  skillIds: string[];
}

@ObjectType()
export class MatchingVolunteerEdge {
  @Field({ description: 'Opaque; give it as `after` to go on from here.' })
  cursor: string;

  @Field(() => ID, { description: 'Stands for the volunteer with this posting, for `inviteVolunteer`; with another posting it is another one.' })
  volunteerId: string;

  @Field(() => FindableVolunteer)
  node: FindableVolunteer;

  @Field(() => Match, { description: 'The score and the reasons that the posting has among the matches of the volunteer.' })
  match: Match;
}

@ObjectType({ description: 'Volunteers who may be found and for whom a posting fits.' })
export class MatchingVolunteerConnection {
  @Field(() => [MatchingVolunteerEdge])
  edges: MatchingVolunteerEdge[];

  @Field(() => [FindableVolunteer])
  nodes: FindableVolunteer[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many are shown in all, at most 100.' })
  totalCount: number;
}
