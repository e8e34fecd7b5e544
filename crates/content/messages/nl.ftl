# Dutch
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Nederlands

## The banner

banner = Cookies: uw keuze
banner-text = Als u ja zegt, mag deze site ook gebruiken wat niet nodig is om te lezen: u kiest wat. Als u nee zegt, mist u niets: alle artikelen blijven hetzelfde. U kunt op elk moment van gedachten veranderen.
banner-changed = We vragen het u opnieuw, omdat er iets is veranderd:
accept-all = Alles accepteren
reject-all = Alles weigeren
choose = Kiezen

## The notice about Global Privacy Control, a signal that some browsers send

signal = Privacysignaal
signal-denied = Uw browser vraagt sites uw gegevens niet te delen (Global Privacy Control). Alles wat optioneel is, staat uit.
signal-suspended = Uw browser vraagt sites uw gegevens niet te delen (Global Privacy Control). De advertenties die u eerder hebt toegestaan, staan uit totdat u die toestemming bevestigt.

## The settings

settings = Cookie-instellingen
settings-text = Vink aan wat u toestaat. Wat niet is aangevinkt, blijft uit. Uw keuze geldt een half jaar.
settings-nothing = Deze site gebruikt alleen wat nodig is om te functioneren. Er valt niets te kiezen.
close = Sluiten
save = Opslaan
always-on = Altijd aan
services-in = Diensten onder ‘{ $name }’

## After a choice

note = Over uw cookiekeuze
saved = Uw keuze is opgeslagen. U kunt die op elk moment wijzigen onder ‘Cookie-instellingen’.
not-kept = Uw keuze geldt nu, maar dit apparaat kan die niet onthouden: als de pagina opnieuw wordt geladen, vragen we het u weer.
forgotten = Uw keuze is gewist.
not-forgotten = Op dit apparaat kunnen we uw opgeslagen keuze niet verwijderen. U kunt die zelf verwijderen in de browser, met de gegevens van deze site.
settings-failed = De instellingen konden niet worden geladen. Probeer het opnieuw als u verbinding hebt.
reload-needed = Wat u niet meer toestaat, was op deze pagina nog actief. De gegevens die daarbij zijn opgeslagen, zijn verwijderd. Laad de pagina opnieuw om het te beëindigen.
reload = Pagina opnieuw laden

## In the place of a film, a map or a post of another site

embed-about = Afkomstig van { $name }. Na het laden weet { $name } dat u dit leest en kan die dienst gegevens op uw apparaat opslaan.
embed-once = Eén keer laden
embed-always = { $name } altijd toestaan
embed-open = Openen bij { $name }

## The page about cookies

page-title = Cookies en wat er verder wordt opgeslagen
page-introduction = Een site kan kleine hoeveelheden gegevens op uw apparaat bewaren: in cookies, of in de lokale opslag en de sessieopslag van de browser. Op deze pagina staat wat deze site daar bewaart, wie het bewaart, waarom en hoelang.
page-asks = Wat noodzakelijk is, is er altijd. Al het andere wacht op uw ja en verdwijnt als u dat intrekt. Nee zeggen kost u niets: alle artikelen blijven hetzelfde.
page-asks-nothing = Deze site bewaart alleen wat nodig is om te functioneren en vraagt u daarom niets.
page-without-script = Scripts staan uit in deze browser. Daarom wordt hier niets optioneels gebruikt en valt er niets te kiezen.
page-present = Uw keuze
page-none = U hebt nog niet gekozen. Er wordt niets optioneels gebruikt.
page-stale = U hebt eerder gekozen, maar sindsdien is veranderd wat er wordt gevraagd. Totdat u opnieuw kiest, wordt er niets optioneels gebruikt.
page-expired = Uw eerdere keuze is verlopen. Totdat u opnieuw kiest, wordt er niets optioneels gebruikt.
page-unreadable = Wat als uw keuze is opgeslagen, is onleesbaar. Totdat u opnieuw kiest, wordt er niets optioneels gebruikt.
page-newer = Uw keuze is opgeslagen door een nieuwere versie van deze site. Totdat u hier opnieuw kiest, wordt er niets optioneels gebruikt.
page-allowed = Toegestaan
page-only-necessary = Alleen wat noodzakelijk is
page-made = Gemaakt op
page-holds-until = Geldt tot
page-signal = Privacysignaal van uw browser
page-signal-on = Aan
page-signal-off = Uit
page-signal-none = Niet bekend bij deze browser
page-text = Tekst die u te zien kreeg
page-number = Nummer van uw keuze (blijft op dit apparaat)
page-forget = Mijn keuze wissen
page-forget-text = Verwijdert uw keuze en het nummer ervan van dit apparaat. Daarna vragen we het u opnieuw.
page-receipt = Bewijs opslaan
page-receipt-text = Een bestand met alles wat over uw keuze is opgeslagen. Er staat niet in wie u bent, waar u bent of wat u leest.
page-change = Uw keuze wijzigen
page-history = Uw eerdere keuzes
page-history-none = Die zijn er niet.
page-when = Wanneer
page-how = Hoe
how-banner-accept = Alles geaccepteerd in de banner
how-banner-reject = Alles geweigerd in de banner
how-prefs-save = Opgeslagen in de instellingen
how-embed-always = Altijd toegestaan, in een artikel
how-withdraw = Ingetrokken
page-stored = Wat wordt opgeslagen
page-service = Dienst
page-provider = Beheerd door
page-what = Wat
page-place = Waar
page-why = Waarom
page-how-long = Hoelang
page-cookie = Cookie
page-local-storage = Lokale opslag
page-session-storage = Sessieopslag
page-nothing-stored = Bewaart niets op uw apparaat
page-no-services = Op dit moment niets in deze groep.
page-retired = wordt niet meer geplaatst; wordt verwijderd waar aangetroffen
page-contacts = Maakt verbinding met
page-policy = Privacyverklaring van { $name }

