import { parentPort, workerData } from 'node:worker_threads';
import { type ListAsked, ListRefused } from '../../../services/organisations/list-import/list-port.ts';
import { interestFields } from '../../../services/opportunities/interest/interests.ts';
import { loadGazetteer } from '../../../services/opportunities/place/gazetteer.ts';
import { skills } from '../../../services/opportunities/skill/skills.ts';
import { taxonomyOf } from '../convert/taxonomy.ts';
import { fileInMemory } from '../reading/list-file.ts';
import { readList } from './read-list.ts';

const { asked, bytes } = workerData as { asked: ListAsked; bytes: Uint8Array };
const gazetteer = loadGazetteer();
const knowledge = { interests: taxonomyOf(interestFields), skills: taxonomyOf(skills), findPlace: (country: string, query: object) => gazetteer.findIn(country, query) };
const answer = await readList(fileInMemory(asked.source, Buffer.from(bytes)), asked, knowledge).catch((error: unknown) => {
  if (error instanceof ListRefused) return { refused: error.code };
  throw error;
});
parentPort?.postMessage(answer, []);
