import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What this subgraph must know of an organisation to show its events or not. A copy of what the organisations subgraph says in
 * `organisation.changed.events`; an older `version` never overwrites a newer one.
 */
@Entity({ name: 'known_organisations' })
@Index('hidden_organisations', ['id'], { where: `status <> 'VERIFIED'` })
export class KnownOrganisation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Events of one that is known and not VERIFIED are hidden. */
  @Column({ type: 'text' })
  status: string;

  /** Under which its mails go out; null until it is told. */
  @Column({ type: 'text', nullable: true })
  name?: string | null;

  @Column({ type: 'integer' })
  version: number;
}
