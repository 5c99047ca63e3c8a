import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '../../shared/locale.ts';

/**
 * What this subgraph must know of an organisation to find its postings and to pass on mail.
 * A copy of what the organisations subgraph says in `organisation.changed`; an older `version` never overwrites a newer one.
 */
@Entity({ name: 'known_organisations' })
export class KnownOrganisation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  /** Only the postings of VERIFIED ones are found. */
  @Column({ type: 'text' })
  status: string;

  @Column({ name: 'network_id', type: 'uuid', nullable: true })
  networkId: string | null;

  @Column({ name: 'contact_email', type: 'text', nullable: true })
  contactEmail: string | null;

  @Column({ type: 'text', default: 'DE' })
  locale: Locale;

  /** Share of inquiries answered, 0..1; measured here, null when nothing is known. */
  @Column({ name: 'share_answered', type: 'double precision', nullable: true })
  shareAnswered: number | null;

  /** Median hours to the answer; measured here. */
  @Column({ name: 'median_hours', type: 'double precision', nullable: true })
  medianHours: number | null;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
