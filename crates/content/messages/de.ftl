# German
#
# Machine-made, and not yet reviewed by a person who speaks the language.

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
always-on = Immer aktiv
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
how-embed-always = In einem Artikel „immer erlauben“ gewählt
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

## The frame around every page

skip-to-content = Zum Inhalt springen
sections = Ressorts
all-sections = Alle Ressorts
about-paper = Über die Zeitung
cookies = Cookies
colours = Farben
colours-automatic = Automatisch
colours-light = Hell
colours-dark = Dunkel
text-size = Schriftgröße
text-size-standard = Standard
text-size-large = Groß
text-size-larger = Sehr groß
loading = Seite wird geladen
offline = Keine Verbindung zum Internet. Seiten, die Sie schon geöffnet haben, funktionieren weiterhin.

## The front page and lists of articles

front-page = Startseite
front-page-of = { $name }: Startseite
front-empty = Noch ist nichts erschienen. Der erste Artikel wird hier stehen.
section = Ressort
topic = Thema
author = Artikel von
list-page = , Seite { $number }
list-pages = Seiten dieser Liste
newest = Neueste
newer = Neuere
older = Ältere
oldest = Älteste
numbered-page = Seite { $number }
list-empty = Hier gibt es noch keine Artikel.
list-complete =
    { $count ->
        [one] Das ist der einzige Artikel hier.
       *[other] Das ist alles, was hier steht: { $count } Artikel auf einer Seite.
    }
list-total =
    { $count ->
        [one] Insgesamt ein Artikel
       *[other] Insgesamt { $count } Artikel
    }

## Articles

live = Live
reading-time =
    { $count ->
        [one] { $count } Min. Lesezeit
       *[other] { $count } Min. Lesezeit
    }
updated = Aktualisiert: { $time }
byline = Von { $names }
related = Mehr zum Thema
article-topics = Themen dieses Artikels
corrections = Korrekturen
correction = Korrektur
clarification = Klarstellung
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Die wichtigsten Ereignisse
posts = Ablauf der Ereignisse
post = Beitrag

## Parts of an article, where the article gives no name of its own

key-points = Das Wichtigste in Kürze
timeline = Chronologie
gallery = Bildergalerie
read-next = Lesen Sie auch
table = Tabelle
transcript = Transkript
unknown-part = Vorschau: Hier steht ein Teil des unbekannten Typs „{ $name }“. Leserinnen und Leser sehen davon nichts.

## When there is no page

missing = Seite nicht gefunden
missing-text = Unter dieser Adresse gibt es keine Seite. Vielleicht enthält der Link, der hierher führte, einen Tippfehler, oder der Artikel wurde entfernt.
missing-front = Zur Startseite
missing-sections = Oder gehen Sie zu einem der Ressorts:

## When a page could not be loaded

not-loaded = Seite nicht geladen
not-loaded-kind = Nicht geladen
not-loaded-offline = Keine Verbindung
not-loaded-heading = Diese Seite konnte nicht geladen werden
try-again = Erneut versuchen
open-directly = Seite direkt öffnen
failure-offline = Es besteht keine Verbindung zum Internet, und diese Seite wurde auf diesem Gerät noch nicht gelesen.
failure-network = Die Verbindung brach ab, während die Seite geladen wurde.
failure-timeout = Die Seite ist nicht rechtzeitig angekommen.
failure-server = Auf dem Server der Zeitung ist ein Fehler aufgetreten (HTTP { $number }).
failure-refused = Der Server der Zeitung hat den Abruf der Seite verweigert (HTTP { $number }).
failure-redirected = Der Server der Zeitung leitet zu einer anderen Adresse weiter.
failure-damaged = Die Seite ist beschädigt angekommen.
failure-too-large = Was ankam, ist zu groß für eine Seite.
failure-other-version = Die Website der Zeitung wurde aktualisiert, seit Sie sie geöffnet haben.

## Pages that every paper has

