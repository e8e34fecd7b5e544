# French
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Français

## The banner

banner = Cookies : votre choix
banner-text = Si vous dites oui, ce site pourra aussi utiliser ce qui n’est pas nécessaire à la lecture : à vous de choisir quoi. Si vous dites non, vous ne perdez rien : les articles restent les mêmes. Vous pouvez changer d’avis à tout moment.
banner-changed = Nous vous posons de nouveau la question, car quelque chose a changé :
accept-all = Tout accepter
reject-all = Tout refuser
choose = Choisir

## The notice about Global Privacy Control, a signal that some browsers send

signal = Signal de confidentialité
signal-denied = Votre navigateur demande aux sites de ne pas communiquer vos données à d’autres (Global Privacy Control). Tout ce qui est facultatif est désactivé.
signal-suspended = Votre navigateur demande aux sites de ne pas communiquer vos données à d’autres (Global Privacy Control). La publicité que vous aviez autorisée est désactivée jusqu’à ce que vous confirmiez cette autorisation.

## The settings

settings = Réglages des cookies
settings-text = Cochez ce que vous autorisez. Ce qui n’est pas coché reste désactivé. Votre choix vaut pour six mois.
settings-nothing = Ce site n’utilise que ce dont il a besoin pour fonctionner. Il n’y a rien à choisir.
close = Fermer
save = Enregistrer
always-on = Toujours actif
services-in = Services de la catégorie « { $name } »

## After a choice

note = À propos de votre choix sur les cookies
saved = Votre choix est enregistré. Vous pouvez le modifier à tout moment dans « Réglages des cookies ».
not-kept = Votre choix s’applique dès maintenant, mais cet appareil ne peut pas le garder en mémoire : la question vous sera posée de nouveau au prochain chargement de la page.
forgotten = Votre choix est effacé.
not-forgotten = Cet appareil ne nous laisse pas effacer votre choix. Vous pouvez le faire dans le navigateur, en supprimant les données de ce site.
settings-failed = Les réglages n’ont pas pu être chargés. Réessayez une fois la connexion rétablie.
reload-needed = Ce que vous n’autorisez plus était encore actif dans cette page. Les données ainsi enregistrées ont été supprimées. Rechargez la page pour l’arrêter tout à fait.
reload = Recharger la page

## In the place of a film, a map or a post of another site

embed-about = Contenu fourni par { $name }. Une fois ce contenu chargé, { $name } saura que vous lisez cette page et pourra enregistrer des données sur votre appareil.
embed-once = Charger une fois
embed-always = Toujours autoriser { $name }
embed-open = Ouvrir sur { $name }

## The page about cookies

page-title = Cookies et autres données enregistrées
page-introduction = Un site peut conserver de petites quantités de données sur votre appareil : dans des cookies, ou dans le stockage local et le stockage de session du navigateur. Cette page dit ce que ce site y conserve, qui le conserve, pourquoi et combien de temps.
page-asks = Le nécessaire est toujours là. Tout le reste attend votre accord et disparaît dès que vous le retirez. Dire non ne vous coûte rien : les articles restent les mêmes.
page-asks-nothing = Ce site ne conserve que ce dont il a besoin pour fonctionner ; il ne vous demande donc rien.
page-without-script = Les scripts sont désactivés dans ce navigateur : seul le nécessaire est utilisé ici, et il n’y a rien à choisir.
page-present = Votre choix
page-none = Vous n’avez pas encore choisi. Seul le nécessaire est utilisé.
page-stale = Vous aviez fait un choix, mais la question a changé depuis. Jusqu’à votre prochain choix, seul le nécessaire est utilisé.
page-expired = Votre choix précédent a expiré. Jusqu’à votre prochain choix, seul le nécessaire est utilisé.
page-unreadable = Le choix enregistré est illisible. Jusqu’à votre prochain choix, seul le nécessaire est utilisé.
page-newer = Votre choix a été enregistré par une version plus récente de ce site. Tant que vous n’avez pas choisi de nouveau ici, seul le nécessaire est utilisé.
page-allowed = Autorisé
page-only-necessary = Le nécessaire seulement
page-made = Fait le
page-holds-until = Valable jusqu’au
page-signal = Signal de confidentialité de votre navigateur
page-signal-on = Activé
page-signal-off = Désactivé
page-signal-none = Inconnu de ce navigateur
page-text = Texte qui vous a été présenté
page-number = Numéro attribué à votre choix (il reste sur cet appareil)
page-forget = Effacer mon choix
page-forget-text = Efface de cet appareil votre choix et son numéro. La question vous sera posée de nouveau.
page-receipt = Enregistrer un reçu
page-receipt-text = Un fichier qui contient tout ce qui est enregistré à propos de votre choix. Il ne dit ni qui vous êtes, ni où vous êtes, ni ce que vous lisez.
page-change = Modifier votre choix
page-history = Vos choix précédents
page-history-none = Il n’y en a pas.
page-when = Quand
page-how = Comment
how-banner-accept = Tout accepté dans le bandeau
how-banner-reject = Tout refusé dans le bandeau
how-prefs-save = Enregistré dans les réglages
how-embed-always = Toujours autorisé, depuis un article
how-withdraw = Accord retiré
page-stored = Ce qui est enregistré
page-service = Service
page-provider = Géré par
page-what = Élément
page-place = Où
page-why = Pourquoi
page-how-long = Combien de temps
page-cookie = Cookie
page-local-storage = Stockage local
page-session-storage = Stockage de session
page-nothing-stored = N’enregistre rien sur votre appareil
page-no-services = Rien dans ce groupe pour le moment.
page-retired = n’est plus déposé ; supprimé s’il en reste
page-contacts = Se connecte à
page-policy = Politique de confidentialité : { $name }

