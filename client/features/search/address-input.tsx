import { useEffect, useRef } from 'react';
import type { ComponentProps } from 'react';

/** A text input that follows the address (a chip was removed, somebody went back) but otherwise belongs to whoever types. */
export function AddressInput({ value, ...rest }: Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'ref'> & { value: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null && input.current.value !== value) input.current.value = value;
  }, [value]);
  return <input {...rest} ref={input} defaultValue={value} />;
}
