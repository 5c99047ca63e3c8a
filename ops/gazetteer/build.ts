import { dataFolder, ensureDataFiles } from '../../services/opportunities/place/data-files.ts';

/**
 * Build step: compiles the offline gazetteer into `dist/gazetteer` unless it is there already. Takes part of a second or two, once.
 * A process of its own, so that the memory it needs is gone afterwards.
 */
const made = ensureDataFiles();
process.stdout.write(`gazetteer: ${made ? 'made' : 'up to date'} in ${dataFolder()}\n`);
