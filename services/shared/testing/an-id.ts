let made = 0;

/** For tests: a UUID that nothing else in the test file has, the same in every run. */
export function anId(): string {
  made += 1;
  return `00000000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}
