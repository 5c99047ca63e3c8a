import type { GuideStarter } from './guide-starter.ts';

/** Facts: see NOTICE. What differs from town to town is left for the coordination to add. */
export const GERMAN_GUIDES: readonly Omit<GuideStarter, 'language'>[] = [
  {
    key: 'volunteer-card',
    title: 'Ehrenamtskarte',
    summary: 'Wer sich regelmäßig engagiert, bekommt in vielen Orten Vergünstigungen. Was die Karte ist und wie Sie zu ihr kommen.',
    body: `## Was die Karte ist

Mit einer Ehrenamtskarte danken Länder und Gemeinden allen, die sich in größerem Umfang freiwillig engagieren. Wer sie vorzeigt, zahlt zum Beispiel in Bädern, Museen oder bei Veranstaltungen weniger.

## Wer sie bekommt

Die Bedingungen legt jedes Bundesland selbst fest. Üblich ist, dass

- Sie sich seit einer gewissen Zeit und im Schnitt mehrere Stunden in der Woche engagieren,
- Sie dafür höchstens den Ersatz Ihrer Auslagen erhalten,
- das Engagement dem Gemeinwohl dient.

In manchen Ländern gibt es daneben eine Karte für langjähriges Engagement und Erleichterungen für junge Menschen.

## So beantragen Sie sie

1. Fragen Sie bei Ihrer Gemeinde, ob sie teilnimmt und welche Bedingungen gelten.
2. Lassen Sie sich Ihr Engagement von der Organisation auf dem Antrag bestätigen.
3. Geben Sie den Antrag bei Ihrer Gemeinde ab. Die Karte gilt für eine begrenzte Zeit und lässt sich danach neu beantragen.`,
  },
  {
    key: 'insurance',
    title: 'Versichert im Ehrenamt',
    summary: 'Unfall und Haftpflicht: welcher Schutz ohnehin besteht, und was Sie vor dem ersten Einsatz fragen sollten.',
    body: `## Wenn Ihnen etwas zustößt

In vielen Bereichen sind Freiwillige **gesetzlich unfallversichert**, ohne dass sie selbst etwas tun müssen: zum Beispiel in der Wohlfahrtspflege, im Gesundheitswesen, in Rettungsunternehmen und wenn sie für Gemeinden oder Kirchen tätig sind (§ 2 Abs. 1 Nr. 9, 10 und 12 SGB VII). Gewählte Ehrenamtliche gemeinnütziger Vereine können sich freiwillig versichern (§ 6 SGB VII).

Viele Länder haben für alle anderen Sammelverträge geschlossen, die dort einspringen, wo kein anderer Schutz besteht.

## Wenn Sie einen Schaden anrichten

- Vereine versichern ihre Mitglieder meist über eine **Vereinshaftpflicht**.
- Auch eine **private Haftpflicht** zahlt oft bei freiwilliger Arbeit, aber nicht immer. Fragen Sie nach.
- Vorstände und Mitglieder, die unentgeltlich oder für eine geringe Vergütung für ihren Verein tätig sind, haften diesem gegenüber nur für Vorsatz und grobe Fahrlässigkeit (§§ 31a und 31b BGB).

## Fragen vor dem ersten Einsatz

1. Über wen bin ich bei einem Unfall versichert?
2. Gibt es eine Haftpflicht, die für mich gilt?
3. Was ist, wenn ich mit dem eigenen Auto fahre?

Melden Sie einen Unfall gleich der Organisation und sagen Sie in der Arztpraxis, dass er im Ehrenamt geschehen ist.`,
  },
  {
    key: 'certificate-of-good-conduct',
    title: 'Führungszeugnis',
    summary: 'Wer mit Kindern oder Jugendlichen arbeitet, wird oft danach gefragt. Für das Ehrenamt kostet es in der Regel nichts.',
    body: `## Wann es verlangt wird

Für die Arbeit mit Kindern und Jugendlichen verlangen Träger je nach Art, Dauer und Nähe des Kontakts ein **erweitertes Führungszeugnis** (§ 72a SGB VIII, § 30a BZRG). Auch in anderen Bereichen kann es gewünscht sein.

## So bekommen Sie es

1. Die Organisation gibt Ihnen eine **schriftliche Aufforderung**. Darin bestätigt sie, dass die Voraussetzungen vorliegen und dass Sie ehrenamtlich tätig sind.
2. Damit beantragen Sie das Zeugnis bei der Meldebehörde Ihrer Gemeinde, oder mit der Online-Funktion des Personalausweises beim Bundesamt für Justiz.
3. Beantragen Sie dabei die **Befreiung von der Gebühr**: Für ein Ehrenamt bei einer gemeinnützigen Einrichtung wird sie in der Regel gewährt.
4. Das Zeugnis kommt mit der Post zu Ihnen. Sie zeigen es der Organisation.

## Was die Organisation aufbewahren darf

In der Kinder- und Jugendhilfe nur, dass sie Einsicht genommen hat, das Datum des Zeugnisses und ob eine einschlägige Verurteilung eingetragen ist (§ 72a Abs. 5 SGB VIII). Das Zeugnis selbst gehört Ihnen.`,
  },
  {
    key: 'found-a-club',
    title: 'Einen Verein gründen',
    summary: 'Von der Idee bis zum Register in sechs Schritten: Satzung, Versammlung, Notariat, Finanzamt.',
    body: `## Braucht es einen Verein?

Für ein einzelnes Vorhaben genügt oft eine Initiative, oder Sie schließen sich einem bestehenden Verein an. Ein eingetragener Verein lohnt sich, wenn Sie auf Dauer Geld einnehmen, Verträge schließen oder Spenden bescheinigen möchten.

## Die Satzung

Sie nennt mindestens Zweck, Name und Sitz und sagt, dass der Verein eingetragen werden soll (§ 57 BGB). Sie soll außerdem Ein- und Austritt, Beiträge, Vorstand und Mitgliederversammlung regeln (§ 58 BGB). Wer gemeinnützig sein will, übernimmt die Formulierungen der Mustersatzung aus der Abgabenordnung (Anlage 1 zu § 60 AO).

## Schritt für Schritt

1. Schreiben Sie einen Entwurf der Satzung und lassen Sie ihn vom **Finanzamt** vorab ansehen.
2. Laden Sie zur **Gründungsversammlung** ein. Für die Eintragung braucht es sieben Mitglieder (§ 56 BGB).
3. Beschließen Sie die Satzung, wählen Sie den Vorstand, schreiben Sie ein Protokoll. Mindestens sieben Mitglieder unterschreiben die Satzung (§ 59 BGB).
4. Der Vorstand meldet den Verein beim **Vereinsregister** an; die Unterschriften werden öffentlich beglaubigt (§ 77 BGB).
5. Beantragen Sie beim Finanzamt die Feststellung der Gemeinnützigkeit (§ 60a AO).
6. Eröffnen Sie ein Konto, klären Sie die Versicherungen, und melden Sie sich bei uns.`,
  },
];
