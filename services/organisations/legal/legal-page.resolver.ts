import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Locale } from '../../shared/locale.ts';
import type { OrganisationsContext } from '../context.ts';
import { LegalPageKind } from './legal-page.codes.ts';
import { SaveLegalPageInput, SaveLegalPagePayload } from './legal-page.inputs.ts';
import { legalPage, saveLegalPage } from './legal-page.service.ts';
import { LegalPage } from './legal-page.ts';

@Resolver(() => LegalPage)
export class LegalPageResolver {
  @Query(() => LegalPage, { description: 'A page that the law asks for: what the operator has written, else the text that comes along.' })
  legalPage(
    @Ctx() context: OrganisationsContext,
    @Arg('kind', () => LegalPageKind) kind: LegalPageKind,
    @Arg('locale', () => Locale) locale: Locale,
  ): Promise<LegalPage> {
    return legalPage(context, kind, locale);
  }

  @Mutation(() => SaveLegalPagePayload, { description: 'Writes a legal text; for operators. A stale version is CONFLICT, and nothing is written.' })
  saveLegalPage(@Ctx() context: OrganisationsContext, @Arg('input', () => SaveLegalPageInput) input: SaveLegalPageInput): Promise<SaveLegalPagePayload> {
    return saveLegalPage(context, input);
  }
}
