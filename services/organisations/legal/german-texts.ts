import { RETENTION } from '../privacy/retention.ts';
import type { LegalPageKind } from './legal-page.codes.ts';

const [first, second] = RETENTION.warningDays;

/** The legal texts in German, see `defaultLegalText`. */
export const germanTexts: Readonly<Record<LegalPageKind, string>> = {
  IMPRINT: `## Wer diese Seite verantwortet

Postanschrift, Vertretungsberechtigte und ein schneller Weg zum Kontakt stehen auf der Website des Netzwerks, die unten genannt ist.

## Wer die Inhalte verantwortet

Für ihre Angebote und Termine ist jede Organisation selbst verantwortlich. Die Koordination des Netzwerks prüft, wer hinter einer Organisation steht. Was wann geprüft wurde, steht auf der Seite der Organisation.

Stimmt etwas nicht, ist etwas veraltet oder nicht in Ordnung? Bitte schreiben Sie der Organisation über ihre Seite oder dem Netzwerk über seine Website.`,

  PRIVACY: `Kurz gesagt: Wer sich umsieht, hinterlässt nichts. Wer eine Nachricht schreibt, gibt genau das an, was die Organisation zum Antworten braucht.

## Wenn Sie sich umsehen

- Keine Cookies, keine Werbung, keine Besuchszählung.
- Alles kommt von diesem Server, auch Schrift und Symbole.
- Wonach Sie suchen, steht in der Adresse der Seite, damit Sie sie speichern oder weitergeben können. Bei uns wird es nicht aufbewahrt.
- Der Ort, den Sie eingeben, wird in einer Liste auf diesem Server nachgeschlagen.

## Wenn Sie einer Organisation schreiben

- Wir speichern Ihren Namen, Ihre E-Mail-Adresse, Ihre Nachricht und die Sprache der Seite.
- Wenn Sie ohne Konto schreiben, bekommen Sie zuerst eine E-Mail mit einem Link. Bis Sie bestätigen, erhält niemand sonst etwas. Ohne Bestätigung innerhalb von ${RETENTION.unconfirmedHours} Stunden wird alles gelöscht.
- Nach Ihrer Bestätigung erhält die Organisation Ihre Nachricht, Ihren Namen und Ihre E-Mail-Adresse, damit sie Ihnen antworten kann. Für anderes darf sie beides nicht nutzen; dem haben Sie zugestimmt, und nicht mehr (Artikel 6 Absatz 1 Buchstabe a DSGVO).
- Wenn Sie mit Konto schreiben, antworten Sie einander auf dieser Seite, und Ihre E-Mail-Adresse bleibt bei uns.
- Die Nachricht bleibt danach hier gespeichert, damit sie sicher ankommt, bis Sie um Löschung bitten.
- Was Sie tippen, bleibt im Speicher dieses Browser-Tabs, bis Sie ihn schließen, damit beim Neuladen nichts verloren geht.

## Wenn Sie einen Newsletter bestellen

- Wir speichern Ihre E-Mail-Adresse, die Sprache und was Sie dazu auswählen: Bereiche und einen Ort. Es dient nur dem Newsletter, und die Koordination sieht es nicht.
- Ohne Konto bestätigen Sie zuerst Ihre Adresse; sonst wird alles gelöscht. Ob Sie eine Ausgabe öffnen oder einem Link folgen, erfährt niemand.
- In jeder Ausgabe bestellen Sie ihn mit einem Klick ab. Spätestens einen Monat danach ist Ihre Adresse gelöscht (Artikel 6 Absatz 1 Buchstabe a DSGVO).

## Wenn Sie in einer Krise Hilfe anbieten

- Wir speichern, womit, in der Nähe welches Ortes und wann Sie helfen können, Ihren Namen, Ihre E-Mail-Adresse, die Sprache und, wenn Sie mögen, Ihre Telefonnummer.
- Sie bestätigen zuerst Ihre Adresse; sonst wird alles gelöscht. Danach sieht die Koordination des Netzwerks Ihr Angebot, aber nicht Ihre Adresse: Die erfährt sie erst, wenn Sie auf eine E-Mail antworten. Sonst sieht es niemand.
- Mit dem Link aus jeder E-Mail ändern Sie das Angebot oder ziehen es zurück; dann ist es sofort gelöscht, sonst 30 Tage nach dem Ende der Krise (Artikel 6 Absatz 1 Buchstabe a DSGVO).

## Wenn Sie ein Konto haben

- Wir speichern Ihre E-Mail-Adresse, Ihre Sprache, den Namen, den Sie uns nennen, und für welche Organisation Sie handeln. Alles Weitere, etwa Interessen und Zeiten, geben Sie freiwillig an.
- Zum Anmelden setzen wir ein einziges Cookie. Es dient nur dazu, Sie wiederzuerkennen, und endet, wenn Sie sich abmelden oder ${RETENTION.sessionDays} Tage nicht hier waren.
- Bietet diese Seite die Anmeldung mit einem Konto an, das Sie anderswo haben, etwa bei Ihrer Stadt, und nutzen Sie sie: Wir erhalten dessen Kennung und Ihre E-Mail-Adresse, kein Passwort. Die Kennung bewahren wir auf, um Sie wiederzuerkennen. Wer das Konto führt, erfährt, dass Sie sich hier anmelden. Während der Anmeldung, höchstens zehn Minuten, hält ein zweites Cookie den Vorgang zusammen.
- Ein Konto, das ${RETENTION.idleMonths} Monate niemand benutzt, löschen wir. ${first} und ${second} Tage vorher schreiben wir Ihnen.
- Grundlage ist die Nutzung, um die Sie uns bitten (Artikel 6 Absatz 1 Buchstabe b DSGVO).

## Wie wir Robotern die Tür zuhalten

Ihr Browser löst vor dem Senden eine kleine Rechenaufgabe. Dafür beobachtet Sie niemand, und kein anderes Unternehmen ist beteiligt.

Außerdem zählen wir, wie viele Nachrichten innerhalb einer Stunde von einem Anschluss, von einer E-Mail-Adresse und an eine Organisation gehen. Dafür wird nur ein verschlüsselter Wert aufbewahrt, aus dem sich Anschluss und Adresse nicht ablesen lassen.

## Ihre Rechte

Sie dürfen erfahren, was über Sie gespeichert ist, es berichtigen oder löschen lassen, Ihre Zustimmung zurücknehmen und sich bei der Datenschutzaufsicht beschweren.

Mit einem Konto geht das sofort: Unter [Meine Daten](/account/data) laden Sie alles herunter, was wir über Sie aufbewahren, und löschen Ihr Konto. Gespräche bleiben bei der Organisation als Vorgang stehen, aber ohne Ihren Namen, Ihre Adresse und Ihre Worte. Spuren in der Warteschlange für E-Mails verschwinden spätestens einen Tag danach; dort stehen nie Namen oder Adressen.

Ohne Konto wenden Sie sich bitte an die Stelle, die diese Seite betreibt; sie steht im [Impressum](/imprint). Was die Organisation per E-Mail erhalten hat, kann sie selbst löschen: Bitte schreiben Sie auch ihr.`,

  ACCESSIBILITY: `Diese Seite soll für alle benutzbar sein. Unser Maßstab sind die Richtlinien WCAG 2.2 in der Stufe AA.

## Was wir dafür tun

- Alle Seiten lassen sich mit der Tastatur bedienen, und der Fokus ist immer zu sehen.
- Kontraste sind berechnet, auch für die Farben, die ein Netzwerk selbst wählt. Die Schrift ist für Menschen gemacht, die schlecht sehen.
- Seiten lassen sich vergrößern und passen sich an schmale Bildschirme, an dunkle Darstellung und an den Wunsch nach weniger Bewegung an.
- Suchen und Lesen geht auch ohne JavaScript.
- Bei jeder Änderung am Programm prüft eine Maschine die Seiten auf bekannte Hindernisse.

## Was noch nicht so ist

- Die Karte ist mit einem Screenreader nicht zu erfassen. Alles, was sie zeigt, steht in der Liste daneben.
- Texte und Bilder, die Organisationen einstellen, können wir nicht alle prüfen. Manche sind nur in einer Sprache da.
- Gebärdensprache und Leichte Sprache gibt es hier noch nicht.
- Geprüft haben bisher Maschinen und wir selbst, keine unabhängige Stelle.

## Ein Hindernis melden

Bitte sagen Sie es der Stelle, die diese Seite betreibt; sie steht im [Impressum](/imprint). Hilft das nicht weiter, können Sie sich an die Schlichtungs- oder Durchsetzungsstelle Ihres Landes wenden.`,
};
