const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an opaque id of a client can be the key of a row; what is not can't be found either. */
export function isUuid(id: string): boolean {
  return UUID.test(id);
}
