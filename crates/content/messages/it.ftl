# Italian
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Italiano

## The banner

banner = La scelta sui cookie
banner-text = Chi dice sì permette a questo sito di usare anche ciò che non serve alla lettura, e può scegliere che cosa. Chi dice no non perde nulla: gli articoli restano gli stessi. Si può cambiare idea in qualsiasi momento.
banner-changed = La domanda si ripresenta perché qualcosa è cambiato:
accept-all = Accetta tutto
reject-all = Rifiuta tutto
choose = Scegli

## The notice about Global Privacy Control, a signal that some browsers send

signal = Segnale sulla privacy
signal-denied = Questo browser chiede ai siti di non condividere i dati di chi lo usa (Global Privacy Control). Tutto ciò che è facoltativo è disattivato.
signal-suspended = Questo browser chiede ai siti di non condividere i dati di chi lo usa (Global Privacy Control). La pubblicità consentita in precedenza resta disattivata finché non viene confermata.

## The settings

settings = Impostazioni dei cookie
settings-text = Spuntare ciò che si vuole consentire. Ciò che non è spuntato resta disattivato. La scelta vale per sei mesi.
settings-nothing = Questo sito usa solo ciò che gli serve per funzionare. Non c’è nulla da scegliere.
close = Chiudi
save = Salva
always-on = Sempre attivo
services-in = Servizi in «{ $name }»

## After a choice

note = La scelta fatta sui cookie
saved = La scelta è stata salvata. Si può cambiare in qualsiasi momento da «Impostazioni dei cookie».
not-kept = La scelta vale da subito, ma questo dispositivo non può ricordarla: al prossimo caricamento della pagina la domanda si ripresenterà.
forgotten = La scelta è stata cancellata.
not-forgotten = Su questo dispositivo non possiamo cancellare la scelta salvata. La si può eliminare dal browser, insieme ai dati di questo sito.
settings-failed = Non è stato possibile caricare le impostazioni. Si può riprovare quando la connessione sarà tornata.
reload-needed = Ciò che non è più consentito era ancora attivo in questa pagina. I dati che aveva salvato sono stati cancellati. Per fermarlo del tutto bisogna ricaricare la pagina.
reload = Ricarica la pagina

## In the place of a film, a map or a post of another site

embed-about = Contenuto di { $name }. Una volta caricato il contenuto, { $name } saprà che questa pagina è stata letta su questo dispositivo e potrà salvarvi dei dati.
embed-once = Carica una volta
embed-always = Consenti sempre { $name }
embed-open = Apri su { $name }

## The page about cookies

page-title = I cookie e gli altri dati salvati
page-introduction = Un sito può conservare piccole quantità di dati sul dispositivo di chi legge: nei cookie, oppure nella memoria locale e in quella di sessione del browser. Questa pagina spiega che cosa vi conserva questo sito, chi lo conserva, perché e per quanto tempo.
page-asks = Il necessario c’è sempre. Tutto il resto aspetta un sì, e se ne va quando il sì viene ritirato. Dire di no non costa nulla: gli articoli restano gli stessi.
page-asks-nothing = Questo sito conserva solo ciò che gli serve per funzionare, perciò non chiede nulla.
page-without-script = In questo browser gli script sono disattivati: qui si usa solo il necessario e non c’è nulla da scegliere.
page-present = La scelta attuale
page-none = Non c’è ancora una scelta. Si usa solo il necessario.
page-stale = Una scelta c’era già, ma da allora la domanda è cambiata. Fino a una nuova scelta si usa solo il necessario.
page-expired = La scelta precedente è scaduta. Fino a una nuova scelta si usa solo il necessario.
page-unreadable = La scelta salvata non è leggibile. Fino a una nuova scelta si usa solo il necessario.
page-newer = La scelta è stata salvata da una versione più recente di questo sito. Fino a una nuova scelta fatta qui si usa solo il necessario.
page-allowed = Consentito
page-only-necessary = Solo il necessario
page-made = Data della scelta
page-holds-until = Scadenza
page-signal = Segnale sulla privacy del browser
page-signal-on = Attivo
page-signal-off = Non attivo
page-signal-none = Sconosciuto a questo browser
page-text = Testo mostrato
page-number = Numero della scelta (resta su questo dispositivo)
page-forget = Cancella la mia scelta
page-forget-text = Elimina da questo dispositivo la scelta e il suo numero. La domanda si ripresenterà.
page-receipt = Salva una ricevuta
page-receipt-text = Un file con tutto ciò che è stato salvato sulla scelta. Non dice chi legge, né dove, né che cosa.
page-change = Cambia la scelta
page-history = Le scelte precedenti
page-history-none = Non ce ne sono.
page-when = Quando
page-how = Come
how-banner-accept = Tutto accettato nel banner
how-banner-reject = Tutto rifiutato nel banner
how-prefs-save = Scelta salvata nelle impostazioni
how-embed-always = Sempre consentito, da un articolo
how-withdraw = Consenso ritirato
page-stored = Che cosa viene salvato
page-service = Servizio
page-provider = Gestito da
page-what = Che cosa
page-place = Dove
page-why = Perché
page-how-long = Per quanto tempo
page-cookie = Cookie
page-local-storage = Memoria locale
page-session-storage = Memoria di sessione
page-nothing-stored = Non salva nulla sul dispositivo
page-no-services = Al momento non c’è nulla in questo gruppo.
page-retired = non viene più salvato; rimosso dove è ancora presente
page-contacts = Si collega a
page-policy = Informativa sulla privacy di { $name }

