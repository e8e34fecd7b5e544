# Polish
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Polski

## The banner

banner = Decyzja o plikach cookie
banner-text = Zgoda pozwala temu serwisowi używać także tego, co nie jest potrzebne do czytania; można wskazać, co dokładnie. Odmowa nie oznacza żadnej straty: każdy artykuł można czytać tak samo. Decyzję można zmienić w każdej chwili.
banner-changed = Pytamy ponownie, bo coś się zmieniło:
accept-all = Akceptuj wszystko
reject-all = Odrzuć wszystko
choose = Wybierz

## The notice about Global Privacy Control, a signal that some browsers send

signal = Sygnał prywatności
signal-denied = Ta przeglądarka prosi serwisy, by nie udostępniały innym danych osoby, która z niej korzysta (Global Privacy Control). Wszystko, co nie jest niezbędne, jest wyłączone.
signal-suspended = Ta przeglądarka prosi serwisy, by nie udostępniały innym danych osoby, która z niej korzysta (Global Privacy Control). Reklamy dozwolone wcześniej są wyłączone do czasu potwierdzenia zgody.

## The settings

settings = Ustawienia plików cookie
settings-text = Wystarczy zaznaczyć to, co ma być dozwolone. Co nie jest zaznaczone, pozostaje wyłączone. Wybór obowiązuje przez pół roku.
settings-nothing = Ten serwis używa tylko tego, co jest mu potrzebne do działania. Nie ma nic do wyboru.
close = Zamknij
save = Zapisz
always-on = Zawsze włączone
services-in = Usługi w grupie „{ $name }”

## After a choice

note = O decyzji w sprawie plików cookie
saved = Wybór został zapisany. Można go zmienić w każdej chwili, otwierając „Ustawienia plików cookie”.
not-kept = Wybór już obowiązuje, ale to urządzenie nie może go zapamiętać: po ponownym wczytaniu strony pytanie pojawi się znowu.
forgotten = Wybór został usunięty.
not-forgotten = Na tym urządzeniu nie możemy usunąć zapisanego wyboru. Można go usunąć w przeglądarce, razem z danymi tego serwisu.
settings-failed = Nie udało się wczytać ustawień. Można spróbować ponownie, gdy wróci połączenie.
reload-needed = Na tej stronie działało jeszcze to, na co zgodę właśnie cofnięto. Zapisane przy tym dane zostały usunięte. Aby całkiem przestało działać, trzeba wczytać stronę ponownie.
reload = Wczytaj stronę ponownie

## In the place of a film, a map or a post of another site

embed-about = Źródło: { $name }. Po wczytaniu tej treści serwis { $name } dowie się, że ta strona jest czytana, i będzie mógł zapisywać dane na tym urządzeniu.
embed-once = Wczytaj raz
embed-always = Zawsze zezwalaj: { $name }
embed-open = Otwórz w serwisie { $name }

## The page about cookies

page-title = Pliki cookie i inne zapisywane dane
page-introduction = Serwis internetowy może przechowywać na urządzeniu niewielkie porcje danych: w plikach cookie albo w pamięci lokalnej i pamięci sesji przeglądarki. Tutaj można sprawdzić, co przechowuje tam ten serwis, kto to robi, w jakim celu i jak długo.
page-asks = To, co niezbędne, działa zawsze. Cała reszta czeka na zgodę i znika, gdy zgoda zostanie cofnięta. Odmowa nic nie kosztuje: każdy artykuł można czytać tak samo.
page-asks-nothing = Ten serwis przechowuje tylko to, co jest mu potrzebne do działania, więc o nic nie pyta.
page-without-script = W tej przeglądarce skrypty są wyłączone, więc używane jest tu tylko to, co niezbędne, i nie ma nic do wyboru.
page-present = Obecny wybór
page-none = Wyboru jeszcze nie dokonano. Używane jest tylko to, co niezbędne.
page-stale = Wyboru dokonano już wcześniej, ale od tego czasu zmieniło się to, o co pytamy. Do czasu nowego wyboru używane jest tylko to, co niezbędne.
page-expired = Wcześniejszy wybór stracił ważność. Do czasu nowego wyboru używane jest tylko to, co niezbędne.
page-unreadable = Zapisanego wyboru nie da się odczytać. Do czasu nowego wyboru używane jest tylko to, co niezbędne.
page-newer = Wybór zapisała nowsza wersja tego serwisu. Do czasu dokonania tu nowego wyboru używane jest tylko to, co niezbędne.
page-allowed = Dozwolone
page-only-necessary = Tylko to, co niezbędne
page-made = Data wyboru
page-holds-until = Ważny do
page-signal = Sygnał prywatności przeglądarki
page-signal-on = Włączony
page-signal-off = Wyłączony
page-signal-none = Nieznany tej przeglądarce
page-text = Wyświetlony tekst
page-number = Numer wyboru (pozostaje na tym urządzeniu)
page-forget = Usuń mój wybór
page-forget-text = Usuwa z tego urządzenia wybór i jego numer. Pytanie pojawi się ponownie.
page-receipt = Zapisz potwierdzenie
page-receipt-text = Plik ze wszystkim, co zapisano o wyborze. Nie zdradza, kto czyta, gdzie ani co.
page-change = Zmiana wyboru
page-history = Wcześniejsze decyzje
page-history-none = Nie ma żadnych.
page-when = Kiedy
page-how = Jak
how-banner-accept = Zaakceptowano wszystko w banerze
how-banner-reject = Odrzucono wszystko w banerze
how-prefs-save = Zapisano w ustawieniach
how-embed-always = Wybrano „zawsze zezwalaj” w artykule
how-withdraw = Cofnięto zgodę
page-stored = Co jest zapisywane
page-service = Usługa
page-provider = Dostawca
page-what = Co
page-place = Gdzie
page-why = Cel
page-how-long = Jak długo
page-cookie = Plik cookie
page-local-storage = Pamięć lokalna
page-session-storage = Pamięć sesji
page-nothing-stored = Niczego nie zapisuje na urządzeniu
page-no-services = Na razie nie ma nic w tej grupie.
page-retired = już niezapisywane; usuwane tam, gdzie jeszcze jest
page-contacts = Łączy się z
page-policy = Polityka prywatności: { $name }