cookies-description = Was { $name } auf Ihrem Gerät speichern darf, wozu und für wie lange, und was Sie ausgewählt haben.
necessary = Notwendig
necessary-text = Damit die Seiten funktionieren. Sonst nichts.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Merkliste
saved-description = Ihre gemerkten Artikel von { $name } auf diesem Gerät.
saved-introduction = Gemerkte Artikel werden auf diesem Gerät gespeichert, damit Sie sie auch ohne Verbindung lesen können. Niemand sonst erfährt, welche es sind.
saved-may-go = Einige Browser, darunter Safari, löschen, was eine Website gespeichert hat, wenn sie sieben Tage lang nicht besucht wurde. Dagegen hilft es, die Zeitung zum Home-Bildschirm hinzuzufügen oder mit „Exportieren“ eine Datei anzulegen.
saved-without-script = In diesem Browser sind Skripte ausgeschaltet. Darum lässt sich hier nichts merken.
saved-empty = Sie haben noch keine Artikel gemerkt. Die Schaltfläche „Merken“ steht unter jeder Artikelüberschrift und in den Übersichten neben jedem Artikel.
saved-total =
    { $count ->
        [one] Ein gemerkter Artikel
       *[other] { $count } gemerkte Artikel, neueste zuerst
    }
search-saved = In gemerkten Artikeln suchen
search-saved-none = Keiner Ihrer gemerkten Artikel enthält diese Wörter.
save-article = Merken
article-saving = Der Artikel wird gespeichert.
article-saved = Gemerkt. Sie finden den Artikel unter „Merkliste“, auch ohne Verbindung.
article-removed = Der Artikel steht nicht mehr auf der Merkliste.
save-failed = Der Artikel konnte nicht gespeichert werden. Versuchen Sie es noch einmal, wenn Sie wieder verbunden sind.
save-no-space = Der Artikel konnte nicht gespeichert werden, weil auf diesem Gerät kein Platz mehr dafür ist. Entfernen Sie einige gemerkte Artikel und versuchen Sie es noch einmal.
save-blocked = Der Artikel konnte nicht gespeichert werden, weil dieser Browser der Zeitung nicht erlaubt, etwas zu speichern.
save-limit = Ihre Merkliste ist voll: Mehr darf die Zeitung auf diesem Gerät nicht speichern. Um diesen Artikel zu merken, entfernen Sie den, den Sie am längsten nicht gelesen haben: „{ $name }“.
save-replace = Entfernen und diesen merken
saved-on = Gemerkt am { $date }
saved-corrected = Inzwischen korrigiert
saved-updated = Inzwischen geändert
saved-withdrawn = Von der Zeitung zurückgezogen
saved-withdrawn-removed = Die Zeitung hat diesen Artikel zurückgezogen. Darum ist er auf diesem Gerät nicht mehr gespeichert.
remove = Entfernen
remove-all = Alle entfernen
export-saved = Exportieren
import-saved = Importieren
export-text = „Exportieren“ legt eine Datei mit den Adressen Ihrer gemerkten Artikel an. „Importieren“ speichert die Artikel aus einer solchen Datei auf diesem Gerät.
remove-all-question =
    { $count ->
        [one] Ihren gemerkten Artikel von diesem Gerät entfernen?
       *[other] Alle { $count } gemerkten Artikel von diesem Gerät entfernen?
    }
cancel = Abbrechen
imported =
    { $count ->
        [one] Ein Artikel wurde importiert.
       *[other] { $count } Artikel wurden importiert.
    }
not-imported =
    { $count ->
        [one] Einer konnte nicht geladen werden.
       *[other] { $count } konnten nicht geladen werden.
    }
import-unreadable = Diese Datei enthält keine Merkliste dieser Zeitung.
saved-meanwhile = Ihre gemerkten Artikel können Sie trotzdem lesen

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] Ein neuer Beitrag
       *[other] { $count } neue Beiträge
    }
check-for-posts = Nach neuen Beiträgen suchen
no-new-posts = Es gibt keine neuen Beiträge.
live-failed = Neue Beiträge konnten nicht geladen werden. Die Seite versucht es wieder.
live-ended = Dieser Liveblog ist beendet.
post-updated = Dieser Beitrag wurde geändert.
post-withdrawn = Dieser Beitrag wurde zurückgezogen.
all-posts = Alle Beiträge
key-events-only = Nur die wichtigsten
older-posts =
    { $count ->
        [one] Einen älteren Beitrag zeigen
       *[other] { $count } ältere Beiträge zeigen
    }

