/** How long something takes, in milliseconds, again and again. */
export async function times(count: number, step: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < count; index++) {
    const since = performance.now();
    await step(index);
    taken.push(performance.now() - since);
  }
  return taken;
}
