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
text-size-large = Większy
text-size-larger = Największy
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
