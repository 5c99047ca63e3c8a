import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A rule of an input class that answers as one constraint of that name. */
export function rule(name: string, message: string, holds: (value: unknown) => boolean, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => message } }, options);
}

/** The text without space around it has `min` to `max` characters (UTF-16 units, as browsers count); else LENGTH. */
export function TrimmedLength(min: number, max: number): PropertyDecorator {
  const fits = (length: number) => length >= min && length <= max;
  return rule('length', `must have ${min} to ${max} characters`, (value) => typeof value === 'string' && fits(value.trim().length));
}

/** No line break of any kind and no other control character, so that it can stand in a mail's header; else SINGLE_LINE. */
export function SingleLine(): PropertyDecorator {
  return rule(
    'singleLine',
    'must be one line without control characters',
    (value) => typeof value === 'string' && !/[\p{Cc}\u2028\u2029]/u.test(value),
  );
}

/** Lines and tabs are welcome, other control characters are not; else CONTROL_CHARACTERS. */
export function PlainText(): PropertyDecorator {
  return rule(
    'controlCharacters',
    'must not contain control characters',
    (value) => typeof value === 'string' && !/[^\P{Cc}\n\r\t]/u.test(value),
  );
}

/** An address that a browser may be sent to: `https://` or `http://`; else WEB_ADDRESS. */
export function WebAddress(): PropertyDecorator {
  return rule('webAddress', 'must begin with https:// or http://', (value) => /^https?:\/\//i.test(String(value)));
}
