import { testLooks } from './looks.ts';

testLooks('DE');
