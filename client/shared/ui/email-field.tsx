import type { ComponentProps } from 'react';
import { MAX_EMAIL } from '../email-rule.ts';
import { TextField } from './field.tsx';

/** An e-mail address, as keyboards and address books know it. What stands here holds unless a form says otherwise. */
export function EmailField(props: ComponentProps<typeof TextField>) {
  return <TextField type="email" name="email" autoComplete="email" inputMode="email" spellCheck={false} maxLength={MAX_EMAIL} required {...props} />;
}
