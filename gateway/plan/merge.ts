type Data = Record<string, unknown>;

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Puts the fields of `source` into `target`. Where both have an object, or lists of the same length, what is below is put together; elsewhere
 * the source's value counts. Objects of the source become part of the target where it had none.
 */
export function merge(target: Data, source: Data): void {
  for (const [key, value] of Object.entries(source)) {
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (value === undefined || present === value) continue;
    if (isObject(present) && isObject(value)) merge(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
      value.forEach((element: unknown, index) => {
        const old: unknown = present[index];
        if (isObject(old) && isObject(element)) merge(old, element);
        else present[index] = element;
      });
    } else if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    else target[key] = value;
  }
}
