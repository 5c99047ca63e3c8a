import { Temporal } from 'temporal-polyfill';
import type { Jobs } from '../../services/shared/jobs.ts';
import type { Stores } from '../installation/stores.ts';
import { bitburg } from './bitburg.ts';
import { type DemoCounts, loadDemo } from './load.ts';
import { demoPeople } from './people.ts';
import { demoVolunteers } from './volunteers.ts';

/** Loads the fictional Bitburg with its people, its times counted from now. */
export function loadBitburg(stores: Stores, jobs: Pick<Jobs, 'enqueue'>): Promise<DemoCounts> {
  return loadDemo(stores, jobs, { ...bitburg, people: demoPeople, volunteers: demoVolunteers }, Temporal.Now.instant());
}
