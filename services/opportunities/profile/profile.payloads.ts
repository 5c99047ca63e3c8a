import { Field, ID, ObjectType } from 'type-graphql';
import { VolunteerProfile } from './profile.ts';

@ObjectType()
export class SaveProfilePayload {
  @Field(() => VolunteerProfile, { description: 'As it is now, with its new version.' })
  profile: VolunteerProfile;
}

@ObjectType()
export class DeleteProfilePayload {
  @Field(() => ID, { nullable: true, description: 'What was deleted; null when there was nothing.' })
  deletedId: string | null;
}
