interface Coordinator {
  readonly isOperator: boolean;
  readonly coordinates: readonly { readonly slug: string }[];
}

/** Whether somebody looks after the network of a slug: its coordinators do, and the operator after all. Nobody does when they are not signed in. */
export function coordinates(viewer: Coordinator | null | undefined, slug: string | undefined): boolean {
  return Boolean(viewer && (viewer.isOperator || viewer.coordinates.some((network) => network.slug === slug)));
}