## When another tab has decided

changed-elsewhere = Wybór został zmieniony w innej karcie. Pola pokazują teraz nowy wybór.

## The frame around every page

skip-to-content = Przejdź do treści
sections = Działy
all-sections = Wszystkie działy
about-paper = O gazecie
cookies = Pliki cookie
colours = Kolory
colours-automatic = Automatyczne
colours-light = Jasne
colours-dark = Ciemne
text-size = Rozmiar tekstu
text-size-standard = Standardowy
text-size-large = Duży
text-size-larger = Większy
loading = Wczytywanie strony
offline = Brak połączenia z internetem. Otwarte wcześniej strony nadal działają.

## The front page and lists of articles

front-page = Strona główna
front-page-of = { $name }: strona główna
front-empty = Nic jeszcze nie opublikowano. W tym miejscu pojawi się pierwszy artykuł.
section = Dział
topic = Temat
author = Autorstwo
list-page = , strona { $number }
list-pages = Strony tej listy
newest = Najnowsze
newer = Nowsze
older = Starsze
oldest = Najstarsze
numbered-page = Strona { $number }
list-empty = Nie ma tu jeszcze artykułów.
list-complete =
    { $count ->
        [one] To jedyny artykuł w tym miejscu.
        [few] To wszystko, co tu jest: { $count } artykuły na jednej stronie.
        [many] To wszystko, co tu jest: { $count } artykułów na jednej stronie.
       *[other] To wszystko, co tu jest: { $count } artykułu na jednej stronie.
    }
list-total =
    { $count ->
        [one] Łącznie jeden artykuł
        [few] Łącznie { $count } artykuły
        [many] Łącznie { $count } artykułów
       *[other] Łącznie { $count } artykułu
    }

## Articles

live = Na żywo
reading-time =
    { $count ->
        [one] { $count } min czytania
        [few] { $count } min czytania
        [many] { $count } min czytania
       *[other] { $count } min czytania
    }
updated = Aktualizacja: { $time }
byline = Tekst: { $names }
related = Powiązane artykuły
article-topics = Tematy tego artykułu
corrections = Sprostowania
correction = Sprostowanie
clarification = Wyjaśnienie
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Najważniejsze wydarzenia
posts = Przebieg wydarzeń
post = Wpis

## Parts of an article, where the article gives no name of its own

key-points = Najważniejsze informacje
timeline = Kalendarium
gallery = Galeria
read-next = Czytaj także
table = Tabela
transcript = Transkrypcja
unknown-part = Podgląd: w tym miejscu znajduje się element nieznanego typu „{ $name }”. Czytelnicy go nie widzą.

## When there is no page

missing = Nie znaleziono strony
missing-text = Pod tym adresem nie ma żadnej strony. Link, który tu prowadził, może zawierać literówkę albo artykuł mógł zostać usunięty.
missing-front = Przejdź na stronę główną
missing-sections = Można też przejść do jednego z działów:

## When a page could not be loaded

