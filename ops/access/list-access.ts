import type { TypeAccess } from './rules.ts';

/** The part of the table (see access-table.ts) about lists that are brought in. */
export const LIST_ACCESS: Readonly<Record<string, TypeAccess>> = {
  ListImport: { coordinator: 'id name fileName hasHeader columns state problem chosenCount doneCount createdAt network counts rows items address source vanished' },
  ListImportConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  ListImportEdge: { coordinator: 'cursor node' },
  ListColumn: { coordinator: 'name examples field' },
  ListCounts: { coordinator: 'rows refusedRows problematicRows organisationsCreated organisationsUpdated opportunitiesCreated opportunitiesUpdated unchanged undone kept' },
  ListRow: { coordinator: 'line organisationName title outcome problems isChosen' },
  ListRowConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  ListRowEdge: { coordinator: 'cursor node' },
  ListProblem: { coordinator: 'code isRefusal column' },
  ListItem: { coordinator: 'itemId kind name outcome undo' },
  ListItemConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  ListItemEdge: { coordinator: 'cursor node' },
  ListVanished: { coordinator: 'itemId kind name' },
  ListVanishedConnection: { coordinator: 'edges nodes pageInfo totalCount' },
  ListVanishedEdge: { coordinator: 'cursor node' },
  ListSource: { coordinator: 'id name address mode problem readAt createdAt waiting' },
  ListSourcePayload: { coordinator: 'source' },
  RemoveListSourcePayload: { coordinator: 'id' },
  ListImportPayload: { coordinator: 'import' },
  DiscardListPayload: { coordinator: 'id' },
};