## When another tab has decided

changed-elsewhere = Uw keuze is gewijzigd in een ander tabblad. De vakjes hier tonen de huidige keuze.

## The frame around every page

skip-to-content = Naar de inhoud
sections = Rubrieken
all-sections = Alle rubrieken
about-paper = Over de krant
cookies = Cookies
colours = Kleuren
colours-automatic = Automatisch
colours-light = Licht
colours-dark = Donker
text-size = Tekstgrootte
text-size-standard = Standaard
text-size-large = Groot
text-size-larger = Heel groot
loading = Pagina wordt geladen
offline = U hebt geen internetverbinding. Pagina’s die u al hebt geopend, werken nog.

## The front page and lists of articles

front-page = Voorpagina
front-page-of = { $name }: voorpagina
front-empty = Er is nog niets verschenen. Het eerste artikel komt hier te staan.
section = Rubriek
topic = Onderwerp
author = Auteur
list-page = , pagina { $number }
list-pages = Pagina’s van deze lijst
newest = Nieuwste
newer = Nieuwer
older = Ouder
oldest = Oudste
numbered-page = Pagina { $number }
list-empty = Hier staan nog geen artikelen.
list-complete =
    { $count ->
        [one] Dit is het enige artikel hier.
       *[other] Dit is alles wat hier staat: { $count } artikelen op één pagina.
    }
list-total =
    { $count ->
        [one] In totaal één artikel
       *[other] In totaal { $count } artikelen
    }

## Articles

live = Live
reading-time =
    { $count ->
        [one] { $count } min. leestijd
       *[other] { $count } min. leestijd
    }
updated = Bijgewerkt: { $time }
byline = Door { $names }
related = Meer over dit onderwerp
article-topics = Onderwerpen van dit artikel
corrections = Correcties
correction = Correctie
clarification = Verduidelijking
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Belangrijkste gebeurtenissen
posts = Verloop van de gebeurtenissen
post = Bericht

## Parts of an article, where the article gives no name of its own

key-points = In het kort
timeline = Tijdlijn
gallery = Galerij
read-next = Lees ook
table = Tabel
transcript = Transcriptie
unknown-part = Voorvertoning: hier staat een onderdeel van het onbekende type ‘{ $name }’. Lezers zien hier niets van.

## When there is no page

missing = Pagina niet gevonden
missing-text = Op dit adres staat geen pagina. Misschien bevat de link die hierheen leidde een tikfout, of is het artikel verwijderd.
missing-front = Naar de voorpagina
missing-sections = Of ga naar een van de rubrieken:

## When a page could not be loaded