not-loaded = Nie wczytano strony
not-loaded-kind = Nie wczytano
not-loaded-offline = Brak połączenia
not-loaded-heading = Nie udało się wczytać tej strony
try-again = Ponów próbę
open-directly = Otwórz stronę bezpośrednio
failure-offline = Nie ma połączenia z internetem, a ta strona nie była jeszcze czytana na tym urządzeniu.
failure-network = Połączenie zostało przerwane podczas wczytywania strony.
failure-timeout = Strona nie dotarła na czas.
failure-server = Na serwerze gazety wystąpił błąd (HTTP { $number }).
failure-refused = Serwer gazety odmówił udostępnienia strony (HTTP { $number }).
failure-redirected = Serwer gazety przekierowuje pod inny adres.
failure-damaged = Strona dotarła uszkodzona.
failure-too-large = To, co dotarło, jest zbyt duże jak na stronę.
failure-other-version = Od czasu otwarcia serwisu pojawiła się jego nowa wersja.

## Pages that every paper has

cookies-description = Co serwis { $name } może przechowywać na urządzeniu, w jakim celu i jak długo, oraz jakiego wyboru dokonano.
necessary = Niezbędne
necessary-text = Zapewnia działanie stron. Nic poza tym.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Zapisane artykuły
saved-description = Artykuły z serwisu { $name } zapisane na tym urządzeniu.
saved-introduction = Zapisane artykuły są przechowywane na tym urządzeniu i można je czytać bez połączenia z internetem. Nikt inny nie dowie się, jakie to artykuły.
saved-may-go = Niektóre przeglądarki, między innymi Safari, usuwają dane serwisu, którego nie odwiedzano przez siedem dni. Aby niczego nie stracić, wystarczy dodać gazetę do ekranu początkowego albo utworzyć plik przyciskiem „Eksportuj”.
saved-without-script = W tej przeglądarce skrypty są wyłączone, więc nie można tu niczego zapisać.
saved-empty = Nie ma jeszcze zapisanych artykułów. Przycisk „Zapisz” znajduje się pod tytułem każdego artykułu i obok każdej zapowiedzi.
saved-total =
    { $count ->
        [one] Jeden zapisany artykuł
        [few] { $count } zapisane artykuły, od najnowszego
        [many] { $count } zapisanych artykułów, od najnowszego
       *[other] { $count } zapisanego artykułu, od najnowszego
    }
search-saved = Szukaj w zapisanych artykułach
search-saved-none = Żaden z zapisanych artykułów nie zawiera tych słów.
save-article = Zapisz
article-saving = Trwa zapisywanie artykułu.
article-saved = Artykuł zapisany. Można go znaleźć na stronie „Zapisane artykuły”, także bez połączenia z internetem.
article-removed = Artykuł usunięto z zapisanych.
save-failed = Nie udało się zapisać artykułu. Można spróbować ponownie, gdy wróci połączenie.
save-no-space = Nie udało się zapisać artykułu, bo na tym urządzeniu zabrakło miejsca. Można usunąć kilka zapisanych artykułów i spróbować ponownie.
save-blocked = Nie udało się zapisać artykułu, bo ta przeglądarka nie pozwala gazecie niczego przechowywać.
save-limit = Zapisano już tyle, ile gazeta może przechowywać na tym urządzeniu. Aby zapisać ten artykuł, trzeba usunąć ten, do którego najdłużej nie zaglądano: „{ $name }”.
save-replace = Usuń tamten i zapisz ten
saved-on = Zapisano { $date }
saved-corrected = Po zapisaniu dodano sprostowanie
saved-updated = Zmieniono po zapisaniu
saved-withdrawn = Wycofany przez redakcję
saved-withdrawn-removed = Redakcja wycofała ten artykuł, dlatego nie jest już przechowywany na tym urządzeniu.
remove = Usuń
remove-all = Usuń wszystkie
export-saved = Eksportuj
import-saved = Importuj
export-text = „Eksportuj” tworzy plik z adresami zapisanych artykułów. „Importuj” zapisuje na tym urządzeniu artykuły z takiego pliku.
remove-all-question =
    { $count ->
        [one] Usunąć zapisany artykuł z tego urządzenia?
        [few] Usunąć z tego urządzenia wszystkie zapisane artykuły ({ $count })?
        [many] Usunąć z tego urządzenia wszystkie zapisane artykuły ({ $count })?
       *[other] Usunąć z tego urządzenia wszystkie zapisane artykuły ({ $count })?
    }
cancel = Anuluj
imported =
    { $count ->
        [one] Zaimportowano jeden artykuł.
        [few] Zaimportowano { $count } artykuły.
        [many] Zaimportowano { $count } artykułów.
       *[other] Zaimportowano { $count } artykułu.
    }
not-imported =
    { $count ->
        [one] Jednego artykułu nie udało się wczytać.
        [few] Nie udało się wczytać { $count } artykułów.
        [many] Nie udało się wczytać { $count } artykułów.
       *[other] Nie udało się wczytać { $count } artykułu.
    }
