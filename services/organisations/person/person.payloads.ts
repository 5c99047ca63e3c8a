import { Field, ObjectType } from 'type-graphql';
import { Viewer } from '../viewer/viewer.ts';

@ObjectType()
export class UpdateViewerPayload {
  @Field(() => Viewer)
  viewer: Viewer;
}
