import { rule } from '../../shared/text-rules.ts';
import { isReturnPath } from './return-path.ts';

/** A path on this site; else RETURN_PATH. */
export function ReturnPath(): PropertyDecorator {
  return rule('returnPath', 'must be a path on this site', (value) => typeof value === 'string' && isReturnPath(value));
}
