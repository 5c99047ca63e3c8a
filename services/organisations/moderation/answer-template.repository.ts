import type { DataSource, EntityManager } from 'typeorm';
import { columnsOf, entitiesOf } from '../../shared/rows.ts';
import { AnswerTemplate } from './answer-template.ts';

type Db = DataSource | EntityManager;

/** The answers of a network, by name. */
export async function findAnswerTemplates(db: Db, networkId: string): Promise<AnswerTemplate[]> {
  return entitiesOf(AnswerTemplate, await db.query(`SELECT ${columnsOf(db, AnswerTemplate, 'a')} FROM answer_templates a WHERE a.network_id = $1 ORDER BY a.name COLLATE "de-x-icu", a.id`, [networkId]));
}

/** An answer that nobody else changes until the transaction ends. */
export async function lockAnswerTemplate(tx: EntityManager, id: string): Promise<AnswerTemplate | null> {
  return entitiesOf(AnswerTemplate, await tx.query(`SELECT ${columnsOf(tx, AnswerTemplate, 'a')} FROM answer_templates a WHERE a.id = $1 FOR UPDATE`, [id]))[0] ?? null;
}

type Texts = Pick<AnswerTemplate, 'name' | 'german' | 'english'>;

/** Writes a new answer; null when the network has one of this name. */
export async function insertAnswerTemplate(tx: EntityManager, { createdAt, english, german, name, networkId }: Texts & Pick<AnswerTemplate, 'networkId' | 'createdAt'>): Promise<AnswerTemplate | null> {
  const rows = await tx.query(
    `INSERT INTO answer_templates AS a (network_id, name, german, english, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING ${columnsOf(tx, AnswerTemplate, 'a')}`,
    [networkId, name, german, english, createdAt],
  );
  return entitiesOf(AnswerTemplate, rows)[0] ?? null;
}

/** Changes an answer that is held; false when its network has another one of this name. */
export async function updateAnswerTemplate(tx: EntityManager, id: string, { english, german, name }: Texts): Promise<boolean> {
  const [, count] = await tx.query(
    `UPDATE answer_templates a SET name = $2, german = $3, english = $4
      WHERE a.id = $1 AND NOT EXISTS (SELECT FROM answer_templates o WHERE o.network_id = a.network_id AND o.name = $2 AND o.id <> a.id)`,
    [id, name, german, english],
  );
  return count > 0;
}

export async function deleteAnswerTemplate(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM answer_templates WHERE id = $1', [id]);
}