not-loaded = Pagina niet geladen
not-loaded-kind = Niet geladen
not-loaded-offline = Geen verbinding
not-loaded-heading = Deze pagina kon niet worden geladen
try-again = Opnieuw proberen
open-directly = Pagina rechtstreeks openen
failure-offline = U hebt geen internetverbinding, en deze pagina is op dit apparaat nog niet gelezen.
failure-network = De verbinding viel weg tijdens het laden van de pagina.
failure-timeout = De pagina kwam niet op tijd aan.
failure-server = De server van de krant heeft een storing (HTTP { $number }).
failure-refused = De server van de krant heeft geweigerd de pagina te leveren (HTTP { $number }).
failure-redirected = De server van de krant verwijst door naar een ander adres.
failure-damaged = De pagina is beschadigd aangekomen.
failure-too-large = Wat binnenkwam, is te groot voor een pagina.
failure-other-version = De site van de krant is bijgewerkt sinds u die hebt geopend.

## Pages that every paper has

cookies-description = Wat { $name } op uw apparaat mag opslaan, waarom en hoelang, en wat u hebt gekozen.
necessary = Noodzakelijk
necessary-text = Zorgt dat de pagina’s werken. Verder niets.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Bewaarde artikelen
saved-description = De artikelen van { $name } die u op dit apparaat hebt bewaard.
saved-introduction = Wat u bewaart, blijft op dit apparaat, zodat u het ook zonder verbinding kunt lezen. Niemand anders komt te weten wat het is.
saved-may-go = Sommige browsers, waaronder Safari, verwijderen wat een site heeft opgeslagen als die zeven dagen niet is bezocht. Dat voorkomt u door de krant op het beginscherm te zetten of met ‘Exporteren’ een bestand te maken.
saved-without-script = Scripts staan uit in deze browser. Daarom kan hier niets worden bewaard.
saved-empty = U hebt nog geen artikelen bewaard. De knop ‘Bewaren’ staat onder de kop van elk artikel en in overzichten naast elk artikel.
saved-total =
    { $count ->
        [one] Eén bewaard artikel
       *[other] { $count } bewaarde artikelen, nieuwste eerst
    }
search-saved = Zoeken in bewaarde artikelen
search-saved-none = In geen van uw bewaarde artikelen komen deze woorden voor.
save-article = Bewaren
article-saving = Het artikel wordt bewaard.
article-saved = Bewaard. U vindt het artikel onder ‘Bewaarde artikelen’, ook zonder verbinding.
article-removed = Het artikel wordt niet langer bewaard.
save-failed = Het artikel kon niet worden bewaard. Probeer het opnieuw als u verbinding hebt.
save-no-space = Het artikel kon niet worden bewaard, omdat er op dit apparaat geen ruimte meer voor is. Verwijder enkele bewaarde artikelen en probeer het opnieuw.
save-blocked = Het artikel kon niet worden bewaard, omdat deze browser de krant niets laat opslaan.
save-limit = U hebt het maximum bereikt dat de krant op dit apparaat mag opslaan. Wilt u dit artikel bewaren, verwijder dan het artikel dat u het langst niet hebt gelezen: ‘{ $name }’.
save-replace = Dat verwijderen en dit bewaren
saved-on = Bewaard op { $date }
saved-corrected = Inmiddels gecorrigeerd
saved-updated = Inmiddels gewijzigd
saved-withdrawn = Ingetrokken door de krant
saved-withdrawn-removed = De krant heeft dit artikel ingetrokken. Daarom wordt het niet langer op dit apparaat bewaard.
remove = Verwijderen
remove-all = Alles verwijderen
export-saved = Exporteren
import-saved = Importeren
export-text = ‘Exporteren’ maakt een bestand met de adressen van uw bewaarde artikelen. ‘Importeren’ bewaart de artikelen uit zo’n bestand op dit apparaat.
remove-all-question =
    { $count ->
        [one] Uw bewaarde artikel van dit apparaat verwijderen?
       *[other] Alle { $count } bewaarde artikelen van dit apparaat verwijderen?
    }
cancel = Annuleren
imported =
    { $count ->
        [one] Er is één artikel geïmporteerd.
       *[other] Er zijn { $count } artikelen geïmporteerd.
    }
not-imported =
    { $count ->
        [one] Eén artikel kon niet worden geladen.
       *[other] { $count } artikelen konden niet worden geladen.
    }
