import type { Adapter, AdapterPayload } from 'oidc-provider';

/** For tests: what one provider remembers, in this process. Nothing runs out, since no test lasts that long. */
export function providerMemory(): (kind: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (kind) => {
    const keyOf = (id: string): string => `${kind} ${id}`;
    const findBy = (fits: (payload: AdapterPayload) => boolean) => async () => [...kept].find(([key, payload]) => key.startsWith(`${kind} `) && fits(payload))?.[1];
    return {
      upsert: async (id, payload) => void kept.set(keyOf(id), payload),
      find: async (id) => kept.get(keyOf(id)),
      findByUid: (uid) => findBy((payload) => payload.uid === uid)(),
      findByUserCode: (userCode) => findBy((payload) => payload.userCode === userCode)(),
      consume: async (id) => void Object.assign(kept.get(keyOf(id)) ?? {}, { consumed: Math.floor(Date.now() / 1000) }),
      destroy: async (id) => void kept.delete(keyOf(id)),
      async revokeByGrantId(grantId) {
        for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}
