import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { answerTemplatesOf, deleteAnswerTemplate, saveAnswerTemplate } from './answer-template.service.ts';
import { AnswerTemplate, DeleteAnswerTemplateInput, DeleteAnswerTemplatePayload, SaveAnswerTemplateInput, SaveAnswerTemplatePayload } from './answer-template.ts';

@Resolver(() => Network)
export class AnswerTemplateResolver {
  @FieldResolver(() => [AnswerTemplate], { nullable: true, description: 'Answers of its own with which a reason may begin, by name, at most 50. For its coordinators; null for others.' })
  answerTemplates(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<AnswerTemplate[] | null> {
    return answerTemplatesOf(context, id);
  }

  @Mutation(() => SaveAnswerTemplatePayload, { description: 'Writes an answer of a network, or changes one. For its coordinators. `input.german REQUIRED`, `input.name NAME_TAKEN`; CONFLICT with `input.networkId TOO_MANY` (50).' })
  saveAnswerTemplate(@Ctx() context: OrganisationsContext, @Arg('input', () => SaveAnswerTemplateInput) input: SaveAnswerTemplateInput): Promise<SaveAnswerTemplatePayload> {
    return saveAnswerTemplate(context, input);
  }

  @Mutation(() => DeleteAnswerTemplatePayload, { description: 'Lets go of an answer of a network. For its coordinators.' })
  deleteAnswerTemplate(@Ctx() context: OrganisationsContext, @Arg('input', () => DeleteAnswerTemplateInput) input: DeleteAnswerTemplateInput): Promise<DeleteAnswerTemplatePayload> {
    return deleteAnswerTemplate(context, input);
  }
}
