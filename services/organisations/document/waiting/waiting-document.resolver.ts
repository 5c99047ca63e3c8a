import { Arg, Ctx, Directive, ID, Mutation, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../../context.ts';
import { WaitingPortionInput } from './waiting-document.inputs.ts';
import { beginDocument, continueDocument, dropDocument, finishDocument } from './waiting-document.service.ts';
import { WaitingDocument } from './waiting-document.ts';

@Resolver(() => WaitingDocument)
export class WaitingDocumentResolver {
  @Mutation(() => WaitingDocument, { description: 'For the gateway alone: lets a file of the viewer come in; for coordinators.' })
  @Directive('@inaccessible')
  beginDocument(@Ctx() context: OrganisationsContext): Promise<WaitingDocument> {
    return beginDocument(context);
  }

  @Mutation(() => Boolean, { description: 'For the gateway alone: keeps the next portion of it.' })
  @Directive('@inaccessible')
  continueDocument(@Ctx() context: OrganisationsContext, @Arg('input', () => WaitingPortionInput) input: WaitingPortionInput): Promise<boolean> {
    return continueDocument(context, input);
  }

  @Mutation(() => WaitingDocument, { description: 'For the gateway alone: looks it through once all of it is there.' })
  @Directive('@inaccessible')
  finishDocument(@Ctx() context: OrganisationsContext, @Arg('id', () => ID) id: string): Promise<WaitingDocument> {
    return finishDocument(context, id);
  }

  @Mutation(() => Boolean, { description: 'For the gateway alone: forgets one that did not come in whole.' })
  @Directive('@inaccessible')
  dropDocument(@Ctx() context: OrganisationsContext, @Arg('id', () => ID) id: string): Promise<boolean> {
    return dropDocument(context, id);
  }
}
