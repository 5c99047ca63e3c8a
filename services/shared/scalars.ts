import { GraphQLScalarType } from 'graphql';

/** Text that people wrote in Markdown (CommonMark). Clients render it and drop all HTML. */
export const Markdown = new GraphQLScalarType<string, string>({
  name: 'Markdown',
  description: 'Text in Markdown (CommonMark), as people wrote it. Render it without raw HTML.',
  serialize: String,
});
