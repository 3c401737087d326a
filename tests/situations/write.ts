// npm run situations   writes docs/situations.md anew
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../lib/rules';
import { tableText } from './table';

writeFileSync(resolve(import.meta.dirname, '../../docs/situations.md'), tableText(rules));
