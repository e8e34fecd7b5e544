# German

language-name = Deutsch

## The banner

banner = Cookies: Ihre Auswahl
banner-text = Wenn Sie Ja sagen, darf diese Website auch verwenden, was zum Lesen nicht nötig ist; was genau, bestimmen Sie. Wenn Sie Nein sagen, entgeht Ihnen nichts: Alle Artikel bleiben, wie sie sind. Sie können es sich jederzeit anders überlegen.
banner-changed = Wir fragen Sie erneut, weil sich etwas geändert hat:
accept-all = Alles annehmen
reject-all = Alles ablehnen
choose = Auswählen

## The notice about Global Privacy Control, a signal that some browsers send

signal = Datenschutzsignal
signal-denied = Ihr Browser bittet Websites, Ihre Daten nicht weiterzugeben (Global Privacy Control). Alles, was nicht notwendig ist, bleibt aus.
signal-suspended = Ihr Browser bittet Websites, Ihre Daten nicht weiterzugeben (Global Privacy Control). Die Werbung, die Sie früher erlaubt haben, bleibt aus, bis Sie die Erlaubnis bestätigen.

## The settings

settings = Cookie-Einstellungen
settings-text = Setzen Sie ein Häkchen bei allem, was Sie erlauben. Was kein Häkchen hat, bleibt aus. Ihre Auswahl gilt ein halbes Jahr.
settings-nothing = Diese Website verwendet nur, was sie zum Funktionieren braucht. Es gibt nichts auszuwählen.
close = Schließen
save = Speichern
always-on = Immer an
services-in = Dienste unter „{ $name }“

## After a choice

note = Zu Ihrer Cookie-Auswahl
saved = Ihre Auswahl ist gespeichert. Sie können sie jederzeit unter „Cookie-Einstellungen“ ändern.
not-kept = Ihre Auswahl gilt ab sofort, doch dieses Gerät kann sie sich nicht merken: Wenn die Seite neu geladen wird, fragen wir Sie wieder.
forgotten = Ihre Auswahl ist gelöscht.
not-forgotten = Auf diesem Gerät können wir Ihre gespeicherte Auswahl nicht löschen. Sie können sie im Browser entfernen, zusammen mit den Daten dieser Website.
settings-failed = Die Einstellungen konnten nicht geladen werden. Versuchen Sie es noch einmal, wenn Sie wieder verbunden sind.
reload-needed = Was Sie nicht mehr erlauben, lief auf dieser Seite noch. Die dabei gespeicherten Daten sind gelöscht. Laden Sie die Seite neu, um es ganz zu beenden.
reload = Seite neu laden

## In the place of a film, a map or a post of another site

embed-about = Von { $name }. Nach dem Laden weiß { $name }, dass Sie dies lesen, und kann Daten auf Ihrem Gerät speichern.
embed-once = Einmal laden
embed-always = { $name } immer erlauben
embed-open = Bei { $name } öffnen

## The page about cookies

page-title = Cookies und was sonst gespeichert wird
page-introduction = Eine Website kann kleine Mengen Daten auf Ihrem Gerät ablegen: in Cookies oder im lokalen Speicher und im Sitzungsspeicher des Browsers. Hier steht, was diese Website dort ablegt, wer es ablegt, wozu und für wie lange.
page-asks = Das Notwendige ist immer dabei. Alles andere wartet auf Ihr Ja und verschwindet, wenn Sie es zurücknehmen. Ein Nein kostet Sie nichts: Alle Artikel bleiben, wie sie sind.
page-asks-nothing = Diese Website speichert nur, was sie zum Funktionieren braucht. Darum werden Sie nichts gefragt.
page-without-script = In diesem Browser sind Skripte ausgeschaltet. Darum wird hier nur das Notwendige verwendet, und es gibt nichts auszuwählen.
page-present = Ihre Auswahl
page-none = Sie haben noch keine Auswahl getroffen. Verwendet wird nur das Notwendige.
page-stale = Sie haben schon einmal ausgewählt, doch seither hat sich geändert, wonach wir fragen. Bis Sie neu auswählen, wird nur das Notwendige verwendet.
page-expired = Ihre frühere Auswahl ist abgelaufen. Bis Sie neu auswählen, wird nur das Notwendige verwendet.
page-unreadable = Ihre gespeicherte Auswahl ist nicht lesbar. Bis Sie neu auswählen, wird nur das Notwendige verwendet.
page-newer = Ihre Auswahl stammt von einer neueren Version dieser Website. Bis Sie hier neu auswählen, wird nur das Notwendige verwendet.
page-allowed = Erlaubt
page-only-necessary = Nur das Notwendige
page-made = Getroffen am
page-holds-until = Gilt bis
page-signal = Datenschutzsignal Ihres Browsers
page-signal-on = Eingeschaltet
page-signal-off = Ausgeschaltet
page-signal-none = Diesem Browser unbekannt
page-text = Text, der Ihnen gezeigt wurde
page-number = Kennnummer Ihrer Auswahl (bleibt auf diesem Gerät)
page-forget = Meine Auswahl löschen
page-forget-text = Entfernt Ihre Auswahl und deren Kennnummer von diesem Gerät. Danach werden Sie wieder gefragt.
page-receipt = Beleg speichern
page-receipt-text = Eine Datei mit allem, was zu Ihrer Auswahl gespeichert ist. Darin steht nicht, wer Sie sind, wo Sie sind oder was Sie lesen.
page-change = Auswahl ändern
page-history = Ihre früheren Entscheidungen
page-history-none = Es gibt keine.
page-when = Wann
page-how = Wie
how-banner-accept = Im Banner alles angenommen
how-banner-reject = Im Banner alles abgelehnt
how-prefs-save = In den Einstellungen gespeichert
how-embed-always = In einem Artikel dauerhaft erlaubt
how-withdraw = Zurückgenommen
page-stored = Was gespeichert wird
page-service = Dienst
page-provider = Betrieben von
page-what = Was
page-place = Wo
page-why = Wozu
page-how-long = Wie lange
page-cookie = Cookie
page-local-storage = Lokaler Speicher
page-session-storage = Sitzungsspeicher
page-nothing-stored = Speichert nichts auf Ihrem Gerät
page-no-services = In dieser Gruppe gibt es derzeit nichts.
page-retired = wird nicht mehr gesetzt; wird gelöscht, wo noch vorhanden
page-contacts = Verbindet sich mit
page-policy = Datenschutzerklärung von { $name }

## When another tab has decided

changed-elsewhere = Ihre Auswahl wurde in einem anderen Tab geändert. Die Häkchen hier zeigen jetzt den neuen Stand.