## When another tab has decided

changed-elsewhere = La scelta è stata cambiata in un’altra scheda. Le caselle mostrano ora quella nuova.

## The frame around every page

skip-to-content = Vai al contenuto
sections = Sezioni
all-sections = Tutte le sezioni
about-paper = Chi siamo
cookies = Cookie
colours = Colori
colours-automatic = Automatico
colours-light = Chiaro
colours-dark = Scuro
text-size = Dimensione testo
text-size-standard = Normale
text-size-large = Grande
text-size-larger = Molto grande
loading = Caricamento della pagina
offline = Non c’è connessione. Le pagine già aperte restano disponibili.

## The front page and lists of articles

front-page = Prima pagina
front-page-of = { $name }: prima pagina
front-empty = Non è stato ancora pubblicato nulla. Il primo articolo comparirà qui.
section = Sezione
topic = Argomento
author = Firma
list-page = , pagina { $number }
list-pages = Pagine di questo elenco
newest = I più recenti
newer = Più recenti
older = Più vecchi
oldest = I più vecchi
numbered-page = Pagina { $number }
list-empty = Qui non ci sono ancora articoli.
list-complete =
    { $count ->
        [one] Qui c’è solo questo articolo.
        [many] Qui non c’è altro: { $count } di articoli in una sola pagina.
       *[other] Qui non c’è altro: { $count } articoli in una sola pagina.
    }
list-total =
    { $count ->
        [one] Un articolo in tutto
        [many] { $count } di articoli in tutto
       *[other] { $count } articoli in tutto
    }

## Articles

live = In diretta
reading-time =
    { $count ->
        [one] { $count } min di lettura
        [many] { $count } min di lettura
       *[other] { $count } min di lettura
    }
updated = Aggiornato: { $time }
byline = Di { $names }
related = Articoli correlati
article-topics = Argomenti di questo articolo
corrections = Correzioni
correction = Correzione
clarification = Precisazione
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Momenti chiave
posts = Minuto per minuto
post = Aggiornamento

## Parts of an article, where the article gives no name of its own

key-points = Punti chiave
timeline = Cronologia
gallery = Galleria
read-next = Per proseguire la lettura
table = Tabella
transcript = Trascrizione
unknown-part = Anteprima: qui c’è una parte di tipo sconosciuto, «{ $name }». Chi legge non la vede.

## When there is no page

missing = Pagina non trovata
missing-text = A questo indirizzo non c’è nessuna pagina. Il collegamento che porta qui potrebbe contenere un errore di battitura, oppure l’articolo potrebbe essere stato rimosso.
missing-front = Vai alla prima pagina
missing-sections = Oppure si può passare a una delle sezioni:

## When a page could not be loaded

