import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from './report.ts';
import { reportPdf } from './report-pdf.ts';

/** Puts the report that it is given on paper. */
parentPort?.postMessage(await reportPdf(workerData as Report), []);