import-unreadable = Ten plik nie zawiera listy zapisanych artykułów tej gazety.
saved-meanwhile = Nadal można czytać zapisane artykuły

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] Jeden nowy wpis
        [few] { $count } nowe wpisy
        [many] { $count } nowych wpisów
       *[other] { $count } nowego wpisu
    }
check-for-posts = Sprawdź nowe wpisy
no-new-posts = Nie ma nowych wpisów.
live-failed = Nie udało się wczytać nowych wpisów. Strona spróbuje ponownie.
live-ended = Ta relacja na żywo się zakończyła.
post-updated = Ten wpis został zmieniony.
post-withdrawn = Ten wpis został wycofany.
all-posts = Wszystkie wpisy
key-events-only = Tylko najważniejsze
older-posts =
    { $count ->
        [one] Pokaż jeden starszy wpis
        [few] Pokaż { $count } starsze wpisy
        [many] Pokaż { $count } starszych wpisów
       *[other] Pokaż { $count } starszego wpisu
    }

## The reading settings

reading-settings = Ustawienia czytania
colours-sepia = Sepia
colours-contrast = Wysoki kontrast
text-size-small = Mały
text-size-largest = Największy
line-spacing = Odstępy między wierszami
line-spacing-tight = Małe
line-spacing-standard = Standardowe
line-spacing-wide = Duże
line-length = Długość wierszy
line-length-short = Krótkie
line-length-standard = Standardowe
line-length-long = Długie
typeface = Krój pisma
typeface-serif = Szeryfowy
typeface-sans = Bezszeryfowy
motion = Animacje
motion-automatic = Automatycznie
motion-reduced = Brak
data-saving = Oszczędzanie danych
data-saving-automatic = Automatyczne
data-saving-on = Włączone
data-saving-text = Gdy jest włączone, nic nie wczytuje się z wyprzedzeniem, zdjęcia są małe, a relacje na żywo sprawdzają nowe wpisy tylko na żądanie.
reading-position = Miejsce w artykule
reading-position-off = Nie zapamiętuj
reading-position-on = Zapamiętuj
reading-position-text = Dzięki zapamiętanemu miejscu można wrócić do długiego artykułu tam, gdzie przerwano czytanie. Ta informacja pozostaje na tym urządzeniu.
keyboard-shortcuts = Skróty klawiszowe
shortcuts-on = Włączone
shortcuts-off = Wyłączone
preview = Podgląd
preview-headline = Port, wpół do szóstej
preview-text = Pierwsze kutry wchodzą do portu, zanim zrobi się jasno. Ci, którzy wyglądają ich z nabrzeża, mają ze sobą termos, latarkę i dość cierpliwości, by przez godzinę nie odezwać się ani słowem.
reset-settings = Przywróć domyślne
continue-from = Czytaj dalej od: „{ $name }”
shortcut-help = Pokaż tę listę
shortcut-next = Następny artykuł
shortcut-previous = Poprzedni artykuł
shortcut-save = Zapisz artykuł lub usuń go z zapisanych
shortcut-settings = Ustawienia czytania

## Sharing

share = Udostępnij
copy-link = Kopiuj link
link-copied = Link został skopiowany.
link-not-copied = Nie udało się skopiować linku. Można go zaznaczyć i skopiować ręcznie.
article-address = Adres tego artykułu

## What is kept at the reader's request, on the page about cookies

requested = Przechowywane na życzenie
requested-text = Te dane są przechowywane tylko na życzenie i tylko na tym urządzeniu. Nie wymagają zgody.
requested-settings = Ustawienia czytania
requested-settings-purpose = Wyświetlanie każdej strony zgodnie z tymi ustawieniami
requested-saved = Lista zapisanych artykułów
requested-saved-purpose = Zapamiętanie, co zapisano i kiedy ostatnio to czytano
requested-cache = Zapisane artykuły
requested-cache-purpose = Wyświetlanie ich bez połączenia z internetem
requested-worker = Skrypt do czytania bez połączenia
requested-worker-purpose = Otwieranie zapisanych artykułów, gdy nie ma połączenia
requested-positions = Miejsca w artykułach
requested-positions-purpose = Zapamiętanie, gdzie przerwano czytanie długich artykułów
place-cache = Pamięć podręczna
place-worker = Service worker
until-reset = Do przywrócenia ustawień domyślnych
until-removed = Do usunięcia artykułów
until-positions-off = Trzydzieści dni albo do wyłączenia zapamiętywania
forget-everything = Usuń wszystko
forget-everything-text = Usuwa z tego urządzenia wybór, ustawienia, zapisane artykuły i zapamiętane miejsca w artykułach.
everything-forgotten = Wszystko zostało usunięte z tego urządzenia.
not-everything-forgotten = Na tym urządzeniu gazeta nie może usunąć wszystkiego. Resztę można usunąć w przeglądarce, razem z danymi tego serwisu.
