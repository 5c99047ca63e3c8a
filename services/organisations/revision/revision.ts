import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../shared/connection.ts';
import type { RevisionKind } from './revision.codes.ts';

@ObjectType({ description: 'One text as it stood.' })
export class RevisionText {
  @Field({ description: 'The field that held it, as it is called in the graph, e.g. `title`.' })
  field: string;

  @Field()
  text: string;
}

/** What the texts of something said since it was saved at a version, until they were saved the next time. */
@ObjectType({ description: 'The texts of something as somebody saved them.' })
@Entity({ name: 'revisions' })
export class Revision {
  @PrimaryColumn({ type: 'text' })
  kind: RevisionKind;

  @PrimaryColumn({ name: 'object_id', type: 'uuid' })
  objectId: string;

  @Field(() => Int, { description: 'The version that saving them made.' })
  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Field(() => [RevisionText])
  @Column({ type: 'jsonb' })
  texts: RevisionText[];

  /** Null for the installation, and for who has left. */
  @Column({ name: 'saved_by', type: 'uuid', nullable: true })
  savedBy: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'saved_at', type: 'timestamptz', precision: 3 })
  savedAt: Date;
}

export const RevisionConnection = connectionOf(Revision, 'Revision');
