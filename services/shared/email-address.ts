import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function text(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('An e-mail address is a text.');
  return value.trim();
}

/**
 * An e-mail address; space around it is dropped. Whether it is one is checked by the input class (`@IsEmail`),
 * so that the refusal names the field like every other and doesn't repeat what was typed, as a scalar's own would.
 */
export const EmailAddress = new GraphQLScalarType<string, string>({
  name: 'EmailAddress',
  description: 'An e-mail address, e.g. `name@example.org`.',
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
  serialize: String,
});
