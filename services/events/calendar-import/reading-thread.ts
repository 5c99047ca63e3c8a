import { parentPort, workerData } from 'node:worker_threads';
import { type Reading, readReckoned } from './reckoned.ts';

const { bytes, reading } = workerData as { bytes: Uint8Array; reading: Reading };
parentPort?.postMessage(readReckoned(bytes, reading), []);
