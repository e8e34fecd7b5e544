# French

language-name = Français

## The banner

banner = Cookies : votre choix
banner-text = Si vous dites oui, ce site pourra aussi utiliser ce qui n’est pas nécessaire à la lecture : à vous de choisir quoi. Si vous dites non, vous ne perdez rien : les articles restent les mêmes. Vous pouvez changer d’avis à tout moment.
banner-changed = Nous vous posons de nouveau la question, car quelque chose a changé :
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
not-kept = Votre choix s’applique dès maintenant, mais cet appareil ne peut pas le garder en mémoire : la question vous sera posée de nouveau au prochain chargement de la page.
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
page-introduction = Un site peut conserver de petites quantités de données sur votre appareil : dans des cookies, ou dans le stockage local et le stockage de session du navigateur. Cette page dit ce que ce site y conserve, qui le conserve, pourquoi et combien de temps.
page-asks = Le nécessaire est toujours là. Tout le reste attend votre accord et disparaît dès que vous le retirez. Dire non ne vous coûte rien : les articles restent les mêmes.
page-asks-nothing = Ce site ne conserve que ce dont il a besoin pour fonctionner ; il ne vous demande donc rien.
page-without-script = Les scripts sont désactivés dans ce navigateur : seul le nécessaire est utilisé ici, et il n’y a rien à choisir.
page-present = Votre choix
page-none = Vous n’avez pas encore choisi. Seul le nécessaire est utilisé.
page-stale = Vous aviez fait un choix, mais la question a changé depuis. D’ici à votre prochain choix, seul le nécessaire est utilisé.
page-expired = Votre choix précédent a expiré. D’ici à votre prochain choix, seul le nécessaire est utilisé.
page-unreadable = Le choix enregistré est illisible. D’ici à votre prochain choix, seul le nécessaire est utilisé.
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
page-receipt = Enregistrer un justificatif
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
page-policy = Politique de confidentialité : { $name }

## When another tab has decided

changed-elsewhere = Votre choix a été modifié dans un autre onglet. Les cases montrent maintenant le nouveau.
