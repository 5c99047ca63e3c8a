/**
 * Keeps the answers of a costly pure function, up to a number of them: what is asked after that is worked out each time.
 *
 * @param work answers by a text alone
 * @param most how many answers to keep, so that odd questions can't fill the memory
 */
export function remembering<T>(work: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size < most) answers.set(text, answer);
    return answer;
  };
}
