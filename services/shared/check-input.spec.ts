import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { MaxLength, Min, ValidateNested } from 'class-validator';
import { Arg, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { federatedSchema } from './subgraph.ts';
import { type Ask, asker, problemsOf } from './testing/ask.ts';

@InputType()
class Lace {
  @Field(() => Int)
  @Min(1)
  length: number;
}

@InputType()
class ShoeFilter {
  @Field(() => String, { nullable: true })
  @MaxLength(5)
  name?: string;

  @Field(() => [Lace], { nullable: true })
  @ValidateNested({ each: true })
  laces?: Lace[];

  @Field(() => Lace, { nullable: true })
  @ValidateNested()
  spare?: Lace;
}

@ObjectType()
class Shoe {
  @Field(() => Int, { nullable: true })
  size: number | null;
}

@Resolver(() => Shoe)
class ShoeResolver {
  @Query(() => Shoe)
  shoe(
    @Arg('wanted', () => ShoeFilter, { nullable: true }) wanted?: ShoeFilter,
    @Arg('brand', () => String, { nullable: true }) brand?: string,
    @Arg('colours', () => [String], { nullable: true }) colours?: string[],
  ): Shoe {
    return { size: [wanted, brand, colours].filter(Boolean).length };
  }
}

let ask: Ask;
beforeAll(async () => {
  const schema = await federatedSchema<object>({ resolvers: [ShoeResolver], references: {} });
  ask = asker({ name: 'shoes', schema, contextFor: () => ({}), ready: async () => undefined, close: async () => undefined });
});

const QUERY = 'query($wanted: ShoeFilter, $brand: String, $colours: [String!]) { shoe(wanted: $wanted, brand: $brand, colours: $colours) { size } }';

describe('the check of every argument', () => {
  test('lets through what keeps the rules, what is null and what is left out', async () => {
    expect((await ask(QUERY, { wanted: { name: 'Anna', laces: [{ length: 1 }] }, brand: 'ß🙂', colours: ['rot'] })).data).toEqual({ shoe: { size: 3 } });
    expect((await ask(QUERY, { wanted: { name: null, laces: null, spare: null }, brand: null })).data).toEqual({ shoe: { size: 1 } });
    expect((await ask(QUERY)).data).toEqual({ shoe: { size: 0 } });
  });

  test('names all broken rules at once, by the path that the writer of the query used', async () => {
    const answer = await ask(QUERY, { wanted: { name: 'too long', laces: [{ length: 3 }, { length: 0 }], spare: { length: -1 } } });
    expect(problemsOf(answer)).toEqual(['wanted.name MAX_LENGTH', 'wanted.laces.1.length MIN', 'wanted.spare.length MIN']);
  });

  test('refuses NUL and halves of surrogate pairs wherever they hide', async () => {
    expect(problemsOf(await ask(QUERY, { wanted: { name: '\u0000' } }))).toEqual(['wanted.name NUL_CHARACTER']);
    expect(problemsOf(await ask(QUERY, { brand: 'a\ud800b' }))).toEqual(['brand MALFORMED_UNICODE']);
    expect(problemsOf(await ask(QUERY, { colours: ['rot', 'blau\u0000', '\udfff'] }))).toEqual(['colours.1 NUL_CHARACTER', 'colours.2 MALFORMED_UNICODE']);
  });

  test('never repeats what was typed', async () => {
    const { errors } = await ask(QUERY, { wanted: { name: 'geheim-geheim' } });
    expect(JSON.stringify(errors)).not.toContain('geheim');
  });
});
