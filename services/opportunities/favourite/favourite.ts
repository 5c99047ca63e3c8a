import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That somebody wants to find an opportunity again. Nobody else sees it. */
@Entity({ name: 'favourites' })
@Index('favourites_by_person', ['personId', 'addedAt', 'opportunityId'])
export class Favourite {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @PrimaryColumn({ name: 'opportunity_id', type: 'uuid' })
  opportunityId: string;

  @Column({ name: 'added_at', type: 'timestamptz', precision: 3 })
  addedAt: Date;
}
