/** An address in one line: "Am Markt 1, 54634 Bitburg"; '' when nothing is known. */
export function addressLine(address: { readonly street?: string | null; readonly postalCode?: string | null; readonly town?: string | null } | null | undefined): string {
  const { postalCode, street, town } = address ?? {};
  return [street, [postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
