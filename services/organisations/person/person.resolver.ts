import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { UpdateViewerInput } from './person.inputs.ts';
import { UpdateViewerPayload } from './person.payloads.ts';
import { updateViewer } from './person.service.ts';

@Resolver()
export class PersonResolver {
  @Mutation(() => UpdateViewerPayload, { description: 'Changes what the viewer is called and the language of their mails.' })
  updateViewer(@Ctx() { db, viewer }: OrganisationsContext, @Arg('input', () => UpdateViewerInput) input: UpdateViewerInput): Promise<UpdateViewerPayload> {
    return updateViewer(db, viewer, input);
  }
}