not-loaded = Pagina non caricata
not-loaded-kind = Errore di caricamento
not-loaded-offline = Senza connessione
not-loaded-heading = Non è stato possibile caricare questa pagina
try-again = Riprova
open-directly = Apri direttamente la pagina
failure-offline = Non c’è connessione, e questa pagina non è stata ancora letta su questo dispositivo.
failure-network = La connessione si è interrotta durante il caricamento della pagina.
failure-timeout = La pagina non è arrivata in tempo.
failure-server = Il server del giornale ha un guasto (HTTP { $number }).
failure-refused = Il server del giornale ha respinto la richiesta della pagina (HTTP { $number }).
failure-redirected = Il server del giornale rimanda a un altro indirizzo.
failure-damaged = La pagina è arrivata danneggiata.
failure-too-large = Ciò che è arrivato è troppo grande per essere una pagina.
failure-other-version = Nel frattempo il sito del giornale è stato aggiornato.

## Pages that every paper has

cookies-description = Che cosa { $name } può salvare sul dispositivo di chi legge, perché e per quanto tempo, e quale scelta è stata fatta.
necessary = Necessario
necessary-text = Fa funzionare le pagine. Nient’altro.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Articoli salvati
saved-description = Gli articoli di { $name } salvati su questo dispositivo.
saved-introduction = Gli articoli salvati restano su questo dispositivo e si leggono anche senza connessione. Nessun altro viene a sapere quali sono.
saved-may-go = Alcuni browser, tra cui Safari, eliminano ciò che un sito ha salvato se non viene visitato per sette giorni. Per evitarlo si può aggiungere il giornale alla schermata Home, oppure conservare un file creato con «Esporta».
saved-without-script = In questo browser gli script sono disattivati, perciò qui non si può salvare nulla.
saved-empty = Non ci sono ancora articoli salvati. Il pulsante «Salva» si trova sotto il titolo di ogni articolo e accanto a ogni articolo in prima pagina e negli elenchi.
saved-total =
    { $count ->
        [one] Un articolo salvato
        [many] { $count } di articoli salvati, dal più recente
       *[other] { $count } articoli salvati, dal più recente
    }
search-saved = Cerca negli articoli salvati
search-saved-none = Nessuno degli articoli salvati contiene queste parole.
save-article = Salva
article-saving = Salvataggio dell’articolo in corso.
article-saved = Salvato. L’articolo si trova in «Articoli salvati», anche senza connessione.
article-removed = L’articolo non è più salvato.
save-failed = Non è stato possibile salvare l’articolo. Si può riprovare quando la connessione sarà tornata.
save-no-space = Non è stato possibile salvare l’articolo, perché su questo dispositivo non c’è più spazio. Si può riprovare dopo aver rimosso qualche articolo salvato.
save-blocked = Non è stato possibile salvare l’articolo, perché questo browser non permette al giornale di conservare nulla.
save-limit = Gli articoli salvati sono già il massimo che il giornale può conservare su questo dispositivo. Per salvare questo articolo bisogna rimuovere quello che non viene letto da più tempo: «{ $name }».
save-replace = Rimuovi quello e salva questo
saved-on = Salvato: { $date }
saved-corrected = Corretto nel frattempo
saved-updated = Modificato nel frattempo
saved-withdrawn = Ritirato dal giornale
saved-withdrawn-removed = Il giornale ha ritirato questo articolo, che perciò non è più conservato su questo dispositivo.
remove = Rimuovi
remove-all = Rimuovi tutti
export-saved = Esporta
import-saved = Importa
export-text = «Esporta» crea un file con gli indirizzi degli articoli salvati. «Importa» salva su questo dispositivo gli articoli di un file di questo tipo.
remove-all-question =
    { $count ->
        [one] Rimuovere da questo dispositivo l’articolo salvato?
        [many] Rimuovere da questo dispositivo { $count } di articoli salvati?
       *[other] Rimuovere da questo dispositivo tutti i { $count } articoli salvati?
    }
cancel = Annulla
imported =
    { $count ->
        [one] Un articolo è stato importato.
        [many] { $count } di articoli sono stati importati.
       *[other] { $count } articoli sono stati importati.
    }
not-imported =
    { $count ->
        [one] Non è stato possibile caricarne uno.
        [many] Non è stato possibile caricarne { $count }.
       *[other] Non è stato possibile caricarne { $count }.
    }
import-unreadable = Questo file non contiene un elenco di articoli salvati di questo giornale.
saved-meanwhile = Intanto si possono leggere gli articoli salvati

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] Un nuovo aggiornamento
        [many] { $count } di nuovi aggiornamenti
       *[other] { $count } nuovi aggiornamenti
    }
