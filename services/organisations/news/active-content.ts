/** Tags that do something, bring something along or change the page, whether closed or not. */
const TAG = /<\s*(?:\/\s*)?(?:script|style|iframe|frame|object|embed|applet|form|input|button|link|meta|base|svg|math|template)\b/i;
/** A tag of any kind that does something when it is touched or loaded. */
const HANDLER = /<[a-z][^<>]*\son[a-z]+\s*=/i;
/** A link that runs something: in brackets, angle brackets, a definition or an attribute. */
const ADDRESS = /(?:\]\(|\]:|<|=)\s*(?:["'<]\s*)?(?:javascript|vbscript|data)\s*:/i;

/** Whether a text in Markdown tries to bring something along that runs: pages drop it, but nobody should have to rely on that. */
export function hasActiveContent(markdown: string): boolean {
  // Browsers leave these out of addresses, so `java&#10;script:` and a script with a tab in its middle are the same to them.
  const bare = markdown.replaceAll(/&#(?:x0*[9ad]|0*(?:9|10|13));?|&(?:Tab|NewLine);|\t/gi, '');
  return TAG.test(bare) || HANDLER.test(bare) || ADDRESS.test(bare.replaceAll(/&colon;|&#(?:x0*3a|0*58);?/gi, ':'));
}
