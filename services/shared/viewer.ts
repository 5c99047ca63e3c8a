/** Who is asking, as the gateway found out. A subgraph believes nothing else. */
export interface Viewer {
  /** The person who is signed in, or null. */
  readonly id: string | null;
  /** Address of the client's network connection; for limits only, never stored or logged as it is. */
  readonly clientAddress: string;
}
