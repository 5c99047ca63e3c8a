import { testLooks } from './looks.ts';

testLooks('EN');
