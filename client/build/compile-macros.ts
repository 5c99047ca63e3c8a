import { withoutMacros } from './message-macros-plugin.ts';

/** Install step: has the plugin for message macros compiled for this processor and kept, which takes as long as half a build. Without it the first build does that. */
try {
  await withoutMacros("import { t } from '@lingui/core/macro';\nexport const word = () => t`word`;\n", 'word.ts');
} catch (error) {
  process.stderr.write(`The message macros are left for the first build to compile: ${error instanceof Error ? error.message : String(error)}\n`);
}
