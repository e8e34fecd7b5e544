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
text-size-larger = Grootst
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