## When another tab has decided

changed-elsewhere = Votre choix a été modifié dans un autre onglet. Les cases ici en montrent l’état actuel.

## The frame around every page

skip-to-content = Aller au contenu
sections = Rubriques
all-sections = Toutes les rubriques
about-paper = À propos du journal
cookies = Cookies
colours = Couleurs
colours-automatic = Automatiques
colours-light = Claires
colours-dark = Sombres
text-size = Taille du texte
text-size-standard = Normale
text-size-large = Grande
text-size-larger = Très grande
loading = Chargement de la page
offline = Vous êtes hors ligne. Les pages déjà ouvertes restent accessibles.

## The front page and lists of articles

front-page = Page d’accueil
front-page-of = { $name } : page d’accueil
front-empty = Rien n’a encore été publié. Le premier article paraîtra ici.
section = Rubrique
topic = Thème
author = Signature
list-page = , page { $number }
list-pages = Pages de cette liste
newest = Les plus récents
newer = Plus récents
older = Plus anciens
oldest = Les plus anciens
numbered-page = Page { $number }
list-empty = Il n’y a pas encore d’article ici.
list-complete =
    { $count ->
        [one] C’est tout ce qu’il y a ici : { $count } article sur une page.
        [many] C’est tout ce qu’il y a ici : { $count } d’articles sur une page.
       *[other] C’est tout ce qu’il y a ici : { $count } articles sur une page.
    }
list-total =
    { $count ->
        [one] { $count } article au total
        [many] { $count } d’articles au total
       *[other] { $count } articles au total
    }

## Articles

live = En direct
reading-time =
    { $count ->
        [one] { $count } min de lecture
        [many] { $count } de minutes de lecture
       *[other] { $count } min de lecture
    }
updated = Mise à jour : { $time }
byline = Par { $names }
related = Sur le même sujet
article-topics = Thèmes de cet article
corrections = Corrections
correction = Correction
clarification = Précision
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Moments clés
posts = Le fil des événements
post = Publication

## Parts of an article, where the article gives no name of its own

key-points = L’essentiel
timeline = Chronologie
gallery = Galerie d’images
read-next = À lire aussi
table = Tableau
transcript = Transcription
unknown-part = Aperçu : un élément de type inconnu, « { $name } », se trouve ici. Les lecteurs n’en voient rien.

## When there is no page

missing = Page introuvable
missing-text = Il n’y a pas de page à cette adresse. Le lien que vous avez suivi contient peut-être une faute de frappe, ou l’article a peut-être été retiré.
missing-front = Aller à la page d’accueil
missing-sections = Ou choisissez l’une des rubriques :

## When a page could not be loaded

