/** Three people as dots, held by one line: a net. Decoration beside the name. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden focusable="false">
      <path d="M7 21 16 8l9 13-9 4z" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
      <circle cx="16" cy="8" r="4.5" fill="currentColor" />
      <circle cx="7" cy="21" r="4.5" fill="currentColor" />
      <circle cx="25" cy="21" r="4.5" className="logo-sun" />
    </svg>
  );
}
