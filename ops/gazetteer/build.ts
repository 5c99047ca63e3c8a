import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ensureDataFiles } from '../../services/opportunities/place/data-files.ts';

/**
 * Step of the installation, and of the build where that was left out: compiles the offline gazetteer of its two packages unless it is there already. Takes a
 * second or two, once. The gateway hands out the names on the map from `dist/gazetteer`.
 * A process of its own, so that the memory it needs is gone afterwards.
 */
const SITE = join(import.meta.dirname, '../../dist/gazetteer');

const made = ensureDataFiles();
mkdirSync(SITE, { recursive: true });
copyFileSync(join(dataFolder(), 'towns.json'), join(SITE, 'towns.json'));
process.stdout.write(`gazetteer: ${made ? 'made' : 'up to date'} in ${dataFolder()}\n`);