not-loaded = Page non chargée
not-loaded-kind = Échec du chargement
not-loaded-offline = Hors ligne
not-loaded-heading = Cette page n’a pas pu être chargée
try-again = Réessayer
open-directly = Ouvrir la page directement
failure-offline = Vous êtes hors ligne, et cette page n’a pas encore été lue sur cet appareil.
failure-network = La connexion a été perdue pendant le chargement de la page.
failure-timeout = La page n’est pas arrivée à temps.
failure-server = Le serveur du journal a rencontré une erreur (HTTP { $number }).
failure-refused = Le serveur du journal a refusé de fournir la page (HTTP { $number }).
failure-redirected = Le serveur du journal redirige vers une autre adresse.
failure-damaged = La page est arrivée endommagée.
failure-too-large = Ce qui est arrivé est trop volumineux pour être une page.
failure-other-version = Le site du journal a été mis à jour depuis que vous l’avez ouvert.

## Pages that every paper has

cookies-description = Ce que { $name } peut enregistrer sur votre appareil, pourquoi et combien de temps, et ce que vous avez choisi.
necessary = Nécessaire
necessary-text = Fait fonctionner les pages. Rien d’autre.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Articles mis de côté
saved-description = { $name } : les articles que vous avez mis de côté sur cet appareil.
saved-introduction = Ce que vous mettez de côté est conservé sur cet appareil, pour être lu même hors ligne. Personne d’autre ne sait de quoi il s’agit.
saved-may-go = Certains navigateurs, dont Safari, suppriment ce qu’un site a enregistré s’il n’a pas été visité pendant sept jours. Pour l’éviter, ajoutez le journal à l’écran d’accueil, ou gardez un fichier obtenu avec « Exporter ».
saved-without-script = Les scripts sont désactivés dans ce navigateur : rien ne peut être mis de côté ici.
saved-empty = Vous n’avez pas encore mis d’article de côté. Le bouton « Mettre de côté » se trouve sous le titre de chaque article, ainsi qu’à côté de chaque article annoncé sur les autres pages.
saved-total =
    { $count ->
        [one] { $count } article mis de côté
        [many] { $count } d’articles mis de côté, les plus récents d’abord
       *[other] { $count } articles mis de côté, les plus récents d’abord
    }
search-saved = Rechercher dans les articles mis de côté
search-saved-none = Aucun des articles mis de côté ne contient ces mots.
save-article = Mettre de côté
article-saving = Enregistrement de l’article en cours.
article-saved = C’est fait. Vous trouverez l’article dans « Articles mis de côté », même hors ligne.
article-removed = L’article n’est plus mis de côté.
save-failed = L’article n’a pas pu être enregistré. Réessayez une fois la connexion rétablie.
save-no-space = L’article n’a pas pu être enregistré, faute de place sur cet appareil. Supprimez quelques articles mis de côté et réessayez.
save-blocked = L’article n’a pas pu être enregistré, car ce navigateur ne laisse rien enregistrer au journal.
save-limit = Vous avez mis de côté le maximum que le journal peut conserver sur cet appareil. Pour y ajouter cet article, supprimez celui que vous n’avez pas lu depuis le plus longtemps : « { $name } ».
save-replace = Le remplacer par celui-ci
saved-on = Mis de côté le { $date }
saved-corrected = Corrigé depuis
saved-updated = Modifié depuis
saved-withdrawn = Retiré par le journal
saved-withdrawn-removed = Le journal a retiré cet article, qui n’est donc plus conservé sur cet appareil.
remove = Supprimer
remove-all = Tout supprimer
export-saved = Exporter
import-saved = Importer
export-text = « Exporter » crée un fichier avec les adresses des articles que vous avez mis de côté. « Importer » enregistre sur cet appareil les articles d’un tel fichier.
remove-all-question =
    { $count ->
        [one] Supprimer de cet appareil { $count } article mis de côté ?
        [many] Supprimer de cet appareil { $count } d’articles mis de côté ?
       *[other] Supprimer de cet appareil les { $count } articles mis de côté ?
    }
cancel = Annuler
imported =
    { $count ->
        [one] { $count } article a été importé.
        [many] { $count } d’articles ont été importés.
       *[other] { $count } articles ont été importés.
    }
not-imported =
    { $count ->
        [one] { $count } n’a pas pu être chargé.
        [many] { $count } n’ont pas pu être chargés.
       *[other] { $count } n’ont pas pu être chargés.
    }
