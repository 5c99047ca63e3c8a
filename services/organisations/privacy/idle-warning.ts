import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was warned before their idle account is erased. */
@Entity({ name: 'idle_warnings' })
export class IdleWarning {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** The day of last use at that time; whoever comes back and goes idle again is warned anew. */
  @PrimaryColumn({ name: 'last_seen_on', type: 'date' })
  lastSeenOn: string;

  @PrimaryColumn({ name: 'days_before', type: 'integer' })
  daysBefore: number;

  @Column({ name: 'warned_on', type: 'date' })
  warnedOn: string;
}