check-for-posts = Cerca nuovi aggiornamenti
no-new-posts = Non ci sono nuovi aggiornamenti.
live-failed = Non è stato possibile caricare i nuovi aggiornamenti. La pagina riproverà.
live-ended = Questa diretta è terminata.
post-updated = Questo aggiornamento è stato modificato.
post-withdrawn = Questo aggiornamento è stato ritirato.
all-posts = Tutti gli aggiornamenti
key-events-only = Solo i momenti chiave
older-posts =
    { $count ->
        [one] Mostra un aggiornamento precedente
        [many] Mostra { $count } di aggiornamenti precedenti
       *[other] Mostra { $count } aggiornamenti precedenti
    }

## The reading settings

reading-settings = Impostazioni di lettura
colours-sepia = Seppia
colours-contrast = Contrasto elevato
text-size-small = Piccola
text-size-largest = Massima
line-spacing = Interlinea
line-spacing-tight = Stretta
line-spacing-standard = Normale
line-spacing-wide = Ampia
line-length = Larghezza del testo
line-length-short = Ridotta
line-length-standard = Normale
line-length-long = Ampia
typeface = Carattere
typeface-serif = Con grazie
typeface-sans = Senza grazie
motion = Movimento
motion-automatic = Automatico
motion-reduced = Nessuno
data-saving = Risparmio dati
data-saving-automatic = Automatico
data-saving-on = Attivo
data-saving-text = Quando è attivo, nulla viene caricato in anticipo, le immagini sono piccole e le dirette cercano nuovi aggiornamenti solo su richiesta.
reading-position = Punto di lettura
reading-position-off = Non ricordare
reading-position-on = Ricorda
reading-position-text = Se viene ricordato, un articolo lungo si può riprendere da dove lo si era lasciato. Resta su questo dispositivo.
keyboard-shortcuts = Scorciatoie da tastiera
shortcuts-on = Attive
shortcuts-off = Non attive
preview = Anteprima
preview-headline = Il porto alle cinque e mezza
preview-text = Le prime barche rientrano che è ancora buio. Chi le aspetta sulla banchina porta con sé un thermos, una torcia e la pazienza di tacere per un’ora.
reset-settings = Ripristina
continue-from = Riprendi da «{ $name }»
shortcut-help = Mostra questo elenco
shortcut-next = Articolo successivo
shortcut-previous = Articolo precedente
shortcut-save = Salva l’articolo o rimuovilo
shortcut-settings = Impostazioni di lettura

## Sharing

share = Condividi
copy-link = Copia collegamento
link-copied = Il collegamento è stato copiato.
link-not-copied = Non è stato possibile copiare il collegamento. Lo si può selezionare e copiare a mano.
article-address = Indirizzo di questo articolo

## What is kept at the reader's request, on the page about cookies

requested = Conservato su richiesta
requested-text = Questi dati vengono conservati solo su richiesta di chi legge, e solo su questo dispositivo. Non serve alcun consenso.
requested-settings = Le impostazioni di lettura
requested-settings-purpose = Mostra ogni pagina secondo le impostazioni
requested-saved = L’elenco degli articoli salvati
requested-saved-purpose = Ricorda quali articoli sono salvati e quando sono stati letti l’ultima volta
requested-cache = Gli articoli salvati
requested-cache-purpose = Permette di leggerli senza connessione
requested-worker = Lo script per la lettura senza connessione
requested-worker-purpose = Apre gli articoli salvati quando non c’è connessione
requested-positions = I punti di lettura
requested-positions-purpose = Ricorda dove è stata interrotta la lettura degli articoli lunghi
place-cache = Cache
place-worker = Service worker
until-reset = Fino al ripristino delle impostazioni
until-removed = Fino alla rimozione degli articoli
until-positions-off = Trenta giorni, o fino alla disattivazione
forget-everything = Cancella tutto
forget-everything-text = Elimina da questo dispositivo la scelta, le impostazioni, gli articoli salvati e i punti di lettura.
everything-forgotten = Tutto è stato eliminato da questo dispositivo.
not-everything-forgotten = Su questo dispositivo il giornale non può eliminare tutto. Il resto si può eliminare dal browser, insieme ai dati di questo sito.
