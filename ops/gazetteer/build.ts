import { dataFolder, ensureDataFiles } from '../../services/opportunities/place/data-files.ts';

/**
 * Step of the installation, and of the build where that was left out: compiles the offline gazetteer of its two packages unless it is there already. Takes a second or two, once.
 * A process of its own, so that the memory it needs is gone afterwards.
 */
const made = ensureDataFiles();
process.stdout.write(`gazetteer: ${made ? 'made' : 'up to date'} in ${dataFolder()}\n`);
