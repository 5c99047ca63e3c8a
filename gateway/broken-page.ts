/** The page for when no page could be made: no script, no style of its own (the CSP forbids it), readable as it is. `id` is a UUID. */
export function brokenPage(id: string, english: boolean): string {
  const [lang, title, text, again, number] = english
    ? ['en', 'Something went wrong', 'This page could not be shown. Nothing that you did was lost. The mistake is on our side and has been noted.', 'Try again from the start page', 'Number of the incident']
    : ['de', 'Etwas ist schiefgegangen', 'Diese Seite lässt sich gerade nicht anzeigen. Es ging nichts verloren. Der Fehler liegt bei uns und ist notiert.', 'Zurück zur Startseite', 'Nummer des Vorfalls'];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${english ? '/en' : '/'}">${again}</a></p>
<p><small>${number}: ${id}</small></p>
</main>
</body>
</html>
`;
}
