import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import type { LinkProps } from 'react-router';

/** `primary` once per view, `secondary` beside it, `quiet` for what is rarely needed. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet';

const classOf = (look: ButtonLook, className?: string) => ['button', `button-${look}`, className].filter(Boolean).join(' ');

/** Does something here. `type` is `button` unless said otherwise. An icon goes before the words, never alone. */
export function Button({ look = 'primary', className, type = 'button', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={classOf(look, className)} {...rest} />;
}

/** Leads somewhere on this site and looks like a button. */
export function ButtonLink({ look = 'primary', className, ...rest }: LinkProps & { look?: ButtonLook; className?: string }) {
  return <Link className={classOf(look, className)} {...rest} />;
}
