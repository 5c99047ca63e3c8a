import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CrisisCause, CrisisEnd } from './crisis.codes.ts';

registerEnumType(CrisisCause, { name: 'CrisisCause', description: 'What kind of thing has happened. OUTAGE: power, water or telephone are gone. ARRIVALS: many people have come who need help.' });
registerEnumType(CrisisEnd, { name: 'CrisisEnd', description: 'Why a crisis is switched off: it is over, others help now, or it was switched on by mistake.' });

/** A time in which a network puts help requests first and takes offers of help from everybody. */
@ObjectType({ description: 'A time in which a network puts help requests first, and everybody can say without an account how they can help.' })
@Entity({ name: 'crises' })
@Index('crises_of_network', ['networkId', 'endsAt'])
@Index('crises_by_end', ['endsAt'])
export class Crisis {
  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Field(() => CrisisCause)
  @Column({ type: 'text' })
  cause: CrisisCause;

  @Field(() => String, { nullable: true, description: 'What has happened and what is needed, in German: plain text of up to 300 characters. One of the two languages is always there.' })
  @Column({ name: 'message_de', type: 'text', nullable: true })
  messageDe: string | null;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Column({ name: 'message_en', type: 'text', nullable: true })
  messageEn: string | null;

  @Field(() => GraphQLDateTime)
  @Column({ name: 'began_at', type: 'timestamptz', precision: 3 })
  beganAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When it ends by itself.' })
  @Column({ name: 'ends_at', type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Field(() => Int, { description: 'Counts its changes, to be sent along with the next one.' })
  @Column({ type: 'integer', default: 1 })
  version: number;
}