import-unreadable = Dit bestand bevat geen lijst van bewaarde artikelen van deze krant.
saved-meanwhile = Wat u hebt bewaard, kunt u wel lezen

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] Eén nieuw bericht
       *[other] { $count } nieuwe berichten
    }
check-for-posts = Nieuwe berichten zoeken
no-new-posts = Er zijn geen nieuwe berichten.
live-failed = Nieuwe berichten konden niet worden geladen. De pagina probeert het opnieuw.
live-ended = Dit liveblog is afgelopen.
post-updated = Dit bericht is gewijzigd.
post-withdrawn = Dit bericht is ingetrokken.
all-posts = Alle berichten
key-events-only = Alleen de belangrijkste
older-posts =
    { $count ->
        [one] Eén ouder bericht tonen
       *[other] { $count } oudere berichten tonen
    }

## The reading settings

reading-settings = Leesinstellingen
colours-sepia = Sepia
colours-contrast = Hoog contrast
text-size-small = Klein
text-size-largest = Grootst
line-spacing = Regelafstand
line-spacing-tight = Krap
line-spacing-standard = Standaard
line-spacing-wide = Ruim
line-length = Regellengte
line-length-short = Kort
line-length-standard = Standaard
line-length-long = Lang
typeface = Lettertype
typeface-serif = Met schreef
typeface-sans = Schreefloos
motion = Beweging
motion-automatic = Automatisch
motion-reduced = Geen
data-saving = Data besparen
data-saving-automatic = Automatisch
data-saving-on = Aan
data-saving-text = Als dit aanstaat, wordt er niets vooraf geladen, zijn afbeeldingen klein en zoeken liveblogs alleen naar nieuwe berichten als u daarom vraagt.
reading-position = Leespositie
reading-position-off = Niet onthouden
reading-position-on = Onthouden
reading-position-text = Als die wordt onthouden, kunt u in een lang artikel verder lezen waar u was gebleven. De positie blijft op dit apparaat.
keyboard-shortcuts = Sneltoetsen
shortcuts-on = Aan
shortcuts-off = Uit
preview = Voorbeeld
preview-headline = De haven om half zes
preview-text = De eerste boten komen binnen voordat het licht wordt. Wie op de kade staat te wachten, heeft een thermosfles bij zich, een zaklamp en het geduld om een uur lang niets te zeggen.
reset-settings = Herstellen
continue-from = Verder lezen vanaf ‘{ $name }’
shortcut-help = Deze lijst tonen
shortcut-next = Volgend artikel
shortcut-previous = Vorig artikel
shortcut-save = Artikel bewaren of verwijderen
shortcut-settings = Leesinstellingen

## Sharing

share = Delen
copy-link = Link kopiëren
link-copied = De link is gekopieerd.
link-not-copied = De link kon niet worden gekopieerd. Selecteer en kopieer die zelf.
article-address = Adres van dit artikel

## What is kept at the reader's request, on the page about cookies

requested = Bewaard op uw verzoek
requested-text = Dit wordt alleen bewaard als u daarom vraagt, en alleen op dit apparaat. Er is geen toestemming voor nodig.
requested-settings = Uw leesinstellingen
requested-settings-purpose = Toont elke pagina zoals u die hebt ingesteld
requested-saved = De lijst van uw bewaarde artikelen
requested-saved-purpose = Onthoudt wat u hebt bewaard en wanneer u het voor het laatst hebt gelezen
requested-cache = Uw bewaarde artikelen
requested-cache-purpose = Toont ze ook zonder verbinding
requested-worker = Het script om zonder verbinding te lezen
requested-worker-purpose = Opent bewaarde artikelen als er geen verbinding is
requested-positions = Uw leesposities
requested-positions-purpose = Onthoudt waar u in lange artikelen was gebleven
place-cache = Cache
place-worker = Serviceworker
until-reset = Totdat u de instellingen herstelt
until-removed = Totdat u de artikelen verwijdert
until-positions-off = Dertig dagen, of totdat u het uitzet
forget-everything = Alles wissen
forget-everything-text = Verwijdert uw keuze, uw instellingen, uw bewaarde artikelen en uw leesposities van dit apparaat.
everything-forgotten = Alles is van dit apparaat verwijderd.
not-everything-forgotten = Op dit apparaat kan de krant niet alles verwijderen. U kunt de rest zelf verwijderen in de browser, met de gegevens van deze site.
