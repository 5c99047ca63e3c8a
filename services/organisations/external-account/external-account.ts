import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a person signs in with an account that somebody else keeps (OpenID Connect), e.g. their town. Only the gateway brings one. */
@Entity({ name: 'external_accounts' })
@Index('external_accounts_by_person', ['personId'])
export class ExternalAccount {
  /** Who keeps the account, as it calls itself (`iss`). */
  @PrimaryColumn({ type: 'text' })
  issuer: string;

  /** The account's name there that never changes (`sub`). */
  @PrimaryColumn({ type: 'text' })
  subject: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** When they signed in with it for the first time. */
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
