import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ObjectType } from 'type-graphql';

/** What `ProofOfWork.createChallenge` gives, as the graph has it. */
@ObjectType({
  description:
    'A sum to work out before writing, so that robots pay with computing time; nobody is watched or counted. Solve `challenge` with altcha-lib and send base64 of the JSON `{ challenge, solution }` as `proofOfWork`.',
})
@Directive('@shareable')
export class ProofOfWorkChallenge {
  @Field({ description: "JSON of an ALTCHA challenge (version 2, PBKDF2/SHA-256), as altcha-lib's `solveChallenge` takes it." })
  challenge: string;

  @Field(() => GraphQLDateTime, { description: 'Ask for another one after this.' })
  expiresAt: Date;
}