## The reading settings

reading-settings = Leseeinstellungen
colours-sepia = Sepia
colours-contrast = Hoher Kontrast
text-size-small = Klein
text-size-largest = Maximal
line-spacing = Zeilenabstand
line-spacing-tight = Eng
line-spacing-standard = Standard
line-spacing-wide = Weit
line-length = Zeilenlänge
line-length-short = Kurz
line-length-standard = Standard
line-length-long = Lang
typeface = Schriftart
typeface-serif = Mit Serifen
typeface-sans = Ohne Serifen
motion = Bewegung
motion-automatic = Automatisch
motion-reduced = Keine
data-saving = Daten sparen
data-saving-automatic = Automatisch
data-saving-on = Ein
data-saving-text = Eingeschaltet heißt: Nichts wird im Voraus geladen, Bilder sind klein, und Liveblogs suchen nur auf Ihren Wunsch nach neuen Beiträgen.
reading-position = Leseposition
reading-position-off = Nicht merken
reading-position-on = Merken
reading-position-text = Wird sie gemerkt, können Sie in einem langen Artikel dort weiterlesen, wo Sie aufgehört haben. Sie bleibt auf diesem Gerät.
keyboard-shortcuts = Tastenkürzel
shortcuts-on = Ein
shortcuts-off = Aus
preview = Vorschau
preview-headline = Halb sechs am Hafen
preview-text = Die ersten Boote laufen ein, bevor es hell wird. Wer am Kai auf sie wartet, hat eine Thermoskanne dabei, eine Taschenlampe und die Geduld, eine Stunde lang nichts zu sagen.
reset-settings = Zurücksetzen
continue-from = Weiterlesen ab „{ $name }“
shortcut-help = Diese Liste zeigen
shortcut-next = Nächster Artikel
shortcut-previous = Vorheriger Artikel
shortcut-save = Artikel merken oder entfernen
shortcut-settings = Leseeinstellungen

## Sharing

share = Teilen
copy-link = Link kopieren
link-copied = Der Link ist kopiert.
link-not-copied = Der Link konnte nicht kopiert werden. Markieren Sie ihn und kopieren Sie ihn von Hand.
article-address = Adresse dieses Artikels

## What is kept at the reader's request, on the page about cookies

requested = Auf Ihren Wunsch gespeichert
requested-text = Dies wird nur gespeichert, wenn Sie es wünschen, und nur auf diesem Gerät. Eine Einwilligung ist dafür nicht nötig.
requested-settings = Ihre Leseeinstellungen
requested-settings-purpose = Zeigt jede Seite so, wie Sie es eingestellt haben
requested-saved = Ihre Merkliste
requested-saved-purpose = Hält fest, welche Artikel Sie gemerkt und wann Sie sie zuletzt gelesen haben
requested-cache = Ihre gemerkten Artikel
requested-cache-purpose = Zeigt sie auch ohne Verbindung
requested-worker = Das Skript zum Lesen ohne Verbindung
requested-worker-purpose = Öffnet gemerkte Artikel, wenn keine Verbindung besteht
requested-positions = Ihre Lesepositionen
requested-positions-purpose = Merkt sich, wo Sie in langen Artikeln aufgehört haben
place-cache = Cache
place-worker = Service Worker
until-reset = Bis Sie die Einstellungen zurücksetzen
until-removed = Bis Sie die Artikel entfernen
until-positions-off = Dreißig Tage oder bis Sie es ausschalten
forget-everything = Alles löschen
forget-everything-text = Entfernt Ihre Auswahl, Ihre Einstellungen, Ihre gemerkten Artikel und Ihre Lesepositionen von diesem Gerät.
everything-forgotten = Alles ist von diesem Gerät gelöscht.
not-everything-forgotten = Auf diesem Gerät kann die Zeitung nicht alles löschen. Den Rest können Sie im Browser entfernen, zusammen mit den Daten dieser Website.
