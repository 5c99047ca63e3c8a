import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../shared/connection.ts';
import type { OrganisationsContext } from '../context.ts';
import { Network } from '../network/network.ts';
import { DiscardListInput, DiscardListPayload, ListImportPayload, MapListInput, TakeListInput, UndoListInput, UploadListInput } from './list-import.inputs.ts';
import { ListImport, ListImportConnection } from './list-import.ts';
import { discardList, mapList, takeList, undoList, uploadList } from './list-import.service.ts';
import { countsOf, itemsOf, listImport, listImportsOf, rowsOf } from './list-reading.service.ts';
import { ListCounts } from './list-counts.ts';
import { type ListItem, ListItemConnection } from './list-item.ts';
import { type ListRow, ListRowConnection } from './list-row.ts';

/** What coordinators of a network do with lists. Others get FORBIDDEN, and NOT_FOUND for what they cannot see. */
@Resolver(() => ListImport)
export class ListImportResolver {
  @Mutation(() => ListImportPayload, { description: 'Begins to read a list; nothing is written. For coordinators of the network. `input.file` REQUIRED or LENGTH, `input.address` ADDRESS or ONLY_ONE. May answer RATE_LIMITED.' })
  uploadList(@Ctx() context: OrganisationsContext, @Arg('input', () => UploadListInput) input: UploadListInput): Promise<ListImportPayload> {
    return uploadList(context, input);
  }

  @Mutation(() => ListImportPayload, { description: 'Begins to read a list anew, with other columns. `input.fields` TWICE, ORGANISATION_NAME_MISSING or LENGTH; CONFLICT with `input.id NOT_READY` when it is not READY.' })
  mapList(@Ctx() context: OrganisationsContext, @Arg('input', () => MapListInput) input: MapListInput): Promise<ListImportPayload> {
    return mapList(context, input);
  }

  @Mutation(() => ListImportPayload, {
    description: 'Begins to write rows of a list; asked again it does nothing more. `input.chosen NONE`; CONFLICT with `input.id NOT_READY` before the preview is there, and BUSY while another list of the network is written or undone.',
  })
  takeList(@Ctx() context: OrganisationsContext, @Arg('input', () => TakeListInput) input: TakeListInput): Promise<ListImportPayload> {
    return takeList(context, input);
  }

  @Mutation(() => ListImportPayload, { description: 'Begins to take back what a list brought, but for what was changed or is used since; asked again it does nothing more. When it is read every night, it is only shown from then on (ASK). CONFLICT with `input.id` NOT_READY or BUSY.' })
  undoList(@Ctx() context: OrganisationsContext, @Arg('input', () => UndoListInput) input: UndoListInput): Promise<ListImportPayload> {
    return undoList(context, input);
  }

  @Mutation(() => DiscardListPayload, { description: 'Forgets a list of which nothing was taken; else CONFLICT with `input.id NOT_READY`.' })
  discardList(@Ctx() context: OrganisationsContext, @Arg('input', () => DiscardListInput) input: DiscardListInput): Promise<DiscardListPayload> {
    return discardList(context, input);
  }

  @Query(() => ListImport, { nullable: true, description: 'A list by its id; null when there is none, and for who does not coordinate its network.' })
  listImport(@Ctx() context: OrganisationsContext, @Arg('id', () => ID) id: string): Promise<ListImport | null> {
    return listImport(context, id);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'Into which it is brought.' })
  network(@Root() { networkId }: ListImport, @Ctx() { networks }: OrganisationsContext): Promise<Network | null> {
    return networks.load(networkId);
  }

  @FieldResolver(() => ListCounts, { description: 'How many rows and things there are, by what becomes of them.' })
  counts(@Root() { id }: ListImport, @Ctx() context: OrganisationsContext): Promise<ListCounts> {
    return countsOf(context, id);
  }

  @FieldResolver(() => ListRowConnection, { description: 'Its rows in the order of the file, with `problematic` only those with problems. `first` from 1 to 100.' })
  rows(
    @Root() { id }: ListImport,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('problematic', () => Boolean, { defaultValue: false }) problematic?: boolean,
  ): Promise<Connection<ListRow>> {
    return rowsOf(context, id, { first, after, problematic: problematic === true });
  }

  @FieldResolver(() => ListItemConnection, { description: 'What it brought; with `kept` only what undoing left. `first` from 1 to 100.' })
  items(
    @Root() { id }: ListImport,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('kept', () => Boolean, { defaultValue: false }) kept?: boolean,
  ): Promise<Connection<ListItem>> {
    return itemsOf(context, id, { first, after, kept: kept === true });
  }
}

@Resolver(() => Network)
export class NetworkListsResolver {
  @FieldResolver(() => ListImportConnection, { nullable: true, description: 'Lists that were brought into it, newest first. For its coordinators; null for others. `first` from 1 to 100.' })
  listImports(
    @Root() { id }: Network,
    @Ctx() context: OrganisationsContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Connection<ListImport> | null> {
    return listImportsOf(context, id, { first, after });
  }
}
