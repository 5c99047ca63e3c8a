import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Locale } from '../../shared/locale.ts';
import { Markdown } from '../../shared/scalars.ts';
import { LegalPageKind } from './legal-page.codes.ts';

registerEnumType(LegalPageKind, { name: 'LegalPageKind', description: 'A page that the law asks for: imprint, privacy notice, accessibility statement.' });

/** A legal text of the installation in one language; a row is there once the operator has written one. */
@ObjectType({ description: 'A page that the law asks for, in one language.' })
@Entity({ name: 'legal_pages' })
export class LegalPage {
  @Field(() => LegalPageKind)
  @PrimaryColumn({ type: 'text' })
  kind: LegalPageKind;

  @Field(() => Locale)
  @PrimaryColumn({ type: 'text' })
  locale: Locale;

  @Field(() => Markdown, { description: 'The text below the page\'s title.' })
  @Column({ type: 'text' })
  body: string;

  @Field(() => Int, { description: 'Counts its changes; 0 for the text that comes along with the software.' })
  @Column({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the operator changed it last; null for the text that comes along.' })
  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date | null;
}
