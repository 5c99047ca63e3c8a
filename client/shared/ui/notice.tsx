import type { ReactNode, Ref } from 'react';
import { CircleAlert, CircleCheck, Info, Warning } from './icons.ts';

const icons = { info: Info, success: CircleCheck, warning: Warning, error: CircleAlert };

/**
 * Something that people should know now, with an icon and words. `error` and `warning` are announced at once, the others politely.
 *
 * @param props.ref to move the focus here (the box can have it)
 */
export function Notice({ kind, title, children, ref }: { kind: keyof typeof icons; title?: ReactNode; children?: ReactNode; ref?: Ref<HTMLDivElement> }) {
  const Icon = icons[kind];
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'} tabIndex={-1} ref={ref}>
      <Icon aria-hidden />
      <div>
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