import-unreadable = Ce fichier ne contient aucune liste d’articles mis de côté dans ce journal.
saved-meanwhile = Vous pouvez lire ce que vous avez mis de côté

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] { $count } nouvelle publication
        [many] { $count } de nouvelles publications
       *[other] { $count } nouvelles publications
    }
check-for-posts = Chercher de nouvelles publications
no-new-posts = Il n’y a pas de nouvelle publication.
live-failed = Les nouvelles publications n’ont pas pu être chargées. La page va réessayer.
live-ended = Ce direct est terminé.
post-updated = Cette publication a été modifiée.
post-withdrawn = Cette publication a été retirée.
all-posts = Toutes les publications
key-events-only = Moments clés seulement
older-posts =
    { $count ->
        [one] Afficher { $count } publication plus ancienne
        [many] Afficher { $count } de publications plus anciennes
       *[other] Afficher { $count } publications plus anciennes
    }

## The reading settings

reading-settings = Réglages de lecture
colours-sepia = Sépia
colours-contrast = Contraste élevé
text-size-small = Petite
text-size-largest = Maximale
line-spacing = Interligne
line-spacing-tight = Serré
line-spacing-standard = Normal
line-spacing-wide = Large
line-length = Longueur des lignes
line-length-short = Courte
line-length-standard = Normale
line-length-long = Longue
typeface = Police de caractères
typeface-serif = Avec empattements
typeface-sans = Sans empattements
motion = Animations
motion-automatic = Automatiques
motion-reduced = Aucune
data-saving = Économie de données
data-saving-automatic = Automatique
data-saving-on = Activée
data-saving-text = Quand elle est activée, rien n’est chargé à l’avance, les images sont petites et les directs ne cherchent de nouvelles publications qu’à votre demande.
reading-position = Position de lecture
reading-position-off = Ne pas mémoriser
reading-position-on = Mémoriser
reading-position-text = Si elle est mémorisée, vous pouvez reprendre un long article là où vous l’avez laissé. Elle reste sur cet appareil.
keyboard-shortcuts = Raccourcis clavier
shortcuts-on = Activés
shortcuts-off = Désactivés
preview = Aperçu
preview-headline = Cinq heures et demie, sur le port
preview-text = Les premiers bateaux rentrent avant le jour. Sur le quai, on les attend avec un thermos, une lampe de poche et la patience de ne rien dire pendant une heure.
reset-settings = Réinitialiser
continue-from = Reprendre à « { $name } »
shortcut-help = Afficher cette liste
shortcut-next = Article suivant
shortcut-previous = Article précédent
shortcut-save = Mettre l’article de côté, ou le supprimer
shortcut-settings = Réglages de lecture

## Sharing

share = Partager
copy-link = Copier le lien
link-copied = Le lien est copié.
link-not-copied = Le lien n’a pas pu être copié. Sélectionnez-le et copiez-le à la main.
article-address = Adresse de cet article

## What is kept at the reader's request, on the page about cookies

requested = Conservé à votre demande
requested-text = Ces données ne sont conservées que si vous le demandez, et seulement sur cet appareil. Votre consentement n’est pas nécessaire.
requested-settings = Vos réglages de lecture
requested-settings-purpose = Affiche chaque page selon vos réglages
requested-saved = La liste de vos articles mis de côté
requested-saved-purpose = Retient ce que vous avez mis de côté et quand vous l’avez lu pour la dernière fois
requested-cache = Vos articles mis de côté
requested-cache-purpose = Permet de les lire hors ligne
requested-worker = Le script de lecture hors ligne
requested-worker-purpose = Ouvre les articles mis de côté quand il n’y a pas de connexion
requested-positions = Vos positions de lecture
requested-positions-purpose = Retient où vous en étiez dans les longs articles
place-cache = Cache
place-worker = Service worker
until-reset = Jusqu’à ce que vous réinitialisiez les réglages
until-removed = Jusqu’à ce que vous supprimiez les articles
until-positions-off = Trente jours, ou jusqu’à ce que vous désactiviez cette fonction
forget-everything = Tout effacer
forget-everything-text = Efface de cet appareil votre choix, vos réglages, vos articles mis de côté et vos positions de lecture.
everything-forgotten = Tout est effacé de cet appareil.
not-everything-forgotten = Cet appareil ne laisse pas le journal tout effacer. Vous pouvez effacer le reste dans le navigateur, en supprimant les données de ce site.
