import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What this subgraph must know of a crisis of a network to put its help requests first and to take offers of help.
 * A copy of what the organisations subgraph says in `network.crisis-changed`; an older `version` never overwrites a newer one.
 */
@Entity({ name: 'known_crises' })
@Index('known_crises_of_network', ['networkId', 'endsAt'])
@Index('known_crises_by_end', ['endsAt'])
export class KnownCrisis {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'network_id', type: 'uuid' })
  networkId: string;

  @Column({ name: 'network_slug', type: 'text' })
  networkSlug: string;

  @Column({ name: 'network_name', type: 'text' })
  networkName: string;

  /** Lasts until this moment. */
  @Column({ name: 'ends_at', type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Column({ type: 'integer' })
  version: number;
}
