import { GraphQLDateTime, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ArrayMaxSize } from 'class-validator';
import { ActorRole } from '../../shared/audit.ts';
import { connectionOf } from '../../shared/connection.ts';

registerEnumType(ActorRole, { name: 'ActorRole', description: 'In which capacity somebody acted. SYSTEM is the installation itself, ANYONE somebody who was not signed in.' });

/** A line of the audit log as it is read; the log belongs to no subgraph. */
@ObjectType({ description: 'One line of the audit log, which can be added to and not altered.' })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => ID, { nullable: true, description: 'Who did it, to be asked for by `AuditFilter.actorId`; null for the installation and for nobody signed in.' })
  actorId: string | null;

  @Field(() => ActorRole)
  actorRole: ActorRole;

  @Field({ description: 'Kind of thing and what was done to it, e.g. `organisation.verified`.' })
  action: string;

  @Field({ description: 'E.g. `ORGANISATION`, `OPPORTUNITY`, `REPORT`, `NETWORK`, `INSTALLATION`.' })
  objectType: string;

  @Field(() => ID)
  objectId: string;

  @Field(() => GraphQLJSONObject, { description: 'Codes, days and numbers that belong to it; nothing personal.' })
  details: Record<string, unknown>;
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'AuditEntry');

@InputType({ description: 'Every field that is set must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'What was done to this thing.' })
  objectId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Any of these actions, at most 50.' })
  @ArrayMaxSize(50)
  actions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To which organisation it was done, or to something of it.' })
  organisationId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'From this day on, in German time.' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Up to this day, which is included; not before `from`.' })
  to?: string | null;
}
