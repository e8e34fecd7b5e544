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
text-size-larger = Maximale
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
