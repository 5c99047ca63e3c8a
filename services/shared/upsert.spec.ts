import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../ops/testing/database.ts';
import { dataSourceOf } from './database.ts';
import { columnsOf, entitiesOf } from './rows.ts';
import { anId } from './testing/an-id.ts';
import { upsertRows } from './upsert.ts';

class Maker {
  @Column({ name: 'made_in', type: 'text', nullable: true })
  town: string | null;
}

@Entity({ name: 'shoes' })
class Shoe {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'text', array: true })
  colours: string[];

  @Column(() => Maker, { prefix: false })
  maker: Maker;

  @Column({ name: 'sold_on', type: 'date', nullable: true })
  soldOn: string | null;

  @Column({ name: 'seen_at', type: 'timestamptz', precision: 3 })
  seenAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'text', nullable: true, select: false, insert: false })
  secret: string | null;
}

function aShoe(overrides: Partial<Shoe> = {}): Shoe {
  const fields = { id: anId(), slug: 'boot', name: 'Stiefel', colours: ['rot'], maker: { town: 'Bitburg' }, soldOn: '2026-03-29', seenAt: new Date('2026-11-22T12:00:00.123Z') };
  return Object.assign(new Shoe(), fields, overrides);
}

const OPTIONS = { keep: ['slug'], versionColumn: 'version' };
let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  db = await dataSourceOf({ url: database.urls.events, schema: 'events', entities: [Shoe], migrations: [] }).initialize();
  await db.query(`CREATE TABLE shoes (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, name text, colours text[] NOT NULL, made_in text, sold_on date,
    seen_at timestamptz(3) NOT NULL, version integer NOT NULL DEFAULT 1, secret text DEFAULT 'kept')`);
});
beforeEach(() => db.query('TRUNCATE shoes'));
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function stored(): Promise<Shoe[]> {
  return entitiesOf(Shoe, await db.query(`SELECT ${columnsOf(db, Shoe, 's')} FROM shoes s ORDER BY s.id`));
}

/** The transactions that last wrote each row: they change whenever anything is written. */
async function writers(): Promise<string[]> {
  const rows: { writer: string }[] = await db.query('SELECT xmin::text AS writer FROM shoes ORDER BY id');
  return rows.map(({ writer }) => writer);
}

describe('writing rows by id', () => {
  test('creates, updates and leaves alone, and tells which in the order of the rows', async () => {
    const [same, changed, fresh] = [aShoe({ slug: 'a' }), aShoe({ slug: 'b' }), aShoe({ slug: 'c' })];
    expect(await upsertRows(db, Shoe, [same, changed], OPTIONS)).toEqual(['created', 'created']);
    const before = await writers();
    expect(await upsertRows(db, Shoe, [fresh, aShoe({ ...changed, name: null }), same], OPTIONS)).toEqual(['created', 'updated', 'unchanged']);
    expect((await writers())[0]).toBe(before[0]);
    expect(await stored()).toEqual([{ ...same, version: 1 }, { ...changed, name: null, version: 2 }, { ...fresh, version: 1 }]);
  });

  test('reads every kind of column back as it was written', async () => {
    const odd = aShoe({ name: `%_\\':*&|!() "Ü" 🙂 \n{}`, colours: ['', 'a,b', '"quoted"', '{x}', 'NULL', '\\'], maker: { town: null }, soldOn: null });
    const plain = aShoe({ slug: 'b', colours: [] });
    await upsertRows(db, Shoe, [odd, plain], OPTIONS);
    expect(await stored()).toEqual([{ ...odd, version: 1 }, { ...plain, version: 1 }]);
    expect(await upsertRows(db, Shoe, [odd, plain], OPTIONS)).toEqual(['unchanged', 'unchanged']);
  });

  test('counts a change of any column, also to and from null', async () => {
    const shoe = aShoe();
    await upsertRows(db, Shoe, [shoe], OPTIONS);
    for (const change of [{ name: null }, { name: '' }, { colours: [] }, { maker: { town: null } }, { soldOn: null }, { seenAt: new Date(0) }]) {
      Object.assign(shoe, change);
      expect(await upsertRows(db, Shoe, [shoe], OPTIONS)).toEqual(['updated']);
      expect(await upsertRows(db, Shoe, [shoe], OPTIONS)).toEqual(['unchanged']);
    }
    expect((await stored())[0]?.version).toBe(7);
  });

  test('keeps what is to be kept, and does not call it a change', async () => {
    const shoe = aShoe({ slug: 'first' });
    await upsertRows(db, Shoe, [shoe], OPTIONS);
    expect(await upsertRows(db, Shoe, [aShoe({ ...shoe, slug: 'second' })], OPTIONS)).toEqual(['unchanged']);
    expect(await upsertRows(db, Shoe, [aShoe({ ...shoe, slug: 'third', name: 'Schuh' })], OPTIONS)).toEqual(['updated']);
    expect(await stored()).toMatchObject([{ slug: 'first', name: 'Schuh', version: 2 }]);
  });

  test('writes quiet columns without calling it a change', async () => {
    const shoe = aShoe({ version: 1 });
    const seenAt = new Date('2026-11-23T00:00:00Z');
    await upsertRows(db, Shoe, [shoe], { quiet: ['seen_at'] });
    expect(await upsertRows(db, Shoe, [aShoe({ ...shoe, seenAt })], { quiet: ['seen_at'] })).toEqual(['unchanged']);
    expect((await stored())[0]?.seenAt).toEqual(seenAt);
    expect(await upsertRows(db, Shoe, [aShoe({ ...shoe, seenAt, name: 'Schuh' })], { quiet: ['seen_at'] })).toEqual(['updated']);
  });

  test('does not touch columns that only the database writes', async () => {
    const shoe = aShoe();
    await upsertRows(db, Shoe, [shoe], OPTIONS);
    await upsertRows(db, Shoe, [aShoe({ ...shoe, name: 'x' })], OPTIONS);
    expect(await db.query('SELECT secret FROM shoes')).toEqual([{ secret: 'kept' }]);
  });

  test('writes all or nothing, within the transaction that it is given', async () => {
    await expect(upsertRows(db, Shoe, [aShoe({ slug: 'x' }), aShoe({ slug: 'x' })], OPTIONS)).rejects.toThrow('duplicate key');
    expect(await stored()).toEqual([]);
    await expect(
      db.transaction(async (tx) => {
        await upsertRows(tx, Shoe, [aShoe()], OPTIONS);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await stored()).toEqual([]);
  });

  test('of none asks nothing', async () => {
    expect(await upsertRows(db, Shoe, [], OPTIONS)).toEqual([]);
  });
});
