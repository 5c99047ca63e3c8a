import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { ListImportPayload } from './list-import.inputs.ts';
import { ListImport } from './list-import.ts';
import { vanishedOf } from './list-reading.service.ts';
import { ChangeListSourceInput, KeepListInput, ListSourcePayload, RefreshListInput, RemoveListSourceInput, RemoveListSourcePayload } from './list-source.inputs.ts';
import { changeListSource, keepList, listSourcesOf, refreshList, removeListSource, sourceOf, waitingOf } from './list-source.service.ts';
import { ListSource } from './list-source.ts';
import { type ListVanished, ListVanishedConnection } from './list-vanished.ts';

/** Lists that are read every night. For coordinators of the network; others get NOT_FOUND. */
@Resolver(() => ListSource)
export class ListSourceResolver {
  @Mutation(() => ListSourcePayload, {
    description: 'Has a list read every night as it was read this time, from its address; nobody else\'s door is opened for it: only public servers are asked. `input.address ADDRESS`; CONFLICT with `input.id` NOT_READY or TOO_MANY (20).',
  })
  keepList(@Ctx() context: OrganisationsContext, @Arg('input', () => KeepListInput) input: KeepListInput): Promise<ListSourcePayload> {
    return keepList(context, input);
  }

  @Mutation(() => ListSourcePayload, { description: 'Changes whether what a list says is taken by itself; it holds from the next night on.' })
  changeListSource(@Ctx() context: OrganisationsContext, @Arg('input', () => ChangeListSourceInput) input: ChangeListSourceInput): Promise<ListSourcePayload> {
    return changeListSource(context, input);
  }

  @Mutation(() => ListImportPayload, { description: 'Begins to read a list at its address now, for a preview; nothing is written. May answer RATE_LIMITED.' })
  refreshList(@Ctx() context: OrganisationsContext, @Arg('input', () => RefreshListInput) input: RefreshListInput): Promise<ListImportPayload> {
    return refreshList(context, input);
  }

  @Mutation(() => RemoveListSourcePayload, { description: 'No longer reads a list every night. What it brought stays, and can be undone as before.' })
  removeListSource(@Ctx() context: OrganisationsContext, @Arg('input', () => RemoveListSourceInput) input: RemoveListSourceInput): Promise<RemoveListSourcePayload> {
    return removeListSource(context, input);
  }

  @FieldResolver(() => ListImport, { nullable: true, description: 'The newest preview that waits for somebody; null when none does.' })
  waiting(@Root() source: ListSource, @Ctx() context: OrganisationsContext): Promise<ListImport | null> {
    return waitingOf(context, source);
  }
}

@Resolver(() => ListImport)
export class ListVersionResolver {
  @FieldResolver(() => ListSource, { nullable: true, description: 'The list that is read every night of which this is a version; null for one that was brought in by hand.' })
  source(@Root() list: ListImport, @Ctx() context: OrganisationsContext): Promise<ListSource | null> {
    return sourceOf(context, list);
  }

  @FieldResolver(() => ListVanishedConnection, { description: 'What earlier versions of it brought and this one does not name, each thing until a version is taken that says so. Nothing is done with it. `first` from 1 to 100.' })
  vanished(
    @Root() { id }: ListImport,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<ListVanished>> {
    return vanishedOf(context, id, { first, after });
  }
}

@Resolver(() => Network)
export class NetworkListSourcesResolver {
  @FieldResolver(() => [ListSource], { nullable: true, description: 'Its lists that are read every night, by name, at most 20. For its coordinators; null for others.' })
  listSources(@Root() { id }: Network, @Ctx() context: OrganisationsContext): Promise<ListSource[] | null> {
    return listSourcesOf(context, id);
  }
}
